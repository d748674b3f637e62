// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace commandline {

enum class Output { Written, Closed, Failed };

/// Who reads from a pipe may stop: from then on that is told by Output::Closed, and does not end the program.
void outliveReaders();
/// Writes all of it to that file descriptor as it stands. Closed: whoever read it has stopped.
Output writeTo(int descriptor, const QByteArray &bytes);
/// What the system says of the write that failed just now.
QString saidOfFailure();
/// As writeTo(), to standard output.
Output writeOutput(const QByteArray &bytes);
/// What a command tells of what it did, a line on standard output.
Output writeLine(const QString &line);

/// Whether standard output is a terminal that shows colours, and its person wants them (NO_COLOR, no-color.org).
bool wantsColours();
/// How many columns the terminal has that standard output is; 0 where it is none.
int terminalWidth();
/// Whether standard error is a terminal.
bool isErrorShown();

} // namespace commandline
