// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/figures.h"

namespace bench {

/// What one detail costs that comes into an account of 1,000 servers, 5,000 domains and 100,000 records which is
/// known, indexed, and has its end dates listed: from the door to the rows that follow, the worst of many; and a list
/// of domains with one that is another. The yardstick is the same account indexed from nothing. Of an
/// account that is one @p part of that.
void measureIndex(Figures &figures, int part);

} // namespace bench
