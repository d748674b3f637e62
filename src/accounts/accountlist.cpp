// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/accountlist.h"

#include <QSettings>

#include <algorithm>

namespace accounts {

using namespace Qt::StringLiterals;

namespace {

constexpr auto listGroup = "account-list"_L1;
constexpr auto orderKey = "account-order"_L1;
constexpr auto lastKey = "account-last"_L1;

QString keyOf(const QString &id, QLatin1StringView field)
{
    return listGroup + u'/' + id + u'/' + field;
}

// Of values that are there: one that QSettings cannot read is no value, and still not absent.

QUrl readAddress(const QSettings &store, const QString &key)
{
    return store.contains(key) ? api::readAddress(store.value(key).toString()).value_or(QUrl()) : api::defaultAddress();
}

bool readReadOnly(const QSettings &store, const QString &key)
{
    return store.contains(key) && store.value(key).toString() != "false"_L1;
}

Account tidied(Account account)
{
    account.name = account.name.trimmed();
    account.colour = account.colour.toLower();
    if (const auto address = api::readAddress(account.address.toString(QUrl::FullyEncoded)))
        account.address = *address;
    return account;
}

} // namespace

AccountList::AccountList(QSettings &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
    const QStringList ids = keptOrder();
    for (const QString &id : ids)
        m_accounts.append(read(id));
}

std::optional<Account> AccountList::account(const QString &id) const
{
    const qsizetype index = indexOf(id);
    return index < 0 ? std::nullopt : std::optional(m_accounts[index]);
}

tl::expected<Account, AccountList::Faults> AccountList::add(Account account)
{
    account = tidied(std::move(account));
    account.id = newAccountId();
    if (Faults faults = faultsOf(account, m_accounts); !faults.isEmpty())
        return tl::unexpected(std::move(faults));
    write(account, {});
    m_accounts.append(account);
    if (!writeOrder()) {
        m_accounts.removeLast();
        forget(account.id);
        writeOrder();
        return tl::unexpected(Faults{AccountFault::NotKept});
    }
    Q_EMIT changed();
    return account;
}

tl::expected<Account, AccountList::Faults> AccountList::change(Account account)
{
    account = tidied(std::move(account));
    const qsizetype index = indexOf(account.id);
    if (index < 0)
        return tl::unexpected(Faults{AccountFault::BadId});
    if (Faults faults = faultsOf(account, m_accounts); !faults.isEmpty())
        return tl::unexpected(std::move(faults));
    if (account == m_accounts[index])
        return account;
    write(account, m_accounts[index]);
    if (!isWritten()) {
        write(m_accounts[index], account);
        return tl::unexpected(Faults{AccountFault::NotKept});
    }
    m_accounts[index] = account;
    Q_EMIT changed();
    return account;
}

bool AccountList::remove(const QString &id)
{
    const qsizetype index = indexOf(id);
    if (index < 0)
        return true;
    const Account account = m_accounts.takeAt(index);
    m_store.remove(listGroup + u'/' + id);
    if (!writeOrder()) {
        m_accounts.insert(index, account);
        write(account, {});
        writeOrder();
        return false;
    }
    forget(id);
    isWritten();
    Q_EMIT changed();
    Q_EMIT removed(id);
    return true;
}

void AccountList::forget(const QString &id)
{
    m_store.remove(listGroup + u'/' + id);
    m_store.remove(u"accounts/"_s + id);
    if (m_store.value(lastKey).toString() == id)
        m_store.remove(lastKey);
}

void AccountList::move(const QString &id, qsizetype place)
{
    const qsizetype index = indexOf(id);
    if (index < 0)
        return;
    const qsizetype target = std::clamp<qsizetype>(place, 0, m_accounts.size() - 1);
    if (target == index)
        return;
    m_accounts.move(index, target);
    writeOrder();
    Q_EMIT changed();
}

QString AccountList::lastUsed() const
{
    const QString id = m_store.value(lastKey).toString();
    return indexOf(id) < 0 ? QString() : id;
}

void AccountList::setLastUsed(const QString &id)
{
    m_store.setValue(lastKey, id);
}

bool AccountList::isWritable() const
{
    return m_store.isWritable();
}

QString AccountList::fileName() const
{
    return m_store.fileName();
}

QStringList AccountList::keptOrder() const
{
    m_store.beginGroup(listGroup);
    QStringList kept = m_store.childGroups();
    m_store.endGroup();
    kept.removeIf([](const QString &id) { return !isAccountId(id); });
    QStringList ordered;
    const QStringList wanted = m_store.value(orderKey).toStringList();
    for (const QString &id : wanted) {
        if (kept.removeAll(id) > 0)
            ordered.append(id);
    }
    // Those that the order does not know, as when it was damaged.
    return ordered + kept;
}

Account AccountList::read(const QString &id) const
{
    Account account;
    account.id = id;
    account.name = m_store.value(keyOf(id, "name"_L1)).toString().trimmed();
    account.address = readAddress(m_store, keyOf(id, "address"_L1));
    if (const QString colour = m_store.value(keyOf(id, "colour"_L1)).toString().toLower(); isColour(colour))
        account.colour = colour;
    account.readOnly = readReadOnly(m_store, keyOf(id, "read-only"_L1));
    // Only a clear no is one: what was to be kept is not lost by a file that was edited by hand.
    account.keeps = m_store.value(keyOf(id, "keeps"_L1)).toString() != "false"_L1;
    account.caFile = m_store.value(keyOf(id, "ca-file"_L1)).toString();
    return account;
}

void AccountList::write(const Account &account, const Account &before)
{
    if (account.name != before.name)
        m_store.setValue(keyOf(account.id, "name"_L1), account.name);
    if (account.address != before.address)
        m_store.setValue(keyOf(account.id, "address"_L1), account.address.toString(QUrl::FullyEncoded));
    if (account.colour != before.colour)
        m_store.setValue(keyOf(account.id, "colour"_L1), account.colour);
    if (account.keeps != before.keeps)
        m_store.setValue(keyOf(account.id, "keeps"_L1), account.keeps);
    if (account.readOnly != before.readOnly)
        m_store.setValue(keyOf(account.id, "read-only"_L1), account.readOnly);
    if (account.caFile != before.caFile)
        m_store.setValue(keyOf(account.id, "ca-file"_L1), account.caFile);
}

bool AccountList::writeOrder()
{
    QStringList ids;
    for (const Account &account : std::as_const(m_accounts))
        ids.append(account.id);
    m_store.setValue(orderKey, ids);
    return isWritten();
}

/// Writes what is different, and tells whether that was possible.
bool AccountList::isWritten()
{
    m_store.sync();
    // A QSettings tells of its first fault for ever; another on the same file tells of this moment.
    QSettings now(m_store.fileName(), m_store.format());
    now.sync();
    return now.status() != QSettings::AccessError;
}

qsizetype AccountList::indexOf(const QString &id) const
{
    const auto at =
        std::find_if(m_accounts.begin(), m_accounts.end(), [&id](const Account &account) { return account.id == id; });
    return at == m_accounts.end() ? -1 : at - m_accounts.begin();
}

} // namespace accounts

#include "moc_accountlist.cpp"
