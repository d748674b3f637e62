// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/figures.h"

namespace bench {

/// The demo account with @p servers servers and as many domains, behind 30 ms of latency, in a process of its own:
/// writes its address and key to standard output, and ends when standard input does. 1 when it cannot listen.
int serveAccount(int servers);

/// The whole of that account read by the program with its window open, six requests at once. The yardsticks are what
/// the latency alone takes, curl reading the same addresses six at once from the same server, and for the longest time
/// that the event loop stood still, and that it worked at a stretch, two frames of a screen. False when something could
/// not be read.
bool measureSweep(Figures &figures, int servers);

} // namespace bench
