// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/accountexport.h"

#include "commandline/consoletext.h"

#include <utility>

namespace commandline {

AccountExport::AccountExport(QSettings &store, const Options &options, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_opener(store, options)
{
    connect(&m_opener, &AccountOpener::refused, this, &AccountExport::refuse);
}

void AccountExport::start()
{
    m_opener.open([this](std::unique_ptr<session::Session> session) { read(std::move(session)); });
}

void AccountExport::read(std::unique_ptr<session::Session> session)
{
    m_session = std::move(session);
    m_command = std::make_unique<ExportCommand>(m_session->inventory(), m_options.exportFile);
    connect(m_command.get(), &ExportCommand::finished, this, &AccountExport::finished);
    if (!m_command->start())
        refuse(ConsoleText::cannotWrite(m_options.exportFile, m_command->said()), WrongUsage);
}

void AccountExport::refuse(const QString &sentence, ExitStatus status)
{
    printError(sentence);
    Q_EMIT finished(status);
}

} // namespace commandline

#include "moc_accountexport.cpp"
