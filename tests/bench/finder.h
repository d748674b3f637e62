// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/figures.h"

namespace bench {

/// The finder over an account of 1,000 servers, 5,000 domains, 5,000 certificates, 100,000 records, 200 people and
/// their keys: the slowest of many letters typed and deleted, from the question to its rows, in the finder's thread;
/// what one of them costs the thread that asks and shows; beside one frame of a screen. And how long the index takes to
/// make. Of an account that is one @p part of that.
void measureFinder(Figures &figures, int part);

} // namespace bench
