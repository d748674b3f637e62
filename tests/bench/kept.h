// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/figures.h"

namespace bench {

/// The program with what is kept of an account on this computer: reads all of it from the server that standard input
/// names, so that it is kept.
int fillKept();
/// The same without a server: says when the table of servers has all its rows, then how long it worked at most at a
/// stretch until all was there, and its memory.
int startKept();

/// The start with an account of that size kept, and offline, in processes of their own; false when it could not be.
bool measureKept(Figures &figures, const QString &size);

} // namespace bench
