// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/object.h"
#include "insight/publickey.h"
#include "inventory/values.h"

#include <QHash>
#include <QList>
#include <QSet>

namespace insight {

/// Somebody whom a list, a server or a detail of their own names.
struct Person
{
    Object object;
    QString name;
    /// The companies that they work at, as they came, each once.
    QStringList companies;
    QString email;
    QString phone;
    bool sticky = false;
    bool stickyNotify = false;

    bool operator==(const Person &) const = default;
};

/// A key that somebody has, or that is on a server.
struct KnownKey
{
    Object object;
    /// The fullest of those that are told of it.
    api::SshKey key;
    /// What its public key says.
    KeyResult read = tl::unexpected(KeyFault::Missing);

    /// What is read follows from the key.
    bool operator==(const KnownKey &other) const { return object == other.object && key == other.key; }
};

/// Who and what the people, keys and servers of an account are, by their objects, from its values at one moment.
/// Whatever grants something is in it, whether a list has it or not; what is only available to a server is not.
class Directory
{
public:
    /// @p reader may remember what it read for another one.
    Directory(const inventory::Values &values, KeyReader &reader);
    explicit Directory(const inventory::Values &values);

    /// Null for who or what is not known.
    const Person *person(const Object &object) const;
    const KnownKey *key(const Object &object) const;
    const api::Instance *server(const QString &name) const;

    /// In the order of the list of people, of servers; then the others, by their ids.
    const QList<Object> &people() const { return m_peopleInOrder; }
    const QList<QString> &servers() const { return m_serversInOrder; }
    /// Sorted.
    QList<Object> keys() const;
    /// People, keys and servers of which this and another say something else, or one of them nothing.
    QSet<Object> differences(const Directory &other) const;

private:
    void addPerson(const api::User &user);
    void addKey(const api::SshKey &key, KeyReader &reader);
    void addPeople(const inventory::Values &values);
    void addKeys(const inventory::Values &values, KeyReader &reader);
    void addServers(const inventory::Values &values);

    QHash<Object, Person> m_people;
    QHash<Object, KnownKey> m_keys;
    QHash<QString, api::Instance> m_servers;
    QList<Object> m_peopleInOrder;
    QList<QString> m_serversInOrder;
};

/// What people call the server of that name: its hostname, else its name.
QString serverTitle(const inventory::Values &values, const QString &name);

} // namespace insight
