// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/access.h"

namespace insight {

using namespace Qt::StringLiterals;

namespace {

/// The ids of @p objects, but for those that are only made up here: of people without id and keys without data.
QStringList idsOf(const QList<Object> &objects)
{
    QStringList ids;
    for (const Object &object : objects) {
        if (!object.id.startsWith(u'~') && !object.id.startsWith(u'#'))
            ids.append(object.id);
    }
    return ids;
}

} // namespace

QStringList Access::serversOf(const QString &person) const
{
    return idsOf(m_ties.of(personObject(person), Object::Kind::Server, Reason::Access));
}

QStringList Access::peopleOn(const QString &server) const
{
    return idsOf(m_ties.of(serverObject(server), Object::Kind::Person, Reason::Access));
}

QStringList Access::serversWith(const QString &key) const
{
    const Object object{Object::Kind::Key, key};
    QStringList servers = idsOf(m_ties.of(object, Object::Kind::Server, Reason::AssignedKey) +
                                m_ties.of(object, Object::Kind::Server, Reason::DeployKey));
    servers.sort();
    servers.removeDuplicates();
    return servers;
}

QStringList Access::keysOn(const QString &server) const
{
    const Object object = serverObject(server);
    QStringList keys = idsOf(m_ties.of(object, Object::Kind::Key, Reason::AssignedKey) +
                             m_ties.of(object, Object::Kind::Key, Reason::DeployKey));
    keys.sort();
    keys.removeDuplicates();
    return keys;
}

QStringList Access::peopleWith(const QString &key) const
{
    return idsOf(m_ties.of({Object::Kind::Key, key}, Object::Kind::Person, Reason::KeyOwner));
}

QStringList Access::keysOf(const QString &person) const
{
    return idsOf(m_ties.of(personObject(person), Object::Kind::Key, Reason::KeyOwner));
}

QString keyName(const api::SshKey &key)
{
    // The data of every type begins with the length of the type's name, and stands as one word.
    const QString &text = key.publicKey;
    for (qsizetype at = text.indexOf("AAAA"_L1); at >= 0; at = text.indexOf("AAAA"_L1, at + 1)) {
        if (at > 0 && !text.at(at - 1).isSpace())
            continue;
        qsizetype end = at;
        while (end < text.size() && !text.at(end).isSpace())
            ++end;
        return text.sliced(at, end - at);
    }
    return key.fingerprint.trimmed().isEmpty() ? QString() : key.fingerprint.trimmed();
}

} // namespace insight
