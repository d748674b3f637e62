// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace settings {

/// Makes a folder, with those above it that are missing, for nobody but the person, whatever the umask is; one that is
/// there stays as it is. False when it is not there then.
bool makePrivateFolder(const QString &folder);

/// Sees to it that only the person can read and write @p file, which need not be there yet: its folder is made, and it
/// is made, empty, before anything is written to it. Whoever replaces it by another of its name keeps to what it allows
/// (QSettings does). A file that cannot be made is left to whoever writes to it to tell.
void makePrivateFile(const QString &file);

} // namespace settings
