// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/figures.h"

namespace bench {

/// @p servers servers of the demo account behind 30 ms of latency get another technical contact at once, through the
/// form in the program's window and the journal on disk: each is read, written and read again, six requests at once.
/// The yardsticks are what the latency alone takes, and for the longest work at a stretch one frame of a screen. False
/// when one of them was not saved.
bool measureBulk(Figures &figures, int servers);

} // namespace bench
