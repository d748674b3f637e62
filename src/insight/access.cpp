// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/access.h"

namespace insight {

using namespace Qt::StringLiterals;

void Relation::add(const QString &from, const QString &to)
{
    count(m_to, from, to, 1);
    count(m_from, to, from, 1);
}

void Relation::remove(const QString &from, const QString &to)
{
    count(m_to, from, to, -1);
    count(m_from, to, from, -1);
}

QStringList Relation::from(const QString &to) const
{
    return names(m_from, to);
}

QStringList Relation::to(const QString &from) const
{
    return names(m_to, from);
}

void Relation::count(Ends &ends, const QString &one, const QString &other, int change)
{
    QHash<QString, int> &others = ends[one];
    int &times = others[other];
    times += change;
    if (times == 0)
        others.remove(other);
    if (others.isEmpty())
        ends.remove(one);
}

QStringList Relation::names(const Ends &ends, const QString &one)
{
    const auto found = ends.constFind(one);
    QStringList names = found == ends.cend() ? QStringList() : found->keys();
    names.sort();
    return names;
}

void Access::take(const inventory::Difference &difference)
{
    put(difference.resource, difference.before, false);
    put(difference.resource, difference.after, true);
}

void Access::put(const inventory::Resource &resource, const inventory::Value &value, bool isThere)
{
    const auto put = [isThere](Relation &relation, const QString &from, const QString &to) {
        if (from.isEmpty() || to.isEmpty())
            return;
        if (isThere)
            relation.add(from, to);
        else
            relation.remove(from, to);
    };
    const QString &name = resource.name;
    if (const auto *onServer = std::get_if<api::InstanceKeys>(&value)) {
        for (const api::SshKey &key : onServer->assigned)
            put(m_keys, name, keyName(key));
    } else if (const auto *deployed = std::get_if<api::DeployKeys>(&value)) {
        for (const api::SshKey &key : deployed->keys)
            put(m_keys, name, keyName(key));
    } else if (const auto *users = std::get_if<api::InstanceUsers>(&value)) {
        for (const api::User &user : users->assigned)
            put(m_servers, user.id ? QString::number(*user.id) : QString(), name);
    } else if (const auto *person = std::get_if<api::UserDetail>(&value)) {
        for (const api::SshKey &key : person->keys)
            put(m_owners, name, keyName(key));
        for (const api::UserInstance &instance : person->instances) {
            if (instance.access)
                put(m_servers, name, instance.name);
        }
    }
}

QString keyName(const api::SshKey &key)
{
    // The data of every type begins with the length of the type's name, and stands as one word.
    const QStringList words = key.publicKey.simplified().split(u' ');
    for (const QString &word : words) {
        if (word.startsWith("AAAA"_L1))
            return word;
    }
    return key.fingerprint.trimmed().isEmpty() ? QString() : key.fingerprint.trimmed();
}

} // namespace insight
