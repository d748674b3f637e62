// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QSaveFile;

namespace exchange {

/// Whether what is at @p path, past symbolic links, is neither a file nor a folder: a device, a pipe, a socket. A file
/// that took its place would take it away from all others who use it.
bool isSpecialFile(const QString &path);

/// Why nothing is written there, in the system's words.
QString specialFileError();

/// Puts what was written in the place of an older file once the disk has all of it; else the older one stays. What
/// waits in QSaveFile's own memory is lost without a word where commit() alone finds a full disk.
bool commitWhole(QSaveFile &file);

} // namespace exchange
