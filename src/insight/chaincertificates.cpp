// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the chain that servers, domains and certificates are.
#include "insight/chain.h"
#include "names/comparablename.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace insight {

using namespace Qt::StringLiterals;

namespace {

/// Those records for which a certificate matters.
bool answersForHost(const api::Record &record)
{
    const RecordType type = recordType(record);
    return type == RecordType::A || type == RecordType::Aaaa || type == RecordType::Cname;
}

/// The certificates that may lead where a name leads: of its own, of the wildcard, and of "www." before or not.
QStringList certificateNames(const QString &name)
{
    QStringList names;
    for (const QString &one : {name, name.startsWith("www."_L1) ? name.mid(4) : u"www."_s + name}) {
        names.append(one);
        if (const QString parent = names::parentOf(one); !parent.isEmpty())
            names.append(u"*."_s + parent);
    }
    return names;
}

Edge towards(Edge edge, const Object &to)
{
    edge.to = to;
    return edge;
}

} // namespace

/// The certificates for the name: its own, and the wildcard's one label above it (RFC 6125, 6.4.3).
QList<Object> Chain::certificatesCovering(const QString &name) const
{
    QList<Object> certificates;
    const QString parent = names::parentOf(name);
    for (const QString &one : {name, parent.isEmpty() ? QString() : u"*."_s + parent}) {
        const Object certificate{ObjectKind::Certificate, one};
        if (!certificate.isNothing() && m_ties.knows(certificate) && !certificates.contains(certificate))
            certificates.append(certificate);
    }
    return certificates;
}

QList<Object> Chain::certificatesIn(const Object &domain) const
{
    QList<Object> certificates = m_ties.of({ObjectKind::Name, domain.id}, ObjectKind::Certificate, Reason::Below);
    certificates.removeIf(
        [&](const Object &certificate) { return domainObject(m_links.domainOf(certificate.id)) != domain; });
    return certificates;
}

Chain::Rows Chain::rowsCoveredBy(const Object &certificate) const
{
    Rows rows;
    const QString parent = names::parentOf(certificate.id);
    const QStringList covered =
        names::isWildcard(certificate.id) ? m_links.zones().childrenOf(parent) : QStringList{certificate.id};
    for (const QString &name : covered)
        rows += rowsAt(name);
    QSet<Object> seen;
    rows.removeIf([&seen](const Row &row) {
        const bool isLeftOut = !answersForHost(*row.record) || seen.contains(row.object);
        seen.insert(row.object);
        return isLeftOut;
    });
    return rows;
}

QList<Edge> Chain::serversOfCertificate(const Object &certificate) const
{
    Edges edges;
    const bool isWildcard = names::isWildcard(certificate.id);
    const QString parent = names::parentOf(certificate.id);
    const auto bears = [&](const QString &name) {
        return isWildcard ? names::parentOf(name) == parent : name == certificate.id;
    };
    const QList<Object> servers = serversBelow(isWildcard ? parent : certificate.id);
    for (const Object &server : servers) {
        for (const Reason reason : {Reason::Hostname, Reason::ServerDomain}) {
            const QList<Object> borne = m_ties.of(server, ObjectKind::Name, reason);
            if (std::any_of(borne.cbegin(), borne.cend(), [&](const Object &one) { return bears(one.id); }))
                edges.append({server, reason});
        }
    }
    const Rows rows = rowsCoveredBy(certificate);
    for (const Row &row : rows)
        edges += serversOfRecord(row.object, *row.record);
    if (!edges.isEmpty() || isWildcard)
        return edges;
    // A domain without a site of its own mostly has one at www.
    const Rows others = rowsCoveredBy({ObjectKind::Certificate, certificateNames(certificate.id).at(2)});
    for (const Row &row : others)
        edges += serversOfRecord(row.object, *row.record);
    for (Edge &edge : edges)
        edge.certainty = Certainty::Guessed;
    return edges;
}

QList<Edge> Chain::serversOfDomain(const Object &domain) const
{
    Edges edges;
    if (const Zones::Zone *zone = m_links.zones().zoneOf(domain.id)) {
        QSet<Object> seen;
        for (const api::Record &record : zone->records) {
            // What stands there twice says it once.
            const Object object = recordObject(domain.id, record);
            if (!seen.contains(object))
                edges += serversOfRecord(object, record);
            seen.insert(object);
        }
    }
    const QList<Object> servers = serversBelow(domain.id);
    for (const Object &server : servers) {
        for (const Reason reason : {Reason::Hostname, Reason::ServerDomain}) {
            const QList<Object> borne = m_ties.of(server, ObjectKind::Name, reason);
            if (std::any_of(borne.cbegin(), borne.cend(),
                            [&](const Object &one) { return domainObject(m_links.domainOf(one.id)) == domain; }))
                edges.append({server, reason});
        }
    }
    return edges;
}

QList<Edge> Chain::ofCertificate(const Object &certificate) const
{
    if (!m_ties.knows(certificate))
        return {};
    Edges edges = serversOfCertificate(certificate);
    addTies(certificate, edges);
    if (const QString domain = m_links.domainOf(certificate.id); !domain.isEmpty())
        edges.append({domainObject(domain), Reason::InDomain});
    const Rows rows = rowsCoveredBy(certificate);
    for (const Row &row : rows) {
        const QString name = names::comparableName(row.record->name);
        Edge edge{row.object, Reason::CertificateName};
        edge.name = name;
        edge.type = row.record->type.trimmed().toUpper();
        // A wildcard record answers for the name, but is for other names too.
        if (certificatesCovering(name).contains(certificate))
            edges.append(edge);
    }
    return edges;
}

QList<Edge> Chain::ofDomain(const Object &domain) const
{
    Edges edges = serversOfDomain(domain);
    addTies(domain, edges);
    const QList<Object> certificates = certificatesIn(domain);
    for (const Object &certificate : certificates)
        edges.append({certificate, Reason::InDomain});
    if (const Zones::Zone *zone = m_links.zones().zoneOf(domain.id)) {
        for (const api::Record &record : zone->records)
            edges.append({recordObject(domain.id, record), Reason::InDomain});
    }
    return edges;
}

QList<Edge> Chain::ofServer(const Object &server) const
{
    Edges edges;
    addTies(server, edges);
    addStickies(server, edges);
    addContacts(server, edges);
    QSet<QString> names;
    const Rows rows = rowsLeadingToServer(server);
    for (const Row &row : rows) {
        const Edges servers = serversOfRecord(row.object, *row.record);
        for (const Edge &edge : servers) {
            if (edge.to != server)
                continue;
            edges.append(towards(edge, row.object));
            edges.append(towards(edge, {ObjectKind::Domain, domainOfRecord(row.object)}));
            names.insert(edge.name);
        }
    }
    for (const Reason reason : {Reason::Hostname, Reason::ServerDomain}) {
        const QList<Object> borne = m_ties.of(server, ObjectKind::Name, reason);
        for (const Object &name : borne) {
            names.insert(name.id);
            if (const QString domain = m_links.domainOf(name.id); !domain.isEmpty())
                edges.append({domainObject(domain), reason});
        }
    }
    QSet<Object> candidates;
    for (const QString &name : std::as_const(names)) {
        const QStringList called = certificateNames(name);
        for (const QString &one : called)
            candidates.insert({ObjectKind::Certificate, one});
        // A wildcard record answers for every name below.
        if (names::isWildcard(name)) {
            const QList<Object> below =
                m_ties.of({ObjectKind::Name, names::parentOf(name)}, ObjectKind::Certificate, Reason::Below);
            candidates.unite(QSet<Object>(below.cbegin(), below.cend()));
        }
    }
    for (const Object &certificate : std::as_const(candidates)) {
        if (!m_ties.knows(certificate))
            continue;
        const Edges servers = serversOfCertificate(certificate);
        for (const Edge &edge : servers) {
            if (edge.to == server)
                edges.append(towards(edge, certificate));
        }
    }
    return edges;
}

} // namespace insight
