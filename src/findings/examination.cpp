// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/examination.h"

namespace findings {

using insight::Asked;

Examination::Examination(const Ground &on, const insight::Links &linksOf, const insight::Ties &tiesOf,
                         const insight::Directory &directoryOf, const QSet<QString> &listedServers,
                         const OwnNetworks &networks, WeakKeys &weak)
    : ground(on)
    , links(linksOf)
    , ties(tiesOf)
    , zones(linksOf.zones())
    , chain(linksOf, tiesOf)
    , directory(directoryOf)
    , listed(listedServers)
    , own(networks)
    , coverage(insight::coverageOf(on.values))
    , weakKeys(weak)
    , calendar(on.now.timeZone())
    , judge(calendar, on.thresholds, on.now)
{
    begin();
}

Examination::~Examination()
{
    listen(nullptr);
}

void Examination::listen(Asked *asked) const
{
    links.tellAsked(asked);
    ties.tellAsked(asked);
}

void Examination::begin()
{
    m_part = {};
    m_asked = {};
    listen(&m_asked);
}

Part Examination::take()
{
    m_part.asked = m_asked.matters();
    return std::exchange(m_part, {});
}

const insight::Person *Examination::person(const insight::Object &object)
{
    noteTold(object);
    return directory.person(object);
}

const insight::KnownKey *Examination::key(const insight::Object &object)
{
    noteTold(object);
    return directory.key(object);
}

bool Examination::isRead(const insight::Object &person)
{
    noteTold(person);
    return values().userDetails.contains(person.id);
}

QList<insight::Edge> Examination::ownersOf(const insight::Object &key)
{
    auto owners = m_owners.constFind(key);
    if (owners == m_owners.cend()) {
        Asked asked;
        listen(&asked);
        const QList<insight::Edge> edges = chain.ownersOf(key);
        listen(&m_asked);
        owners = m_owners.insert(key, {edges, asked.matters()});
    }
    m_asked.add(owners->asked);
    return owners->edges;
}

QSet<insight::Object> Examination::alwaysTold(const insight::Object &company)
{
    using insight::Reason;
    if (!m_alwaysTold) {
        listen(nullptr);
        m_alwaysTold.emplace();
        for (const insight::Object &person : directory.people()) {
            const QList<insight::Object> companies =
                ties.of(person, insight::ObjectKind::Customer, Reason::StickyNotifyAt);
            for (const insight::Object &at : companies)
                (*m_alwaysTold)[at].insert(person);
        }
        listen(&m_asked);
    }
    m_asked.add({company, Asked::About::Tie, Reason::StickyNotifyAt});
    return m_alwaysTold->value(company);
}

} // namespace findings
