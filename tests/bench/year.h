// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/figures.h"

namespace bench {

/// The demo account with a year of history, in the data folder of the person who starts this: for a look at it with
/// `cloudnet-console --demo --demo-keep`.
int fillYear();
/// Is the program offline with that account: says how long it worked at most at a stretch from when it went to the page
/// of changes until all of them stood there, and while they were filtered and told in another language.
int showYear();

/// A year of 10,000 changes on the page of changes, in processes of their own, beside a frame; false when it could not
/// be.
bool measureYear(Figures &figures);

} // namespace bench
