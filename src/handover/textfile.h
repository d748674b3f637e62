// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace handover {

/// Who may read a file that is new.
enum class Readers {
    Owner,     ///< its owner alone, also where a file of that name was for all
    OwnerRuns, ///< the same, and it is a program
    Everyone,  ///< what the name servers and all programs of a computer read
};

/// Why a file was not written.
struct WriteFault
{
    enum class Kind {
        System,    ///< the system did not let us: `words`
        Protected, ///< it is the person's or the system's own, see isProtected()
        Foreign,   ///< somebody else wrote what is there
        Ending,    ///< the tool does not read what has such a name
    };

    Kind kind = Kind::System;
    /// The system's words.
    QString words = {};
};

/// The file itself, past symbolic links, where there is one, else where it would be: two paths to one are the same.
QString placeOf(const QString &path);

/// Whether the file, past symbolic links, is one that is never written: ~/.ssh/config and /etc/ssh/ssh_config, which
/// include a file of ours, and /etc/hosts, which has more than our lines.
bool isProtected(const QString &path);

/// Writes the file, all or nothing: an older one of that name stays until then. Not for the GUI's thread.
std::optional<WriteFault> writeTextFile(const QString &path, const QByteArray &bytes, Readers readers);

/// What is in the file; empty where there is none, it cannot be read, or it is longer than any text of ours.
QByteArray readTextFile(const QString &path);

/// Whether the file says anything else than @p bytes, but for the time in "as of"; also where it is not there.
bool isStale(const QString &path, const QByteArray &bytes);

} // namespace handover
