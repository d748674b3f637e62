// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/address.h"

#include <QList>
#include <QString>
#include <QUrl>

#include <tl/expected.hpp>

namespace accounts {

/// One account with the API, all but its key.
struct Account
{
    /// Stable, random: what is kept of the account is kept under it. Letters, digits and hyphens.
    QString id = {};
    /// What the person calls it.
    QString name = {};
    /// The base of the API, as api::readAddress gave it. Empty for one that was kept but cannot be used: it is never
    /// replaced by another, since the key would go there.
    QUrl address = api::defaultAddress();
    /// "#rrggbb", in small letters.
    QString colour = defaultColour();
    /// The program writes nothing to this account.
    bool readOnly = false;
    /// What the API answers is kept on this computer.
    bool keeps = true;
    /// Of certificate authorities in PEM to trust beside the system's; empty for none. Whoever opens the account reads
    /// it.
    QString caFile = {};

    bool operator==(const Account &) const = default;

    static QString defaultColour();
};

/// In characters.
inline constexpr qsizetype longestAccountName = 80;

/// What keeps an account from being used or added as it is.
enum class AccountFault {
    BadId,            ///< empty, or with other characters than letters, digits and hyphens
    NoName,           ///< nothing but white space
    NameTooLong,      ///< longer than longestAccountName
    NameTaken,        ///< another account is called so, but for case and white space around: `--account` names one
    AddressNotAUrl,   ///< as api::AddressFault::NotAUrl; also an empty one
    AddressNotHttps,  ///< as api::AddressFault::NotHttps
    AddressHasSecret, ///< as api::AddressFault::HasSecret
    BadColour,        ///< not of the form "#rrggbb"
    NotKept,          ///< nothing is wrong with the account, but the settings file cannot be written
};

/// All that is wrong with @p account beside @p others, of which that with the same id is the account itself. Whether
/// the CA file holds certificates is not looked at.
QList<AccountFault> faultsOf(const Account &account, const QList<Account> &others);

/// Why a name stands for no account.
enum class NameFault {
    Unknown,   ///< no account is called so
    Ambiguous, ///< more than one is: a settings file that was edited by hand or merged can hold such
};

/// The account that @p name stands for: the one that is called so, letter for letter, or else the only one that is
/// called so but for case. White space around does not count.
tl::expected<Account, NameFault> accountNamed(const QList<Account> &accounts, const QString &name);

/// A new id, unlike any other.
QString newAccountId();
/// Whether a text can be an id.
bool isAccountId(const QString &text);
/// Whether a text is of the form "#rrggbb".
bool isColour(const QString &text);

} // namespace accounts
