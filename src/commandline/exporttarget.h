// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandline/output.h"

#include <QFile>
#include <QSaveFile>

namespace commandline {

/// Where --export and --write write. A file appears whole or not at all, and replaces one of its name at the end. "-"
/// is standard output; a pipe, a terminal or another device of characters is written to as it stands. What would be
/// lost by that, a disk, is refused.
class ExportTarget
{
public:
    explicit ExportTarget(const QString &path);

    /// Whether what is at @p path is written to as it stands, and not replaced.
    static bool isStream(const QString &path);

    /// False where nothing can be written. A pipe waits here until somebody reads from it.
    bool open();
    /// All at once. Closed: whoever read from the pipe has stopped.
    Output write(const QByteArray &bytes);
    /// What the system says where open() or write() failed; empty where it says nothing.
    const QString &said() const { return m_said; }
    /// Writes nothing: a file of the name stays what it was.
    void cancel();

    /// Whether it is a new file, which takes the place of one of its name.
    bool isFile() const { return m_file.isOpen(); }
    const QString &path() const { return m_path; }
    /// Whether what is written is what the program prints: then it prints nothing else there.
    bool isStandardOutput() const { return m_descriptor == 1; }

private:
    QString m_path;
    /// Of the program's own outputs the one that is meant, or -1.
    int m_descriptor = -1;
    QSaveFile m_file;
    /// What is written to as it stands.
    QFile m_stream;
    QString m_said;
};

} // namespace commandline
