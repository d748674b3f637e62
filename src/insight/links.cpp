// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/links.h"

#include "names/hostaddress.h"

#include <QSet>
#include <QUrl>

#include <algorithm>

namespace insight {

using namespace Qt::StringLiterals;

namespace {

/// A chain of CNAMEs longer than this leads nowhere: resolvers give up too.
constexpr int longestChain = 16;

QString parentOf(const QString &name)
{
    const qsizetype dot = name.indexOf(u'.');
    return dot < 0 ? QString() : name.mid(dot + 1);
}

QString withoutWww(const QString &name)
{
    return name.startsWith("www."_L1) ? name.mid(4) : name;
}

bool isWildcard(const QString &name)
{
    return name.startsWith("*."_L1);
}

/// A server is added to the index as a whole: it is there already if it was the last one.
void addOnce(const QString &server, QStringList &servers)
{
    if (servers.isEmpty() || servers.last() != server)
        servers.append(server);
}

/// An address as records and servers are compared by: an IPv4 address within IPv6 is the IPv4 address, a network's
/// length is left out, and what no server can have is null.
QHostAddress comparableAddress(const QString &text)
{
    const QHostAddress address = names::hostAddress(text.section(u'/', 0, 0));
    if (address.isNull() || address.isLoopback() || address == QHostAddress(QHostAddress::AnyIPv4) ||
        address == QHostAddress(QHostAddress::AnyIPv6))
        return {};
    bool isIpv4 = false;
    const quint32 ipv4 = address.toIPv4Address(&isIpv4);
    return isIpv4 ? QHostAddress(ipv4) : address;
}

} // namespace

QString comparableName(const QString &name)
{
    QString trimmed = name.trimmed();
    if (trimmed.endsWith(u'.'))
        trimmed.chop(1);
    const auto isAscii = [](QChar c) { return c.unicode() < 0x80; };
    if (std::all_of(trimmed.cbegin(), trimmed.cend(), isAscii))
        return trimmed.toLower();
    QStringList labels = trimmed.split(u'.');
    for (QString &label : labels) {
        const bool ascii = std::all_of(label.cbegin(), label.cend(), isAscii);
        const QByteArray ace = ascii ? QByteArray() : QUrl::toAce(label, QUrl::IgnoreIDNWhitelist);
        label = ace.isEmpty() ? label.toLower() : QString::fromLatin1(ace).toLower();
    }
    return labels.join(u'.');
}

void Links::setDomains(const QList<api::Domain> &domains)
{
    m_domains.clear();
    m_domains.reserve(domains.size());
    for (const api::Domain &domain : domains)
        m_domains.insert(comparableName(domain.name), domain.name);
}

void Links::setServers(const QList<Server> &servers)
{
    m_serversByName.clear();
    m_serversByAddress.clear();
    for (const Server &server : servers)
        addServer(server);
}

void Links::addServer(const Server &server)
{
    const QString &name = server.instance->name;
    const auto bears = [&](const QString &shown) {
        const QString key = withoutWww(comparableName(shown));
        if (!key.isEmpty())
            addOnce(name, m_serversByName[key]);
    };
    const auto has = [&](const QString &text) {
        const QHostAddress address = comparableAddress(text);
        if (!address.isNull())
            addOnce(name, m_serversByAddress[address]);
    };
    bears(server.instance->hostname);
    has(server.instance->ip);
    has(server.instance->ipv6);
    if (!server.detail)
        return;
    bears(server.detail->instance.hostname);
    bears(server.detail->domain);
    has(server.detail->instance.ip);
    has(server.detail->instance.ipv6);
    for (const api::Network &network : server.detail->networks) {
        has(network.ip);
        has(network.ipv6);
    }
}

void Links::setRecords(const QString &domain, const QList<api::Record> &records)
{
    Zone zone;
    zone.owners.reserve(records.size());
    for (const api::Record &record : records) {
        const QString name = comparableName(record.name);
        const bool isNew = !zone.owners.contains(name);
        Owner &owner = zone.owners[name];
        if (isNew)
            zone.children[parentOf(name)].append(name);
        const QString type = record.type.trimmed().toUpper();
        if (type == "CNAME"_L1) {
            owner.alias = comparableName(record.content);
        } else if (type == "A"_L1 || type == "AAAA"_L1) {
            const QHostAddress address = comparableAddress(record.content);
            if (!address.isNull())
                owner.addresses.append(address);
        }
    }
    m_zones.insert(comparableName(domain), std::move(zone));
}

QString Links::domainOf(const QString &name) const
{
    QString key = comparableName(name);
    if (isWildcard(key))
        key = parentOf(key);
    for (; !key.isEmpty(); key = parentOf(key)) {
        const auto found = m_domains.constFind(key);
        if (found != m_domains.cend())
            return *found;
    }
    return {};
}

QStringList Links::serversOf(const QString &name) const
{
    const QString key = comparableName(name);
    QStringList servers;
    addBearers(key, servers);
    const qsizetype bearers = servers.size();
    if (!isWildcard(key)) {
        addHolders(key, servers);
        // A domain without a site of its own mostly has one at www.
        if (servers.size() == bearers)
            addHolders(key.startsWith("www."_L1) ? withoutWww(key) : u"www."_s + key, servers);
    } else if (const Zone *zone = zoneOf(parentOf(key))) {
        // What a wildcard covers: the names one label below its parent, itself among them where it is a record.
        const QStringList covered = zone->children.value(parentOf(key));
        for (const QString &child : covered)
            addHolders(child, servers);
    }
    servers.removeDuplicates();
    return servers;
}

/// Those whose hostname or domain is the name, or one that a wildcard covers.
void Links::addBearers(const QString &name, QStringList &servers) const
{
    servers += m_serversByName.value(withoutWww(isWildcard(name) ? parentOf(name) : name));
}

/// Those that have an address of the name.
void Links::addHolders(const QString &name, QStringList &servers) const
{
    QString next = name;
    QSet<QString> seen;
    while (!next.isEmpty() && seen.size() < longestChain && !seen.contains(next)) {
        seen.insert(next);
        const Zone *zone = zoneOf(next);
        const Owner *owner = zone ? ownerOf(*zone, next) : nullptr;
        if (!owner) {
            // A name outside the account may still be a server's.
            if (next != name)
                addBearers(next, servers);
            return;
        }
        for (const QHostAddress &address : owner->addresses)
            servers += m_serversByAddress.value(address);
        next = owner->alias;
    }
}

const Links::Zone *Links::zoneOf(const QString &name) const
{
    for (QString key = name; !key.isEmpty(); key = parentOf(key)) {
        const auto found = m_zones.constFind(key);
        if (found != m_zones.cend())
            return &*found;
    }
    return nullptr;
}

/// The records of the name, or of the nearest wildcard above it that no name in between shuts out.
const Links::Owner *Links::ownerOf(const Zone &zone, const QString &name)
{
    const auto exact = zone.owners.constFind(name);
    if (exact != zone.owners.cend())
        return &*exact;
    for (QString parent = parentOf(name); !parent.isEmpty(); parent = parentOf(parent)) {
        const auto wildcard = zone.owners.constFind(u"*."_s + parent);
        if (wildcard != zone.owners.cend())
            return &*wildcard;
        if (zone.owners.contains(parent))
            return nullptr;
    }
    return nullptr;
}

} // namespace insight
