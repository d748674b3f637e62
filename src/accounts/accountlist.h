// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/account.h"

#include <QObject>

#include <optional>
#include <tl/expected.hpp>

class QSettings;

namespace accounts {

/// The accounts that are kept between runs, in the person's order; never their keys.
///
/// In the settings an account is the group "account-list/<id>" (name, address, colour, read-only, ca-file); beside it
/// stand "account-order" and "account-last". What a newer version or a damaged file holds never stops the reading, and
/// is overwritten only where the person changes that very field:
/// an id that is none is passed over; an address that cannot be used is read as empty, so that the key goes nowhere
/// else and faultsOf() tells; a colour that is none is read as the usual one; read-only that is neither true nor false
/// is read as true.
class AccountList : public QObject
{
    Q_OBJECT

public:
    using Faults = QList<AccountFault>;

    /// @p store must outlive the list.
    explicit AccountList(QSettings &store, QObject *parent = nullptr);

    /// In order, also those with faults.
    const QList<Account> &accounts() const { return m_accounts; }
    std::optional<Account> account(const QString &id) const;

    /// Keeps a new account at the end, under a new id (that of @p account is not looked at). Gives it as it is kept:
    /// name without white space around, colour in small letters. What cannot be written is not in the list either.
    tl::expected<Account, Faults> add(Account account);
    /// Keeps what is different in an account that is there already. Gives it as it is kept.
    tl::expected<Account, Faults> change(Account account);
    /// Forgets the account and everything that is kept of it here: also its columns and places ("accounts/<id>"). Its
    /// key is the KeyStore's to remove. False, and nothing is forgotten, when that cannot be written.
    bool remove(const QString &id);
    /// Puts an account where another stands now; @p place counts from 0.
    void move(const QString &id, qsizetype place);

    /// The account that was used last; empty for none of these.
    QString lastUsed() const;
    void setLastUsed(const QString &id);

    /// Whether the settings file can be written, as far as that shows before it is.
    bool isWritable() const;
    /// The settings file.
    QString fileName() const;

Q_SIGNALS:
    /// Accounts or their order are different now.
    void changed();
    /// The person has removed the account of that id; after changed().
    void removed(const QString &id);

private:
    QStringList keptOrder() const;
    Account read(const QString &id) const;
    void write(const Account &account, const Account &before);
    bool writeOrder();
    bool isWritten();
    void forget(const QString &id);
    qsizetype indexOf(const QString &id) const;

    QSettings &m_store;
    QList<Account> m_accounts;
};

} // namespace accounts
