// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/figures.h"

#include <QString>

namespace bench {

/// The demo account of @p size (as demo::Size reads it) read by the program as it does after its start, once with each
/// page in front, each time in a process of its own, without latency: the longest stretch of work of the window's
/// thread, beside one frame of a screen. Of the first also the resident memory with all of it open, beside KeePassXC
/// without a database, or where that does not run an empty window of Qt; and how long it takes from the start of
/// the process until the window is drawn, beside an empty window of Qt. False when something could not be read.
bool measurePages(Figures &figures, const QString &size);

/// Is the program of one page, for measurePages(): reads address, key and the number of servers and domains from
/// standard input. 1 when not all of the account could be read.
int showOnePage(const QString &page);
/// Is the empty window, for measurePages().
int showEmptyWindow();

} // namespace bench
