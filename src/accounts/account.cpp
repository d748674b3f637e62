// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/account.h"

#include <QUuid>

#include <algorithm>

namespace accounts {

using namespace Qt::StringLiterals;

namespace {

bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isIdCharacter(QChar c)
{
    return isAsciiDigit(c) || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c == u'-';
}

bool isHexDigit(QChar c)
{
    return isAsciiDigit(c) || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
}

AccountFault faultOf(api::AddressFault fault)
{
    switch (fault) {
    case api::AddressFault::NotAUrl:
        return AccountFault::AddressNotAUrl;
    case api::AddressFault::NotHttps:
        return AccountFault::AddressNotHttps;
    case api::AddressFault::HasSecret:
        return AccountFault::AddressHasSecret;
    }
    return AccountFault::AddressNotAUrl;
}

bool isTaken(const Account &account, const QList<Account> &others)
{
    return std::any_of(others.begin(), others.end(), [&account](const Account &other) {
        return other.id != account.id && other.name.trimmed().compare(account.name.trimmed(), Qt::CaseInsensitive) == 0;
    });
}

} // namespace

QString Account::defaultColour()
{
    return u"#1f5fbf"_s;
}

QList<AccountFault> faultsOf(const Account &account, const QList<Account> &others)
{
    QList<AccountFault> faults;
    if (!isAccountId(account.id))
        faults += AccountFault::BadId;
    if (account.name.trimmed().isEmpty())
        faults += AccountFault::NoName;
    else if (account.name.trimmed().size() > longestAccountName)
        faults += AccountFault::NameTooLong;
    else if (isTaken(account, others))
        faults += AccountFault::NameTaken;
    if (const auto address = api::readAddress(account.address.toString(QUrl::FullyEncoded)); !address)
        faults += faultOf(address.error());
    if (!isColour(account.colour))
        faults += AccountFault::BadColour;
    return faults;
}

tl::expected<Account, NameFault> accountNamed(const QList<Account> &accounts, const QString &name)
{
    for (const Qt::CaseSensitivity sensitivity : {Qt::CaseSensitive, Qt::CaseInsensitive}) {
        QList<Account> found;
        for (const Account &account : accounts) {
            if (account.name.trimmed().compare(name.trimmed(), sensitivity) == 0)
                found += account;
        }
        if (found.size() == 1)
            return found.constFirst();
        if (!found.isEmpty())
            return tl::unexpected(NameFault::Ambiguous);
    }
    return tl::unexpected(NameFault::Unknown);
}

QString newAccountId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

bool isAccountId(const QString &text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isIdCharacter);
}

bool isColour(const QString &text)
{
    return text.size() == 7 && text.startsWith(u'#') && std::all_of(text.begin() + 1, text.end(), isHexDigit);
}

} // namespace accounts
