// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace commandline {

/// Writes what the program's own categories (cloudnet.*) tell to standard error from now on, each line with its time
/// and category. Nothing of Qt's: its network categories would tell headers, and so the key.
void beVerbose();

/// The filter rules for it, for who sets rules of their own besides.
QString verboseRules();

} // namespace commandline
