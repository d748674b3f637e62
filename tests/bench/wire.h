// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/figures.h"

namespace bench {

/// What is done to each request and answer beside reading it: the path for the note, beside one whose patterns are
/// compiled each time; and the key taken out of the largest answer there may be, beside copying that.
void measureWire(Figures &figures);

} // namespace bench
