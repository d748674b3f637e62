// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the chain that names, records and addresses are.
#include "insight/chain.h"
#include "names/comparablename.h"

#include <QMap>
#include <QSet>

#include <algorithm>
#include <utility>

namespace insight {

using namespace Qt::StringLiterals;

namespace {

Reason reasonOf(const api::Record &record)
{
    switch (recordType(record)) {
    case RecordType::Cname:
        return Reason::AliasRecord;
    case RecordType::Mx:
        return Reason::MailRecord;
    case RecordType::Ns:
        return Reason::NameServerRecord;
    case RecordType::Srv:
        return Reason::ServiceRecord;
    default:
        return Reason::AddressRecord;
    }
}

/// Whether a site or host answers by it: an address of the name, or another name for it.
bool isHostRecord(const api::Record &record)
{
    const RecordType type = recordType(record);
    return type == RecordType::A || type == RecordType::Aaaa || type == RecordType::Cname;
}

bool isAddressRecord(const api::Record &record)
{
    const RecordType type = recordType(record);
    return type == RecordType::A || type == RecordType::Aaaa;
}

Edge edgeBy(const api::Record &record, const Object &to)
{
    Edge edge{to, reasonOf(record)};
    edge.name = names::comparableName(record.name);
    edge.type = record.type.trimmed().toUpper();
    return edge;
}

/// The same edge from the other end, or from a larger object that this one is a part of.
Edge withEnd(Edge edge, const Object &to)
{
    edge.to = to;
    return edge;
}

QString wwwToggled(const QString &name)
{
    return name.startsWith("www."_L1) ? name.mid(4) : u"www."_s + name;
}

/// The names that the ties give a server, and why.
QList<std::pair<QString, Reason>> namesBorne(const Ties &ties, const Object &server)
{
    QList<std::pair<QString, Reason>> names;
    for (const Reason reason : {Reason::Hostname, Reason::ServerDomain}) {
        const QList<Object> objects = ties.of(server, ObjectKind::Name, reason);
        for (const Object &object : objects)
            names.append({object.id, reason});
    }
    return names;
}

} // namespace

Chain::Rows Chain::rowsOf(const Zones::Zone &zone, const Zones::Owner &owner) const
{
    Rows rows;
    for (int i = 0; i < owner.count; ++i) {
        const api::Record &record = zone.records.at(zone.rows.at(owner.first + i));
        rows.append({recordObject(zone.name, record), &record});
    }
    return rows;
}

/// The records of the name, or of the wildcard that stands in for it.
Chain::Rows Chain::rowsAt(const QString &name) const
{
    const Zones::Zone *zone = m_links.zones().find(name);
    const Zones::Owner *owner = zone ? Zones::ownerOf(*zone, name) : nullptr;
    return owner ? rowsOf(*zone, *owner) : Rows();
}

Chain::Rows Chain::rowsAtAddress(const QHostAddress &address) const
{
    Rows rows;
    const QStringList domains = m_links.zones().domainsAt(address);
    for (const QString &domain : domains) {
        const Zones::Zone *zone = m_links.zones().zoneOf(domain);
        for (const Zones::Owner &owner : zone->owners) {
            for (int i = 0; i < owner.count && owner.addresses.contains(address); ++i) {
                const api::Record &record = zone->records.at(zone->rows.at(owner.first + i));
                if (isAddressRecord(record) && names::comparableAddress(record.content) == address)
                    rows.append({recordObject(domain, record), &record});
            }
        }
    }
    return rows;
}

Chain::Rows Chain::rowsLeadingTo(const QString &name) const
{
    Rows rows;
    const QStringList domains = m_links.zones().domainsLeadingTo(name);
    for (const QString &domain : domains) {
        const Zones::Zone *zone = m_links.zones().zoneOf(domain);
        for (const api::Record &record : zone->records) {
            if (targetOf(record) == name)
                rows.append({recordObject(domain, record), &record});
        }
    }
    return rows;
}

Chain::Row Chain::rowOf(const Object &record) const
{
    const Zones::Zone *zone = m_links.zones().zoneOf(domainOfRecord(record));
    if (!zone)
        return {};
    const auto owner = zone->owners.constFind(record.id.section(u'\n', 1, 1));
    const Rows rows = owner == zone->owners.cend() ? Rows() : rowsOf(*zone, *owner);
    const auto row = std::find_if(rows.cbegin(), rows.cend(), [&](const Row &one) { return one.object == record; });
    return row == rows.cend() ? Row() : *row;
}

/// Whether the record is among the answers for the name: the zone that answers for it may be another.
bool Chain::isAnswered(const Row &row, const QString &name) const
{
    const Rows rows = rowsAt(name);
    return std::any_of(rows.cbegin(), rows.cend(), [&row](const Row &one) { return one.object == row.object; });
}

bool Chain::isAnswered(const Row &row) const
{
    return isAnswered(row, names::comparableName(row.record->name));
}

/// The names that records may ask for when they are to end at the records of @p owner: itself, or all that its
/// wildcard stands in for.
QStringList Chain::namesLeadingTo(const QString &owner) const
{
    QStringList names{owner};
    if (!names::isWildcard(owner))
        return names;
    const QStringList targets = m_links.zones().targetsBelow(names::parentOf(owner));
    for (const QString &target : targets) {
        const Zones::Zone *zone = m_links.zones().find(target);
        if (zone && !zone->owners.contains(target) && Zones::ownerOf(*zone, target) && zone->owners.contains(owner) &&
            Zones::ownerOf(*zone, target) == &*zone->owners.constFind(owner))
            names.append(target);
    }
    return names;
}

QList<Edge> Chain::serversOfRecord(const Object &record, const api::Record &content) const
{
    const Row row{record, &content};
    Edges edges = isHostRecord(content) ? hostnameEdges(row) : Edges();
    if (isAddressRecord(content)) {
        const QList<Object> servers = m_ties.of(addressObject(content.content), ObjectKind::Server, Reason::HasAddress);
        for (const Object &server : servers)
            edges.append(edgeBy(content, server));
        return edges;
    }
    const QString target = targetOf(content);
    if (target.isEmpty())
        return edges;
    const Zones::Resolution found = m_links.zones().resolve(target);
    Edge edge = edgeBy(content, {});
    edge.chain = found.names;
    edge.isByWildcard = found.isByWildcard;
    using End = Zones::Resolution::End;
    for (const QHostAddress &address : found.addresses) {
        const QList<Object> servers = m_ties.of(addressObject(address), ObjectKind::Server, Reason::HasAddress);
        for (const Object &server : servers)
            edges.append(withEnd(edge, server));
    }
    if (found.end == End::Addresses || found.end == End::Loop)
        return edges;
    edge.isByHostname = true;
    const Object name{ObjectKind::Name, found.names.last()};
    const QList<Object> servers = serversNamed(name.id);
    for (const Object &server : servers) {
        const bool isExact =
            m_ties.has(server, name, Reason::Hostname) || m_ties.has(server, name, Reason::ServerDomain);
        edge.certainty = isExact ? Certainty::Certain : Certainty::Guessed;
        edges.append(withEnd(edge, server));
    }
    return edges;
}

QList<Object> Chain::serversBelow(const QString &name) const
{
    return m_ties.of({ObjectKind::Name, name}, ObjectKind::Server, Reason::Below);
}

/// "www." aside.
QList<Object> Chain::serversNamed(const QString &name) const
{
    QList<Object> servers;
    for (const QString &one : {name, wwwToggled(name)}) {
        for (const Reason reason : {Reason::Hostname, Reason::ServerDomain})
            servers += m_ties.of({ObjectKind::Name, one}, ObjectKind::Server, reason);
    }
    return servers;
}

/// The servers whose hostname is the record's name, or one that its wildcard stands in for.
QList<Edge> Chain::hostnameEdges(const Row &row) const
{
    Edges edges;
    const QString owner = names::comparableName(row.record->name);
    const bool isWildcard = names::isWildcard(owner);
    const QList<Object> servers = isWildcard ? serversBelow(names::parentOf(owner)) : serversNamed(owner);
    for (const Object &server : servers) {
        const auto borne = namesBorne(m_ties, server);
        for (const auto &[name, reason] : borne) {
            if ((name != owner && !isWildcard) || !isAnswered(row, name))
                continue;
            Edge edge = edgeBy(*row.record, server);
            edge.reason = reason;
            edge.isByWildcard = name != owner;
            edges.append(edge);
        }
    }
    return edges;
}

/// All that may lead to a server; whether they do is to be asked of each.
Chain::Rows Chain::rowsLeadingToServer(const Object &server) const
{
    QMap<QString, Row> rows;
    QStringList names;
    QSet<QString> seen;
    const auto add = [&rows](const Rows &more) {
        for (const Row &row : more)
            rows.insert(row.object.id, row);
    };
    const QList<Object> addresses = m_ties.of(server, ObjectKind::Address, Reason::HasAddress);
    for (const Object &address : addresses) {
        const Rows here = rowsAtAddress(QHostAddress(address.id));
        add(here);
        for (const Row &row : here)
            names.append(names::comparableName(row.record->name));
    }
    const auto borne = namesBorne(m_ties, server);
    for (const auto &[name, reason] : borne) {
        add(rowsAt(name));
        names << name << wwwToggled(name);
    }
    while (!names.isEmpty()) {
        const QString owner = names.takeLast();
        if (seen.contains(owner))
            continue;
        seen.insert(owner);
        const QStringList asked = namesLeadingTo(owner);
        for (const QString &name : asked) {
            const Rows before = rowsLeadingTo(name);
            add(before);
            for (const Row &row : before) {
                if (recordType(*row.record) == RecordType::Cname)
                    names.append(names::comparableName(row.record->name));
            }
        }
    }
    return rows.values();
}

QList<Edge> Chain::recordsBehind(const Row &row) const
{
    const QString target = targetOf(*row.record);
    Edges edges;
    if (target.isEmpty())
        return edges;
    Edge edge = edgeBy(*row.record, {});
    const Rows behind = rowsAt(target);
    for (const Row &one : behind) {
        edge.isByWildcard = names::comparableName(one.record->name) != target;
        edges.append(withEnd(edge, one.object));
    }
    if (behind.isEmpty())
        edges.append(withEnd(edge, {ObjectKind::Name, target}));
    return edges;
}

QList<Edge> Chain::recordsBefore(const Row &row) const
{
    Edges edges;
    const QString owner = names::comparableName(row.record->name);
    const QStringList asked = namesLeadingTo(owner);
    for (const QString &name : asked) {
        if (!isAnswered(row, name))
            continue;
        const Rows before = rowsLeadingTo(name);
        for (const Row &one : before) {
            Edge edge = edgeBy(*one.record, one.object);
            edge.isByWildcard = name != owner;
            edges.append(edge);
        }
    }
    return edges;
}

QList<Edge> Chain::ofRecord(const Object &record) const
{
    const Row row = rowOf(record);
    if (!row.record)
        return {};
    const Object domain{ObjectKind::Domain, domainOfRecord(record)};
    Edges edges{{domain, Reason::InDomain}};
    edges += recordsBehind(row);
    edges += recordsBefore(row);
    edges += serversOfRecord(record, *row.record);
    if (isAddressRecord(*row.record)) {
        const Object address = addressObject(row.record->content);
        if (!address.isNothing())
            edges.append(edgeBy(*row.record, address));
    }
    if (isHostRecord(*row.record) && isAnswered(row)) {
        const QList<Object> certificates = certificatesCovering(names::comparableName(row.record->name));
        for (const Object &certificate : certificates) {
            Edge edge = edgeBy(*row.record, certificate);
            edge.reason = Reason::CertificateName;
            edges.append(edge);
        }
    }
    return edges;
}

QList<Edge> Chain::ofAddress(const Object &address) const
{
    Edges edges;
    addTies(address, edges);
    const Rows rows = rowsAtAddress(QHostAddress(address.id));
    for (const Row &row : rows)
        edges.append(edgeBy(*row.record, row.object));
    return edges;
}

QList<Edge> Chain::ofName(const Object &name) const
{
    Edges edges;
    const Rows here = rowsAt(name.id);
    for (const Row &row : here) {
        Edge edge = edgeBy(*row.record, row.object);
        edge.isByWildcard = edge.name != name.id;
        edges.append(edge);
    }
    const Rows before = rowsLeadingTo(name.id);
    for (const Row &row : before)
        edges.append(edgeBy(*row.record, row.object));
    for (const Reason reason : {Reason::Hostname, Reason::ServerDomain}) {
        const QList<Object> servers = m_ties.of(name, ObjectKind::Server, reason);
        for (const Object &server : servers)
            edges.append({server, reason});
    }
    const QList<Object> certificates = certificatesCovering(name.id);
    for (const Object &certificate : certificates)
        edges.append({certificate, Reason::CertificateName});
    if (const QString domain = m_links.domainOf(name.id); !domain.isEmpty())
        edges.append({domainObject(domain), Reason::InDomain});
    return edges;
}

} // namespace insight
