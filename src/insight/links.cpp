// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/links.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace insight {

using namespace Qt::StringLiterals;

namespace {

/// So many names that lead elsewhere are remembered; who has not looked for longer looks at all.
constexpr qsizetype mostMoved = 4096;

template <typename Key, typename Value>
void removeFrom(QHash<Key, QList<Value>> &lists, const Key &key, const Value &value)
{
    const auto list = lists.find(key);
    if (list == lists.end())
        return;
    list->removeOne(value);
    if (list->isEmpty())
        lists.erase(list);
}

QStringList oneOrNone(const QString &name)
{
    return name.isEmpty() ? QStringList() : QStringList{name};
}

template <typename T>
void addOnce(const T &value, QList<T> &values)
{
    if (!values.contains(value))
        values.append(value);
}

} // namespace

void Links::setDomains(const QList<api::Domain> &domains)
{
    QHash<QString, QString> next;
    next.reserve(domains.size());
    for (const api::Domain &domain : domains)
        next.insert(names::comparableName(domain.name), domain.name);
    const QHash<QString, QString> before = std::exchange(m_domains, next);
    for (auto domain = before.cbegin(); domain != before.cend(); ++domain) {
        const auto now = next.constFind(domain.key());
        if (now == next.cend())
            use(domain.key(), -1);
        if (now == next.cend() || *now != *domain)
            setBehind(m_askersOfName.value(domain.key()));
    }
    m_leadsByName.reserve(next.size() + m_certificates.size());
    for (auto domain = next.cbegin(); domain != next.cend(); ++domain) {
        if (before.contains(domain.key()))
            continue;
        setBehind(m_askersOfName.value(domain.key()));
        use(domain.key(), 1);
    }
}

void Links::setCertificates(const QList<api::Certificate> &certificates)
{
    QHash<QString, int> next;
    next.reserve(certificates.size());
    for (const api::Certificate &certificate : certificates)
        ++next[names::comparableName(certificate.domain)];
    const QHash<QString, int> before = std::exchange(m_certificates, next);
    for (auto name = next.cbegin(); name != next.cend(); ++name) {
        if (!before.contains(name.key()))
            use(name.key(), 1);
    }
    for (auto name = before.cbegin(); name != before.cend(); ++name) {
        if (!next.contains(name.key()))
            use(name.key(), -1);
    }
}

void Links::setServers(const QList<Server> &servers)
{
    QSet<QString> names;
    bool isMoved = false;
    qsizetype position = 0;
    for (const Server &server : servers) {
        names.insert(server.instance->name);
        setServer(server);
        qsizetype &known = m_servers[server.instance->name].position;
        isMoved = isMoved || known != position;
        known = position++;
    }
    const QStringList known = m_servers.keys();
    for (const QString &name : known) {
        if (!names.contains(name))
            forgetServer(name);
    }
    // Where several are equally near, their order is the servers'.
    for (size_t number = 0; isMoved && number < m_leads.size(); ++number) {
        if (m_leads[number].servers.size() > 1)
            setBehind({static_cast<int>(number)});
    }
}

void Links::setServer(const Server &server)
{
    const QString &name = server.instance->name;
    const ServerKeys next = serverKeys(*server.instance, server.detail);
    const bool isNew = !m_servers.contains(name);
    Known &known = m_servers[name];
    if (isNew)
        known.position = m_servers.size() - 1;
    const ServerKeys before = std::exchange(known.keys, next);
    putKeys(name, before, next);
    if (isNew || before.shown == next.shown)
        return;
    for (const int lead : m_leadsByServer.value(name))
        moved(m_leads[static_cast<size_t>(lead)].name);
}

void Links::forgetServer(const QString &name)
{
    putKeys(name, m_servers.take(name).keys, {});
}

void Links::putKeys(const QString &server, const ServerKeys &before, const ServerKeys &after)
{
    const auto put = [&server, this](auto &index, const auto &askers, const auto &keysBefore, const auto &keysAfter) {
        for (const auto &key : keysBefore) {
            if (keysAfter.contains(key))
                continue;
            removeFrom(index, key, server);
            setBehind(askers.value(key));
        }
        for (const auto &key : keysAfter) {
            if (keysBefore.contains(key))
                continue;
            index[key].append(server);
            setBehind(askers.value(key));
        }
    };
    put(m_serversByName, m_askersOfBorne, before.names, after.names);
    put(m_serversByAddress, m_askersOfAddress, before.addresses, after.addresses);
}

void Links::setRecords(const QString &domain, const QList<api::Record> &records)
{
    const QString key = names::comparableName(domain);
    if (m_zones.set(key, records))
        setBehind(m_askersOfName.value(key));
}

void Links::forgetRecords(const QString &domain)
{
    const QString key = names::comparableName(domain);
    if (m_zones.forget(key))
        setBehind(m_askersOfName.value(key));
}

void Links::use(const QString &name, int change)
{
    auto number = m_leadsByName.constFind(name);
    if (number == m_leadsByName.cend()) {
        if (m_freeLeads.isEmpty()) {
            m_freeLeads.append(static_cast<int>(m_leads.size()));
            m_leads.emplace_back();
        }
        number = m_leadsByName.insert(name, m_freeLeads.takeLast());
        m_leads[static_cast<size_t>(*number)].name = name;
    }
    m_leads[static_cast<size_t>(*number)].uses += change;
    setBehind({*number});
}

void Links::setBehind(const Numbers &leads)
{
    for (const int number : leads) {
        if (!std::exchange(m_leads[static_cast<size_t>(number)].isBehind, true))
            m_behind.append(number);
    }
}

bool Links::follow(qsizetype most)
{
    const qsizetype left = std::max<qsizetype>(0, m_behind.size() - most);
    const Numbers behind = m_behind.mid(left);
    m_behind.resize(left);
    for (const int number : behind)
        work(number);
    return m_behind.isEmpty();
}

void Links::work(int number)
{
    Lead &lead = m_leads[static_cast<size_t>(number)];
    lead.isBehind = false;
    const bool isUsed = lead.uses > 0;
    Asked asked;
    const QString domain = isUsed ? domainOf(lead.name, asked) : QString();
    const QStringList servers = isUsed ? serversOf(lead.name, asked) : QStringList();
    asked.names.removeDuplicates();
    asked.borne.removeDuplicates();
    ask(m_askersOfName, lead.asked.names, asked.names, number);
    ask(m_askersOfBorne, lead.asked.borne, asked.borne, number);
    ask(m_askersOfAddress, lead.asked.addresses, asked.addresses, number);
    lead.asked = std::move(asked);
    if (domain != lead.domain || servers != lead.servers) {
        ask(m_leadsByDomain, oneOrNone(lead.domain), oneOrNone(domain), number);
        ask(m_leadsByServer, lead.servers, servers, number);
        lead.domain = domain;
        lead.servers = servers;
        moved(lead.name);
    }
    if (isUsed)
        return;
    m_leadsByName.remove(lead.name);
    lead = {};
    m_freeLeads.append(number);
}

/// @p number asks for @p after, no longer for @p before.
template <typename Key>
void Links::ask(QHash<Key, Numbers> &askers, const QList<Key> &before, const QList<Key> &after, int number)
{
    if (before == after)
        return;
    for (const Key &key : before) {
        if (!after.contains(key))
            removeFrom(askers, key, number);
    }
    for (const Key &key : after) {
        if (!before.contains(key))
            askers[key].append(number);
    }
}

void Links::moved(const QString &name)
{
    ++m_revision;
    m_moved.append(name);
    if (m_moved.size() >= 2 * mostMoved)
        m_moved.remove(0, m_moved.size() - mostMoved);
}

std::optional<QStringList> Links::movedSince(quint64 seen) const
{
    const auto missed = static_cast<qsizetype>(m_revision - seen);
    if (missed > m_moved.size())
        return std::nullopt;
    return m_moved.mid(m_moved.size() - missed);
}

QString Links::domainOf(const QString &name) const
{
    Asked asked;
    return domainOf(names::comparableName(name), asked);
}

QString Links::domainOf(const QString &key, Asked &asked) const
{
    for (QString name = names::isWildcard(key) ? names::parentOf(key) : key; !name.isEmpty();
         name = names::parentOf(name)) {
        asked.names.append(name);
        const auto found = m_domains.constFind(name);
        if (found == m_domains.cend())
            continue;
        if (m_asked)
            m_asked->addName(name, insight::Asked::About::Domain);
        return *found;
    }
    for (QString name = m_asked ? key : QString(); !name.isEmpty(); name = names::parentOf(name))
        m_asked->addName(name, insight::Asked::About::Domain);
    return {};
}

QStringList Links::serversOf(const QString &name) const
{
    const QString key = names::comparableName(name);
    const int number = m_leadsByName.value(key, -1);
    if (number >= 0 && !m_leads[static_cast<size_t>(number)].isBehind)
        return m_leads[static_cast<size_t>(number)].servers;
    Asked asked;
    return serversOf(key, asked);
}

Links::Leading Links::workedOut(const QString &name) const
{
    const int number = m_leadsByName.value(names::comparableName(name), -1);
    if (number < 0)
        return {};
    const Lead &lead = m_leads[static_cast<size_t>(number)];
    return {lead.domain, lead.servers};
}

QStringList Links::serversOf(const QString &key, Asked &asked) const
{
    QStringList servers;
    addBearers(key, servers, asked);
    const qsizetype bearers = servers.size();
    if (!names::isWildcard(key)) {
        addHolders(key, servers, asked);
        // A domain without a site of its own mostly has one at www.
        if (servers.size() == bearers)
            addHolders(key.startsWith("www."_L1) ? withoutWww(key) : u"www."_s + key, servers, asked);
    } else if (const Zones::Zone *zone = m_zones.find(names::parentOf(key), asked.names)) {
        // What a wildcard covers: the names one label below its parent, itself among them where it is a record.
        const QStringList covered = zone->children.value(names::parentOf(key));
        for (const QString &child : covered)
            addHolders(child, servers, asked);
    }
    servers.removeDuplicates();
    return servers;
}

/// Those whose hostname or domain is the name, or one that a wildcard covers.
void Links::addBearers(const QString &name, QStringList &servers, Asked &asked) const
{
    const QString borne = withoutWww(names::isWildcard(name) ? names::parentOf(name) : name);
    asked.borne.append(borne);
    servers += inOrder(m_serversByName.value(borne));
}

/// Those that have an address of the name.
void Links::addHolders(const QString &name, QStringList &servers, Asked &asked) const
{
    const Zones::Resolution found = m_zones.resolve(name, asked.names);
    for (const QHostAddress &address : found.addresses) {
        addOnce(address, asked.addresses);
        servers += inOrder(m_serversByAddress.value(address));
    }
    // A name outside the account may still be a server's.
    using End = Zones::Resolution::End;
    if (found.names.size() > 1 && found.end != End::Addresses && found.end != End::Loop)
        addBearers(found.names.last(), servers, asked);
}

QStringList Links::inOrder(QStringList servers) const
{
    if (servers.size() > 1) {
        std::sort(servers.begin(), servers.end(), [this](const QString &a, const QString &b) {
            return m_servers.constFind(a)->position < m_servers.constFind(b)->position;
        });
    }
    return servers;
}

QString Links::shownAs(const QString &server) const
{
    const auto known = m_servers.constFind(server);
    return known == m_servers.cend() ? server : known->keys.shown;
}

QStringList Links::namesLeadingTo(const QString &server) const
{
    return namesOf(m_leadsByServer.value(server));
}

QStringList Links::namesWithin(const QString &domain) const
{
    return namesOf(m_leadsByDomain.value(m_domains.value(names::comparableName(domain))));
}

QStringList Links::namesAt(const QString &address) const
{
    return m_zones.namesAt(names::comparableAddress(address));
}

QStringList Links::serversAt(const QString &address) const
{
    return inOrder(m_serversByAddress.value(names::comparableAddress(address)));
}

QStringList Links::namesOf(const Numbers &leads) const
{
    QStringList names;
    for (const int lead : leads)
        names.append(m_leads[static_cast<size_t>(lead)].name);
    names.sort();
    return names;
}

} // namespace insight
