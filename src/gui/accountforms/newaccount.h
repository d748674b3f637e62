// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/account.h"
#include "accounts/apikey.h"
#include "gui/accountforms/accounttools.h"

#include <QObject>

#include <optional>

namespace gui {

class KeychainNotice;

/// A new account on its way into the list, its key on its way into the keychain. What was not finished leaves nothing
/// behind.
class NewAccount : public QObject
{
    Q_OBJECT

public:
    /// The list and keys of @p tools, and @p notice, must outlive this.
    NewAccount(const AccountTools &tools, KeychainNotice &notice, QObject *parent = nullptr);
    ~NewAccount() override;

    /// Keeps both; may be called again with something else until it has ended.
    void keep(const accounts::Account &account, const accounts::ApiKey &key);
    /// The accounts beside the one that is on its way.
    QList<accounts::Account> others() const;

Q_SIGNALS:
    /// The account is in the list; its key is in the keychain, or the person chose to use it for this session only.
    /// Where the list cannot be written, the account is for this session too, and has no id.
    void kept(const accounts::Account &account, const accounts::ApiKey &key);

private:
    void end();
    void goWithout();

    accounts::AccountList &m_list;
    accounts::KeyStore &m_keys;
    KeychainNotice &m_notice;
    /// In the list, and not finished yet.
    std::optional<accounts::Account> m_account;
    /// Cannot be kept.
    std::optional<accounts::Account> m_passing;
    accounts::ApiKey m_key;
};

} // namespace gui
