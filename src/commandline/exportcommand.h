// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandline/exporttarget.h"
#include "commandline/pausenotice.h"
#include "inventory/fullread.h"

#include <QObject>

namespace commandline {

/// How the program ends (README.md, Command line).
enum ExitStatus {
    AllRead = 0,
    CannotStart = 1,
    WrongUsage = 2,
    SomeFailed = 3,
    KeyRefused = 4,
    NotReachable = 5,
    KeyNotRead = 6,
    OutOfDate = 7,
    /// Who read the output stopped before its end: as of a program that ended by SIGPIPE.
    OutputClosed = 141,
};

/// How a run ends whose output came to @p written, where that is not worse than @p otherwise.
ExitStatus statusOf(Output written, ExitStatus otherwise);

/// The status that the failures of a full read amount to.
ExitStatus exportStatus(const QList<inventory::Failure> &failures);

/// Whether not one of the lists was read.
bool isNothingRead(const QList<inventory::Failure> &failures);
/// Says on standard error what failed: of a refused key or an API that was not reached once.
void tellFailures(const QList<inventory::Failure> &failures, ExitStatus status);

/// Of --export the reading and writing: reads the whole account, writes it, and says what failed. Nothing is written
/// when the key was refused or the API not reached.
class ExportCommand : public QObject
{
    Q_OBJECT

public:
    ExportCommand(inventory::Inventory &inventory, const QString &file, QObject *parent = nullptr);

    /// False when the file cannot be written: nothing was read then.
    bool start();
    /// What the system says where the file could not be written.
    const QString &said() const { return m_target.said(); }

Q_SIGNALS:
    void finished(int status);

private:
    void write();

    PauseNotice m_pauses;
    ExportTarget m_target;
    inventory::FullRead m_read;
};

} // namespace commandline
