// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/peoplebehind.h"

#include <algorithm>
#include <tuple>

namespace insight {

namespace {

/// Who always has access, or is always told: follows from whose the server is.
void addAlways(const Object &server, const Ties &ties, QList<Edge> &people)
{
    const QList<Object> companies = ties.of(server, ObjectKind::Customer, Reason::Owner);
    for (const Object &company : companies) {
        for (const auto &[tied, shown] :
             {std::pair(Reason::StickyAt, Reason::Sticky), std::pair(Reason::StickyNotifyAt, Reason::StickyNotify)}) {
            const QList<Object> found = ties.of(company, ObjectKind::Person, tied);
            for (const Object &person : found)
                people.append({person, shown, Certainty::Guessed});
        }
    }
}

} // namespace

QList<Edge> peopleBehind(const Object &server, const Chain &chain, const Ties &ties)
{
    QList<Edge> people;
    const QList<Ties::End> ends = ties.of(server);
    for (const Ties::End &end : ends) {
        if (end.object.kind == ObjectKind::Person && (end.reason == Reason::Access || end.reason == Reason::Notify))
            people.append({end.object, end.reason});
        if (end.object.kind == ObjectKind::Key && end.reason == Reason::AssignedKey) {
            const QList<Edge> owners = chain.ownersOf(end.object);
            for (const Edge &owner : owners)
                people.append({owner.to, Reason::AssignedKey, owner.certainty});
        }
        if (end.object.kind == ObjectKind::PersonName && end.reason == Reason::TechnicalContact) {
            const QList<Object> called = ties.of(end.object, ObjectKind::Person, Reason::Called);
            for (const Object &person : called)
                people.append({person, Reason::TechnicalContact, Certainty::Guessed});
        }
    }
    addAlways(server, ties, people);
    // Of what is said twice, what is sure.
    std::sort(people.begin(), people.end(), [](const Edge &a, const Edge &b) {
        return a.to == b.to ? std::tuple(a.reason, a.certainty) < std::tuple(b.reason, b.certainty) : a.to < b.to;
    });
    const auto isSame = [](const Edge &a, const Edge &b) { return a.to == b.to && a.reason == b.reason; };
    people.erase(std::unique(people.begin(), people.end(), isSame), people.end());
    return people;
}

} // namespace insight
