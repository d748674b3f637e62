// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/accountopener.h"

#include "accounts/accountlist.h"
#include "accounts/authorities.h"
#include "accounts/log.h"
#include "commandline/consoletext.h"
#include "session/keptaccount.h"
#include "session/network.h"

#include <QDir>
#include <QSettings>

#include <utility>

namespace commandline {

AccountOpener::AccountOpener(QSettings &store, const Options &options, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_options(options)
{
}

void AccountOpener::open(Opened opened)
{
    openNamed(m_options.account, std::move(opened));
}

void AccountOpener::openNamed(const QString &name, Opened opened)
{
    m_opened = std::move(opened);
    if (name.isEmpty()) {
        auto session = session::Session::open(m_options);
        if (session)
            finish(std::move(*session));
        else
            Q_EMIT refused(ConsoleText::sentence(session.error(), m_options.caFile), WrongUsage);
        return;
    }
    const auto account = find(name);
    if (!account)
        return;
    if (account->address.isEmpty())
        Q_EMIT refused(ConsoleText::unusableAddress(account->name), WrongUsage);
    else if (!accounts::readAuthorities(account->caFile))
        Q_EMIT refused(ConsoleText::caFileUnreadable(account->caFile), WrongUsage);
    else
        m_keys.read(*account, this, [this, kept = *account](const accounts::KeyAnswer &answer) { take(kept, answer); });
}

std::unique_ptr<session::Session> AccountOpener::openOffline(const QString &name)
{
    auto account = find(name);
    if (!account)
        return nullptr;
    // What is not there is not made by asking for it.
    if (account->address.isEmpty() || !account->keeps || !QDir(session::keptFolder(*account)).exists()) {
        Q_EMIT refused(ConsoleText::nothingToAsk(account->name), WrongUsage);
        return nullptr;
    }
    // Nobody is spoken to.
    account->caFile.clear();
    auto session = session::Session::open(*account, accounts::ApiKey());
    return session ? std::move(*session) : nullptr;
}

std::optional<accounts::Account> AccountOpener::find(const QString &name)
{
    const accounts::AccountList list(m_store);
    const auto account = accounts::accountNamed(list.accounts(), name);
    if (account)
        return *account;
    Q_EMIT refused(ConsoleText::sentence(account.error(), name), WrongUsage);
    return std::nullopt;
}

void AccountOpener::take(const accounts::Account &account, const accounts::KeyAnswer &answer)
{
    if (answer.outcome != accounts::KeyOutcome::Done) {
        Q_EMIT refused(ConsoleText::keyNotRead(answer.outcome, account.name), KeyNotRead);
        return;
    }
    auto session = session::Session::open(account, answer.key);
    if (!session) {
        // The file was there a moment ago.
        Q_EMIT refused(ConsoleText::sentence(session.error(), account.caFile), WrongUsage);
        return;
    }
    qCInfo(accounts::lcAccounts, "account %s is used now", qUtf8Printable(account.id));
    finish(std::move(*session));
}

void AccountOpener::finish(std::unique_ptr<session::Session> session)
{
    session::useNetwork(session->client(), settings::Settings(m_store));
    std::exchange(m_opened, {})(std::move(session));
}

} // namespace commandline

#include "moc_accountopener.cpp"
