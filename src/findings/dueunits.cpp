// SPDX-License-Identifier: GPL-3.0-or-later
// What an examiner examines again.
#include "ends/calendar.h"
#include "findings/examination.h"

#include <algorithm>

namespace findings {

using About = insight::Asked::About;

void Examiner::addAll(Unit::Of of, Units &due) const
{
    for (const QString &id : m_ids.at(static_cast<size_t>(of)))
        due.insert({of, id});
}

void Examiner::setUnits(Unit::Of of, const QSet<QString> &ids, Units &due)
{
    QSet<QString> &known = m_ids.at(static_cast<size_t>(of));
    for (const QString &id : ids) {
        if (!known.contains(id))
            due.insert({of, id});
    }
    for (const QString &id : std::as_const(known)) {
        if (ids.contains(id))
            continue;
        const Unit unit{of, id};
        keep(unit, {});
        m_kept.remove(unit);
    }
    known = ids;
}

void Examiner::setEnds(Unit::Of of, QHash<QString, api::Date> &ends, const QHash<QString, api::Date> &now, Units &due)
{
    for (auto end = now.cbegin(); end != now.cend(); ++end) {
        const auto before = ends.constFind(end.key());
        if (before == ends.cend() || !(*before == *end))
            due.insert({of, end.key()});
    }
    ends = now;
    setUnits(of, QSet<QString>(now.keyBegin(), now.keyEnd()), due);
}

void Examiner::takeSurroundings(const Ground &ground, Units &due)
{
    const insight::Coverage coverage = insight::coverageOf(ground.values);
    Surroundings now{ground.hasDomains,      ground.hasPeople,  coverage.details == coverage.people,
                     knowsAddresses(ground), ground.now.date(), ground.now.timeZone().id(),
                     ground.thresholds,      ground.shares};
    const Surroundings before = std::exchange(m_surroundings, now);
    if (before.hasPeople != now.hasPeople || before.areDetailsRead != now.areDetailsRead)
        addAll(Unit::Of::Server, due);
    if (before.knowsAddresses != now.knowsAddresses)
        addAll(Unit::Of::Zone, due);
    if (before.hasDomains != now.hasDomains)
        addAll(Unit::Of::Certificate, due);
    m_isBehindCertificates = m_isBehindCertificates || before.zone != now.zone;
    const bool isAnotherTime = (m_nextTurn.isValid() && ground.now >= m_nextTurn) || ground.now < m_now;
    if (isAnotherTime || before.today != now.today || before.zone != now.zone || before.thresholds != now.thresholds ||
        before.shares != now.shares) {
        m_nextTurn = {};
        addAll(Unit::Of::DomainEnd, due);
        addAll(Unit::Of::Certificate, due);
    }
}

void Examiner::takeDomains(const Ground &ground, Units &due)
{
    if (!std::exchange(m_isBehindDomains, false))
        return;
    QHash<QString, api::Date> now;
    now.reserve(ground.values.domains.size());
    for (const api::Domain &domain : ground.values.domains)
        now.insert(names::comparableName(domain.name), domain.expires);
    const auto changed = [this](const QHash<QString, api::Date> &some, const QHash<QString, api::Date> &others) {
        for (auto name = some.keyBegin(); name != some.keyEnd(); ++name) {
            if (!others.contains(*name))
                insight::addAppeared(m_changed, *name, About::Domain, [&](const QString &above) {
                    return some.contains(above) || others.contains(above);
                });
        }
    };
    changed(now, m_domainEnds);
    changed(m_domainEnds, now);
    setEnds(Unit::Of::DomainEnd, m_domainEnds, now, due);
    setUnits(Unit::Of::Zone, m_ids.at(static_cast<size_t>(Unit::Of::DomainEnd)), due);
}

void Examiner::takeCertificates(const Ground &ground, Units &due)
{
    if (!std::exchange(m_isBehindCertificates, false))
        return;
    // Of several certificates for a name, the one that ends last is in use.
    const QTimeZone zone = ground.now.timeZone();
    QHash<QString, api::Date> last;
    for (const api::Certificate &certificate : ground.values.certificates) {
        api::Date &date = last[insight::certificateObject(certificate.domain).id];
        const QDateTime end = certificate.expires.end(zone);
        if (date.isMissing() || (end.isValid() && !(date.end(zone) > end)))
            date = certificate.expires;
    }
    setEnds(Unit::Of::Certificate, m_certificateEnds, last, due);
}

void Examiner::takeHabits(const Ground &ground, Units &due)
{
    if (m_habits == ground.habits)
        return;
    const auto add = [&due](const ends::EndHabits::Key &key) {
        const bool isDomain = key.first == ends::EndDate::Kind::Domain;
        due.insert({isDomain ? Unit::Of::DomainEnd : Unit::Of::Certificate, key.second});
    };
    for (auto habit = ground.habits.cbegin(); habit != ground.habits.cend(); ++habit) {
        if (!m_habits.contains(habit.key()) || m_habits.value(habit.key()) != *habit)
            add(habit.key());
    }
    for (auto habit = m_habits.cbegin(); habit != m_habits.cend(); ++habit) {
        if (!ground.habits.contains(habit.key()))
            add(habit.key());
    }
    m_habits = ground.habits;
}

void Examiner::takeDirectory(const Ground &ground, Units &due)
{
    if (!std::exchange(m_isBehindDirectory, false) && m_directory)
        return;
    insight::Directory now(ground.values, m_reader);
    m_toldOtherwise = now.differences(m_directory ? *m_directory : insight::Directory(inventory::Values(), m_reader));
    for (const insight::Object &object : std::as_const(m_toldOtherwise))
        m_changed.insert({object, About::Told});
    m_directory.emplace(std::move(now));
    QSet<QString> listed;
    for (const api::Instance &instance : ground.values.instances)
        listed.insert(instance.name);
    for (const QString &server : (listed - m_listed) + (m_listed - listed))
        m_changed.insert({insight::serverObject(server), About::Told});
    m_listed = listed;
    setUnits(Unit::Of::Server, QSet<QString>(m_directory->servers().cbegin(), m_directory->servers().cend()), due);
    QSet<QString> keys;
    for (const insight::Object &key : m_directory->keys())
        keys.insert(key.id);
    setUnits(Unit::Of::Key, keys, due);
}

void Examiner::takeNetworks(const Ground &ground, Units &due)
{
    QSet<quint64> networks;
    if (std::exchange(m_isBehindAddresses, false)) {
        OwnNetworks now;
        for (const QString &server : m_directory->servers()) {
            const QList<insight::Object> addresses = m_access.ties().of(
                insight::serverObject(server), insight::ObjectKind::Address, insight::Reason::HasAddress);
            for (const insight::Object &address : addresses)
                now.add(QHostAddress(address.id));
        }
        const auto add = [&networks](const QSet<QHostAddress> &some, const OwnNetworks &others) {
            for (const QHostAddress &address : some) {
                if (!others.has(address))
                    networks.insert(OwnNetworks::networkOf(address));
            }
        };
        add(now.addresses(), m_own);
        add(m_own.addresses(), now);
        m_own = now;
    }
    if (m_formerHomes != ground.formerHomes) {
        const auto add = [&networks](const auto &some, const auto &others) {
            for (auto home = some.cbegin(); home != some.cend(); ++home) {
                if (!others.contains(home.key()) || !(others.value(home.key()) == *home))
                    networks.insert(OwnNetworks::networkOf(home.key()));
            }
        };
        add(ground.formerHomes, m_formerHomes);
        add(m_formerHomes, ground.formerHomes);
        m_formerHomes = ground.formerHomes;
    }
    if (networks.isEmpty())
        return;
    for (auto kept = m_kept.cbegin(); kept != m_kept.cend(); ++kept) {
        if (std::any_of(kept->networks.cbegin(), kept->networks.cend(),
                        [&networks](quint64 network) { return networks.contains(network); }))
            due.insert(kept.key());
    }
}

void Examiner::takeChanged(Units &due)
{
    for (const insight::Asked::Matter &matter : std::as_const(m_changed)) {
        switch (matter.object.kind) {
        case insight::ObjectKind::Server:
            due.insert({Unit::Of::Server, matter.object.id});
            break;
        case insight::ObjectKind::Key:
            due.insert({Unit::Of::Key, matter.object.id});
            break;
        case insight::ObjectKind::Name:
            due.insert({Unit::Of::Zone, matter.object.id});
            break;
        default:
            break;
        }
        if (const auto number = m_matters.constFind(matter); number != m_matters.cend()) {
            for (const Unit &unit : m_askers.at(static_cast<size_t>(*number)))
                due.insert(unit);
        }
    }
    m_changed.clear();
}

} // namespace findings
