// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QSettings;

namespace app {

/// Keeps a copy of the settings file beside it when the file is damaged, since the first setting that is written would
/// overwrite what could not be read. Gives the copy's name; empty when nothing is wrong with the file, or when it
/// cannot be copied. To be called before anything is written. @p store goes on with what could be read, and is written
/// so.
QString keepDamaged(QSettings &store);

} // namespace app
