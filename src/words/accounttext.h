// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/account.h"
#include "accounts/apikey.h"
#include "accounts/authorities.h"
#include "accounts/keystore.h"
#include "accounts/keytest.h"

#include <QCoreApplication>

namespace words {

/// What is asked of the keychain.
enum class KeyOperation { Read, Store, Remove };

/// Sentences about accounts and their keys, in the language of the moment.
class AccountText
{
    Q_DECLARE_TR_FUNCTIONS(AccountText)

public:
    static QString sentence(accounts::AccountFault fault);
    /// Why nothing of an account can be kept.
    static QString notKept(const QString &settingsFile);
    static QString sentence(accounts::AuthorityFault fault);
    /// @p place: for KeyFault::Invisible, where.
    static QString sentence(accounts::KeyFault fault, qsizetype place);
    /// What came of a request to the keychain; empty for Done and Cancelled.
    static QString sentence(accounts::KeyOutcome outcome, KeyOperation deed);
    /// The key is kept for @p kept, or for nothing that is known when that is empty, and the account is at @p now.
    static QString otherAddress(const QUrl &kept, const QUrl &now);
    /// An API's address to be looked at.
    static QString address(const QUrl &address);
    /// What a key that was tried can see, or why it cannot be used.
    static QString sentence(const accounts::KeySight &sight);
    /// Why nothing can be changed in a read-only account, and where that is set.
    static QString readOnly();
    /// Where a key comes from.
    static QString keySource();
};

} // namespace words
