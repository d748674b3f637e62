// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/figures.h"

namespace bench {

/// The form of a server whose texts are long: the worst of some letters typed and deleted at the beginning, in the
/// middle and at the end of a description without a blank, and in the longest line that is edited, until the window is
/// drawn again. Beside one frame of a screen.
void measureEdit(Figures &figures);

} // namespace bench
