// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/accountforms/newaccount.h"

#include "accounts/accountlist.h"
#include "accounts/keystore.h"
#include "gui/accountforms/keychainnotice.h"

#include <utility>

namespace gui {

NewAccount::NewAccount(const AccountTools &tools, KeychainNotice &notice, QObject *parent)
    : QObject(parent)
    , m_list(tools.list)
    , m_keys(tools.keys)
    , m_notice(notice)
{
    connect(&notice, &KeychainNotice::done, this, &NewAccount::end);
    connect(&notice, &KeychainNotice::withoutKeychain, this, &NewAccount::goWithout);
}

NewAccount::~NewAccount()
{
    if (!m_account)
        return;
    m_list.remove(m_account->id);
    // A keychain that did not answer may have saved it anyway.
    m_keys.drop(m_account->id, m_key);
}

void NewAccount::keep(const accounts::Account &account, const accounts::ApiKey &key)
{
    accounts::Account wanted = account;
    if (m_account)
        wanted.id = m_account->id;
    const auto known = m_account ? m_list.change(wanted) : m_list.add(wanted);
    m_key = key;
    m_passing.reset();
    if (!known) {
        if (known.error().contains(accounts::AccountFault::NotKept)) {
            m_passing = account;
            m_notice.tellNotKept(m_list.fileName());
        }
        return;
    }
    m_account = *known;
    m_notice.store(*m_account, key);
}

QList<accounts::Account> NewAccount::others() const
{
    QList<accounts::Account> found = m_list.accounts();
    if (m_account)
        found.removeIf([this](const accounts::Account &account) { return account.id == m_account->id; });
    return found;
}

void NewAccount::goWithout()
{
    if (!m_passing) {
        end();
        return;
    }
    accounts::Account account = *std::exchange(m_passing, std::nullopt);
    account.id.clear();
    Q_EMIT kept(account, m_key);
}

void NewAccount::end()
{
    if (!m_account)
        return;
    const accounts::Account account = *std::exchange(m_account, std::nullopt);
    Q_EMIT kept(account, std::exchange(m_key, {}));
}

} // namespace gui

#include "moc_newaccount.cpp"
