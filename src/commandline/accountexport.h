// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandline/accountopener.h"
#include "commandline/exportcommand.h"
#include "commandline/options.h"
#include "session/session.h"

#include <QObject>

#include <memory>

class QSettings;

namespace commandline {

/// --export from its start: opens the account that the command line asks for, and has an ExportCommand read and write
/// it. What stops it is told in one sentence on standard error.
class AccountExport : public QObject
{
    Q_OBJECT

public:
    /// @p store has the person's settings and accounts, and must outlive this; nothing is written to it.
    AccountExport(QSettings &store, const Options &options, QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    /// Once; also from within start().
    void finished(int status);

private:
    void read(std::unique_ptr<session::Session> session);
    void refuse(const QString &sentence, ExitStatus status);

    Options m_options;
    AccountOpener m_opener;
    std::unique_ptr<session::Session> m_session;
    std::unique_ptr<ExportCommand> m_command;
};

} // namespace commandline
