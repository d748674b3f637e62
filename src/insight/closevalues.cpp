// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/closevalues.h"

#include <QSet>

namespace insight {

namespace {

template <typename Detail>
void copyOne(QHash<QString, Detail> &to, const QHash<QString, Detail> &from, const QString &name)
{
    const auto found = from.constFind(name);
    if (found != from.cend())
        to.insert(name, *found);
}

void addServersOf(const Object &object, const Chain &chain, QSet<QString> &servers)
{
    const QList<Edge> edges = chain.edgesOf(object, ObjectKind::Server);
    for (const Edge &edge : edges)
        servers.insert(edge.to.id);
}

} // namespace

inventory::Values valuesAroundServer(const QString &server, const inventory::Values &values, const Chain &chain)
{
    inventory::Values close;
    close.users = values.users;
    close.domains = values.domains;
    close.certificates = values.certificates;
    copyOne(close.instanceDetails, values.instanceDetails, server);
    copyOne(close.instanceUsers, values.instanceUsers, server);
    const QList<Edge> people = chain.edgesOf(serverObject(server), ObjectKind::Person);
    for (const Edge &edge : people) {
        copyOne(close.userDetails, values.userDetails, edge.to.id);
        if (const auto detail = close.userDetails.find(edge.to.id); detail != close.userDetails.end())
            detail->keys.clear();
    }
    return close;
}

inventory::Values valuesAroundPerson(const Object &person, const inventory::Values &values, const Chain &chain)
{
    QSet<QString> servers;
    addServersOf(person, chain, servers);
    const QList<Edge> keys = chain.edgesOf(person, ObjectKind::Key);
    for (const Edge &key : keys)
        addServersOf(key.to, chain, servers);
    inventory::Values close;
    close.users = values.users;
    copyOne(close.userDetails, values.userDetails, person.id);
    for (const api::Instance &instance : values.instances) {
        if (servers.contains(instance.name))
            close.instances.append(instance);
    }
    for (const QString &server : std::as_const(servers)) {
        copyOne(close.instanceDetails, values.instanceDetails, server);
        copyOne(close.instanceUsers, values.instanceUsers, server);
        copyOne(close.sshKeys, values.sshKeys, server);
        copyOne(close.deployKeys, values.deployKeys, server);
    }
    return close;
}

} // namespace insight
