// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inventory/changes.h"

#include <QHash>
#include <QStringList>

namespace insight {

/// Which of one kind belong to which of another, both ways, as often as it is said.
class Relation
{
public:
    void add(const QString &from, const QString &to);
    void remove(const QString &from, const QString &to);
    /// Sorted, each once.
    QStringList from(const QString &to) const;
    QStringList to(const QString &from) const;

private:
    using Ends = QHash<QString, QHash<QString, int>>;

    static void count(Ends &ends, const QString &one, const QString &other, int change);
    static QStringList names(const Ends &ends, const QString &one);

    Ends m_to;
    Ends m_from;
};

/// Who may enter which servers of one account, and with which keys, as far as it was read. People are named by their
/// ids, keys by keyName().
class Access
{
public:
    /// Follows what is different now.
    void take(const inventory::Difference &difference);

    /// The servers that the person has access to, by the person's detail or the server's.
    QStringList serversOf(const QString &person) const { return m_servers.to(person); }
    QStringList peopleOn(const QString &server) const { return m_servers.from(server); }
    /// The servers on which the key is, a person's or a deploy key.
    QStringList serversWith(const QString &key) const { return m_keys.from(key); }
    QStringList keysOn(const QString &server) const { return m_keys.to(server); }
    /// The people whose key it is.
    QStringList peopleWith(const QString &key) const { return m_owners.from(key); }
    QStringList keysOf(const QString &person) const { return m_owners.to(person); }

private:
    void put(const inventory::Resource &resource, const inventory::Value &value, bool isThere);

    /// From people to servers, from servers to keys, from people to keys.
    Relation m_servers;
    Relation m_keys;
    Relation m_owners;
};

/// By what the same key is known wherever it stands: its data, without type, options and comment; of a key that cannot
/// be read, its fingerprint as it came. Null when it has neither.
QString keyName(const api::SshKey &key);

} // namespace insight
