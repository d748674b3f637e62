// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/edge.h"
#include "insight/links.h"
#include "insight/ties.h"

#include <QList>

namespace insight {

/// From each object of an account to all that it leads to, and back: what has an edge to another is the other end of an
/// edge of the same reason. It looks at the index while it is asked and keeps nothing.
class Chain
{
public:
    /// Both must outlive this.
    Chain(const Links &links, const Ties &ties);

    /// All edges of the object, one for each end and reason, in a stable order: by kind of the end, then by its id. A
    /// domain and a server, or a certificate and a server, have one edge for all records of one type between them;
    /// Edge::name is the shortest of their names. Of a name, what belongs to it; no edges lead to names but those of
    /// records that lead out of what is known.
    QList<Edge> edgesOf(const Object &object) const;
    /// Those with ends of one kind.
    QList<Edge> edgesOf(const Object &object, Object::Kind kind) const;

    /// The servers to which a record leads: by address, over CNAMEs, and by a hostname that no known record resolves.
    QList<Edge> serversOfRecord(const Object &record, const api::Record &content) const;
    /// Whose key it is: who has it among theirs, certain; else who is called as its owner, guessed: of several, those
    /// who work at the key's company where it says so.
    QList<Edge> ownersOf(const Object &key) const;

private:
    using Edges = QList<Edge>;
    /// A record, and of which domain.
    struct Row
    {
        Object object;
        const api::Record *record = nullptr;
    };
    using Rows = QList<Row>;

    Edges ofServer(const Object &server) const;
    Edges ofDomain(const Object &domain) const;
    Edges ofRecord(const Object &record) const;
    Edges ofCertificate(const Object &certificate) const;
    Edges ofAddress(const Object &address) const;
    Edges ofName(const Object &name) const;
    Edges ofPerson(const Object &person) const;
    Edges ofKey(const Object &key) const;
    void addTies(const Object &of, Edges &edges) const;
    void addStickies(const Object &of, Edges &edges) const;
    void addContacts(const Object &server, Edges &edges) const;
    void addContactFor(const Object &of, Edges &edges) const;
    Edges keysOf(const Object &person) const;

    // Records
    Rows rowsOf(const Zones::Zone &zone, const Zones::Owner &owner) const;
    Rows rowsAt(const QString &name) const;
    Rows rowsAtAddress(const QHostAddress &address) const;
    Rows rowsLeadingTo(const QString &name) const;
    Rows rowsLeadingToServer(const Object &server) const;
    Rows rowsCoveredBy(const Object &certificate) const;
    Row rowOf(const Object &record) const;
    bool isAnswered(const Row &row) const;
    bool isAnswered(const Row &row, const QString &name) const;
    QStringList namesLeadingTo(const QString &owner) const;
    Edges recordsBehind(const Row &row) const;
    Edges recordsBefore(const Row &row) const;
    Edges hostnameEdges(const Row &row) const;
    QList<Object> serversBelow(const QString &name) const;
    QList<Object> serversNamed(const QString &name) const;

    // Certificates
    QList<Object> certificatesCovering(const QString &name) const;
    QList<Object> certificatesIn(const Object &domain) const;
    Edges serversOfCertificate(const Object &certificate) const;
    Edges serversOfDomain(const Object &domain) const;

    const Links &m_links;
    const Ties &m_ties;
};

} // namespace insight
