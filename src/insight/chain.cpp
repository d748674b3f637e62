// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/chain.h"

#include "names/comparablename.h"

#include <algorithm>
#include <tuple>

namespace insight {

namespace {

/// Whether edges may lead there, and for that reason: the others only stand between.
bool isShown(const Ties::End &end)
{
    switch (end.object.kind) {
    case ObjectKind::Name:
    case ObjectKind::PersonName:
    case ObjectKind::KeyNumber:
        return false;
    default:
        return end.reason < Reason::StickyAt;
    }
}

/// One edge for each end and reason, with the shortest name.
QList<Edge> merged(QList<Edge> edges)
{
    const auto rank = [](const Edge &edge) {
        return std::tuple(edge.reason, edge.certainty, edge.type.isEmpty(), edge.name.size(), QStringView(edge.name),
                          QStringView(edge.type), edge.network.isEmpty(), QStringView(edge.network), edge.chain.size());
    };
    std::stable_sort(edges.begin(), edges.end(),
                     [&rank](const Edge &a, const Edge &b) { return a.to == b.to ? rank(a) < rank(b) : a.to < b.to; });
    QList<Edge> list;
    for (const Edge &edge : std::as_const(edges)) {
        if (list.isEmpty() || list.last().to != edge.to || list.last().reason != edge.reason)
            list.append(edge);
        else if (!edge.type.isEmpty())
            list.last().count += edge.count;
    }
    return list;
}

} // namespace

Chain::Chain(const Links &links, const Ties &ties)
    : m_links(links)
    , m_ties(ties)
{
}

QList<Edge> Chain::edgesOf(const Object &object) const
{
    switch (object.kind) {
    case ObjectKind::Server:
        return merged(ofServer(object));
    case ObjectKind::Person:
        return merged(ofPerson(object));
    case ObjectKind::Domain:
        return merged(ofDomain(object));
    case ObjectKind::Record:
        return merged(ofRecord(object));
    case ObjectKind::Certificate:
        return merged(ofCertificate(object));
    case ObjectKind::Key:
        return merged(ofKey(object));
    case ObjectKind::Address:
        return merged(ofAddress(object));
    case ObjectKind::Name:
        return merged(ofName(object));
    default:
        break;
    }
    Edges edges;
    addTies(object, edges);
    addContactFor(object, edges);
    return merged(edges);
}

QList<Edge> Chain::edgesOf(const Object &object, Object::Kind kind) const
{
    Edges edges = edgesOf(object);
    edges.removeIf([kind](const Edge &edge) { return edge.to.kind != kind; });
    return edges;
}

void Chain::addTies(const Object &of, Edges &edges) const
{
    const QList<Ties::End> ends = m_ties.of(of);
    for (const Ties::End &end : ends) {
        if (!isShown(end) || end.reason == Reason::KeyOwner)
            continue;
        Edge edge{end.object, end.reason};
        if (end.reason == Reason::HasAddress)
            edge.network = end.detail;
        edges.append(edge);
    }
}

/// Who always has access is told of by the API as a person of a company: which of its servers are meant follows from
/// whose they are.
void Chain::addStickies(const Object &of, Edges &edges) const
{
    const bool isPerson = of.kind == ObjectKind::Person;
    for (const auto &[reason, shown] :
         {std::pair(Reason::StickyAt, Reason::Sticky), std::pair(Reason::StickyNotifyAt, Reason::StickyNotify)}) {
        const QList<Object> companies = m_ties.of(of, ObjectKind::Customer, isPerson ? reason : Reason::Owner);
        for (const Object &company : companies) {
            const QList<Object> ends = m_ties.of(company, isPerson ? ObjectKind::Server : ObjectKind::Person,
                                                 isPerson ? Reason::Owner : reason);
            for (const Object &end : ends)
                edges.append({end, shown, Certainty::Guessed});
        }
    }
}

void Chain::addContacts(const Object &server, Edges &edges) const
{
    const QList<Object> contacts = m_ties.of(server, ObjectKind::PersonName, Reason::TechnicalContact);
    for (const Object &contact : contacts) {
        const QList<Object> people = m_ties.of(contact, ObjectKind::Person, Reason::Called);
        for (const Object &person : people)
            edges.append({person, Reason::TechnicalContact, Certainty::Guessed});
        if (const Object company{ObjectKind::Customer, contact.id}; m_ties.knows(company))
            edges.append({company, Reason::TechnicalContact, Certainty::Guessed});
    }
}

void Chain::addContactFor(const Object &of, Edges &edges) const
{
    const bool isPerson = of.kind == ObjectKind::Person;
    if (!m_ties.knows(of))
        return;
    const QList<Object> names = isPerson ? m_ties.of(of, ObjectKind::PersonName, Reason::Called)
                                         : QList<Object>{{ObjectKind::PersonName, of.id}};
    for (const Object &name : names) {
        const QList<Object> servers = m_ties.of(name, ObjectKind::Server, Reason::TechnicalContact);
        for (const Object &server : servers)
            edges.append({server, Reason::TechnicalContact, Certainty::Guessed});
    }
}

QList<Edge> Chain::ofPerson(const Object &person) const
{
    Edges edges = keysOf(person);
    addTies(person, edges);
    addStickies(person, edges);
    addContactFor(person, edges);
    return edges;
}

QList<Edge> Chain::ofKey(const Object &key) const
{
    Edges edges = ownersOf(key);
    addTies(key, edges);
    return edges;
}

QList<Edge> Chain::ownersOf(const Object &key) const
{
    Edges owners;
    QList<Object> people = m_ties.of(key, ObjectKind::Person, Reason::KeyOwner);
    const QList<Object> numbers = m_ties.of(key, ObjectKind::KeyNumber, Reason::Numbered);
    for (const Object &number : numbers)
        people += m_ties.of(number, ObjectKind::Person, Reason::Numbered);
    for (const Object &person : std::as_const(people))
        owners.append({person, Reason::KeyOwner});
    if (!owners.isEmpty())
        return merged(owners);

    const QList<Ties::End> ends = m_ties.of(key);
    for (const Ties::End &end : ends) {
        if (end.object.kind != ObjectKind::PersonName || end.reason != Reason::KeyOwner)
            continue;
        const QList<Object> called = m_ties.of(end.object, ObjectKind::Person, Reason::Called);
        const Object company{ObjectKind::Customer, end.detail};
        const auto worksThere = [&](const Object &person) { return m_ties.has(person, company, Reason::Employer); };
        const bool isTold = std::any_of(called.cbegin(), called.cend(), worksThere);
        for (const Object &person : called) {
            if (!isTold || worksThere(person))
                owners.append({person, Reason::KeyOwner, Certainty::Guessed});
        }
    }
    return merged(owners);
}

QList<Edge> Chain::keysOf(const Object &person) const
{
    QList<Object> keys = m_ties.of(person, ObjectKind::Key, Reason::KeyOwner);
    const QList<Object> numbers = m_ties.of(person, ObjectKind::KeyNumber, Reason::Numbered);
    for (const Object &number : numbers)
        keys += m_ties.of(number, ObjectKind::Key, Reason::Numbered);
    const QList<Object> names = m_ties.of(person, ObjectKind::PersonName, Reason::Called);
    for (const Object &name : names)
        keys += m_ties.of(name, ObjectKind::Key, Reason::KeyOwner);
    std::sort(keys.begin(), keys.end());
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
    Edges edges;
    for (const Object &key : std::as_const(keys)) {
        const Edges owners = ownersOf(key);
        const auto own =
            std::find_if(owners.cbegin(), owners.cend(), [&person](const Edge &edge) { return edge.to == person; });
        if (own != owners.cend())
            edges.append({key, Reason::KeyOwner, own->certainty});
    }
    return edges;
}

} // namespace insight
