// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/index.h"

#include <optional>

namespace insight {

namespace {

using inventory::Kind;

/// So many names are worked out in one turn of the event loop: some milliseconds' work.
constexpr qsizetype namesATurn = 200;

Links::Server serverOf(const api::Instance &instance, const inventory::Values &now)
{
    const auto detail = now.instanceDetails.constFind(instance.name);
    return {&instance, detail == now.instanceDetails.cend() ? nullptr : &*detail};
}

/// The places of the rows that differ; nothing when the two do not list the same servers in the same order.
std::optional<QList<qsizetype>> differentRows(const QList<api::Instance> &a, const QList<api::Instance> &b)
{
    if (a.size() != b.size())
        return std::nullopt;
    QList<qsizetype> places;
    for (qsizetype i = 0; i < a.size(); ++i) {
        if (a.at(i) == b.at(i))
            continue;
        if (a.at(i).name != b.at(i).name)
            return std::nullopt;
        places.append(i);
    }
    return places;
}

} // namespace

Index::Index(QObject *parent)
    : QObject(parent)
{
    m_followMore.setInterval(0);
    connect(&m_followMore, &QTimer::timeout, this, &Index::follow);
}

void Index::take(const inventory::Changes &changes, const inventory::Values &now)
{
    // First: a server's detail is looked up by its place in the list.
    for (const inventory::Difference &difference : changes.differences()) {
        if (difference.resource.kind == Kind::Instances)
            takeServers(*difference.was<QList<api::Instance>>(), now);
    }
    for (const inventory::Difference &difference : changes.differences()) {
        const inventory::Resource &resource = difference.resource;
        switch (resource.kind) {
        case Kind::Instance:
            takeServer(resource.name, now);
            break;
        case Kind::Domains:
            m_links.setDomains(now.domains);
            break;
        case Kind::Certificates:
            m_links.setCertificates(now.certificates);
            break;
        case Kind::Domain:
            if (const auto *detail = difference.is<api::DomainDetail>())
                m_links.setRecords(resource.name, detail->records);
            else
                m_links.forgetRecords(resource.name);
            break;
        default:
            break;
        }
        m_access.take(difference);
    }
    if (!m_links.follow(namesATurn))
        m_followMore.start();
}

void Index::follow()
{
    if (m_links.follow(namesATurn))
        m_followMore.stop();
    Q_EMIT followed();
}

void Index::takeServers(const QList<api::Instance> &before, const inventory::Values &now)
{
    const QList<api::Instance> &list = now.instances;
    if (const auto places = differentRows(before, list)) {
        for (const qsizetype place : *places)
            m_links.setServer(serverOf(list.at(place), now));
        return;
    }
    QList<Links::Server> servers;
    servers.reserve(list.size());
    m_places.clear();
    for (qsizetype i = 0; i < list.size(); ++i) {
        servers.append(serverOf(list.at(i), now));
        m_places.insert(list.at(i).name, i);
    }
    m_links.setServers(servers);
}

void Index::takeServer(const QString &name, const inventory::Values &now)
{
    // A detail without a row is no server of the list, or of one that is still to come.
    const qsizetype place = m_places.value(name, -1);
    if (place >= 0)
        m_links.setServer(serverOf(now.instances.at(place), now));
}

inventory::Changes differencesOf(const inventory::Values &values)
{
    inventory::Changes changes;
    const auto list = [&changes]<typename T>(Kind kind, const QList<T> &elements) {
        if (!elements.isEmpty())
            changes.addValues({{kind, {}}, QList<T>(), elements});
    };
    const auto details = [&changes](Kind kind, const auto &byName) {
        for (auto detail = byName.cbegin(); detail != byName.cend(); ++detail)
            changes.addValues({{kind, detail.key()}, {}, *detail});
    };
    list(Kind::Instances, values.instances);
    list(Kind::Domains, values.domains);
    list(Kind::Certificates, values.certificates);
    list(Kind::Users, values.users);
    details(Kind::Instance, values.instanceDetails);
    details(Kind::Domain, values.domainDetails);
    details(Kind::SshKeys, values.sshKeys);
    details(Kind::DeployKeys, values.deployKeys);
    details(Kind::InstanceUsers, values.instanceUsers);
    details(Kind::User, values.userDetails);
    return changes;
}

} // namespace insight

#include "moc_index.cpp"
