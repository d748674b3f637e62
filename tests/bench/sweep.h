// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/figures.h"

namespace bench {

/// The demo account with @p servers servers and as many domains, behind 30 ms of latency, read as a whole by the
/// program with its window open, six requests at once. The yardsticks are what the latency alone takes, curl reading
/// the same addresses six at once from the same server, and for the longest time that the event loop stood still, and
/// that it worked at a stretch, one frame of a screen. False when something could not be read.
bool measureSweep(Figures &figures, int servers);

} // namespace bench
