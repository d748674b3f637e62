// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandline/exportcommand.h"
#include "commandline/options.h"

class QSettings;

namespace commandline {

/// --export-notes and --import-notes: notes and history of an account that is kept, into a file and from it, without
/// window, key or network. Says on standard output what was done, on standard error why not. @p store has the accounts;
/// nothing is written to it.
ExitStatus runNotes(QSettings &store, const Options &options);

} // namespace commandline
