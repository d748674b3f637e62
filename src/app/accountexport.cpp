// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accountexport.h"

#include "accounts/accountlist.h"
#include "accounts/authorities.h"
#include "accounts/log.h"
#include "app/consoletext.h"
#include "app/network.h"

#include <QSettings>

#include <utility>

namespace app {

AccountExport::AccountExport(QSettings &store, const Options &options, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_options(options)
{
}

void AccountExport::start()
{
    if (!m_options.account.isEmpty()) {
        openKept();
        return;
    }
    auto session = Session::open(m_options);
    if (session)
        read(std::move(*session));
    else
        refuse(Session::sentence(session.error(), m_options), WrongUsage);
}

void AccountExport::openKept()
{
    const accounts::AccountList list(m_store);
    const auto account = accounts::accountNamed(list.accounts(), m_options.account);
    if (!account)
        refuse(ConsoleText::sentence(account.error(), m_options.account), WrongUsage);
    else if (account->address.isEmpty())
        refuse(ConsoleText::unusableAddress(account->name), WrongUsage);
    else if (!accounts::readAuthorities(account->caFile))
        refuse(ConsoleText::caFileUnreadable(account->caFile), WrongUsage);
    else
        m_keys.read(*account, this,
                    [this, kept = *account](const accounts::KeyAnswer &answer) { openKept(kept, answer); });
}

void AccountExport::openKept(const accounts::Account &account, const accounts::KeyAnswer &answer)
{
    if (answer.outcome != accounts::KeyOutcome::Done) {
        refuse(ConsoleText::keyNotRead(answer.outcome, account.name), KeyNotRead);
        return;
    }
    auto session = Session::open(account, answer.key);
    if (!session) {
        // The file was there a moment ago.
        m_options.caFile = account.caFile;
        refuse(Session::sentence(session.error(), m_options), WrongUsage);
        return;
    }
    qCInfo(accounts::lcAccounts, "account %s is used now", qUtf8Printable(account.id));
    read(std::move(*session));
}

void AccountExport::read(std::unique_ptr<Session> session)
{
    m_session = std::move(session);
    useNetwork(m_session->client(), settings::Settings(m_store));
    m_command = std::make_unique<ExportCommand>(m_session->inventory(), m_options.exportFile);
    connect(m_command.get(), &ExportCommand::finished, this, &AccountExport::finished);
    if (!m_command->start())
        refuse(ConsoleText::cannotWrite(m_options.exportFile), WrongUsage);
}

void AccountExport::refuse(const QString &sentence, ExitStatus status)
{
    printError(sentence);
    Q_EMIT finished(status);
}

} // namespace app

#include "moc_accountexport.cpp"
