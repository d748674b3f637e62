// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/belongings.h"

namespace insight {

namespace {

QStringList serverNames(const QList<Object> &servers)
{
    QStringList names;
    for (const Object &server : servers)
        names.append(server.id);
    return names;
}

} // namespace

Belongings belongingsOf(const Object &person, const inventory::Values &values, const Directory &directory,
                        const QList<Grant> &grants, const Chain &chain, const Ties &ties)
{
    Belongings all;
    if (const Person *known = directory.person(person))
        all.person = *known;
    all.person.object = person;
    all.grants = grantsOf(grants, person);
    all.isRead = values.userDetails.contains(person.id);
    const QList<Edge> edges = chain.edgesOf(person);
    for (const Edge &edge : edges) {
        const Belongings::Server server{edge.to.id, edge.certainty};
        if (edge.to.kind == ObjectKind::Key) {
            const KnownKey *known = directory.key(edge.to);
            KnownKey key = known ? *known : KnownKey{};
            key.object = edge.to;
            all.keys.append({key, edge.certainty,
                             serverNames(ties.of(edge.to, ObjectKind::Server, Reason::AssignedKey)),
                             serverNames(ties.of(edge.to, ObjectKind::Server, Reason::DeployKey))});
        } else if (edge.to.kind != ObjectKind::Server) {
            continue;
        } else if (edge.reason == Reason::Notify) {
            all.notifiedOf.append(server);
        } else if (edge.reason == Reason::TechnicalContact) {
            all.contactFor.append(server);
        } else if (edge.reason == Reason::Sticky) {
            all.alwaysOn.append(server);
        } else if (edge.reason == Reason::StickyNotify) {
            all.alwaysToldOf.append(server);
        }
    }
    return all;
}

} // namespace insight
