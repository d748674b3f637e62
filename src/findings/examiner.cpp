// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/examiner.h"

#include "findings/examination.h"

#include <algorithm>
#include <iterator>
#include <tuple>
#include <utility>

namespace findings {

using inventory::Kind;
using About = insight::Asked::About;

namespace {

/// The worst first, then by rule and object; of two that are told apart by nothing else, by their evidence.
bool standsBefore(const Finding &a, const Finding &b)
{
    const auto rank = [](const Finding &finding) {
        return std::tuple(infoOf(finding.rule).severity, finding.rule, finding.object.kind,
                          QStringView(finding.object.id));
    };
    const auto left = rank(a);
    const auto right = rank(b);
    if (left != right)
        return left < right;
    const auto evidence = [](const Finding &finding) {
        return std::tie(finding.texts, finding.numbers, finding.date, finding.certainty);
    };
    if (a.others != b.others)
        return std::lexicographical_compare(a.others.cbegin(), a.others.cend(), b.others.cbegin(), b.others.cend());
    return evidence(a) < evidence(b);
}

} // namespace

Examiner::Examiner(KeyBlacklist blacklist)
    : m_weakKeys(std::move(blacklist))
{
}

void Examiner::take(const inventory::Changes &changes)
{
    for (const inventory::Difference &difference : changes.differences()) {
        const inventory::Resource &resource = difference.resource;
        const QString name = names::comparableName(resource.name);
        const bool wasKnown = m_links.zones().zoneOf(name);
        switch (resource.kind) {
        case Kind::Domains:
            m_links.setDomains(*difference.is<QList<api::Domain>>());
            m_isBehindDomains = true;
            break;
        case Kind::Domain:
            if (const auto *detail = difference.is<api::DomainDetail>())
                m_links.setRecords(resource.name, detail->records);
            else
                m_links.forgetRecords(resource.name);
            m_changed.insert({{insight::ObjectKind::Name, name}, About::Zone});
            if (wasKnown == static_cast<bool>(m_links.zones().zoneOf(name)))
                break;
            insight::addAppeared(m_changed, name, About::Zone,
                                 [this](const QString &above) { return m_links.zones().zoneOf(above); });
            m_changed.insert({{insight::ObjectKind::Name, names::parentOf(name)}, About::Children});
            break;
        case Kind::Certificates:
            m_isBehindCertificates = true;
            break;
        case Kind::User:
            m_changed.insert({insight::personObject(resource.name), About::Told});
            m_isBehindDirectory = true;
            break;
        case Kind::Instances:
        case Kind::Instance:
            m_isBehindAddresses = true;
            [[fallthrough]];
        default:
            if (!resource.name.isEmpty())
                m_changed.insert({insight::serverObject(resource.name), About::Told});
            m_isBehindDirectory = true;
            break;
        }
        m_access.take(difference, &m_changed);
    }
}

Judgement Examiner::examine(const Ground &ground)
{
    Units due{Unit{}};
    m_come.clear();
    m_gone.clear();
    m_toldOtherwise.clear();
    takeSurroundings(ground, due);
    takeDomains(ground, due);
    takeCertificates(ground, due);
    takeHabits(ground, due);
    takeDirectory(ground, due);
    takeNetworks(ground, due);
    takeChanged(due);

    Examination examination(ground, m_links, m_access.ties(), *m_directory, m_listed, m_own, m_weakKeys);
    m_lookedAt = 0;
    for (const Unit &unit : std::as_const(due))
        renew(examination, unit);
    if (const QDateTime next = examination.judge.nextChange();
        next.isValid() && (!m_nextTurn.isValid() || next < m_nextTurn))
        m_nextTurn = next;
    m_now = ground.now;
    arrange();
    return m_judgement;
}

QSet<QString> Examiner::different() const
{
    QSet<QString> ids;
    for (const QList<Finding> *list : {&m_come, &m_gone}) {
        for (const Finding &one : *list)
            ids.insert(one.id());
    }
    return ids;
}

void Examiner::renew(Examination &examination, const Unit &unit)
{
    using Of = Unit::Of;
    if (unit.of != Of::Lists) {
        if (!m_ids.at(static_cast<size_t>(unit.of)).contains(unit.id))
            return;
        ++m_lookedAt;
    }
    examination.begin();
    switch (unit.of) {
    case Of::Lists:
        examineLists(examination);
        break;
    case Of::Server:
        examineServer(examination, unit.id);
        break;
    case Of::Key:
        examineKey(examination, {insight::ObjectKind::Key, unit.id});
        break;
    case Of::DomainEnd:
        examineDomainEnd(examination, unit.id, m_domainEnds.value(unit.id));
        break;
    case Of::Certificate:
        examineCertificate(examination, unit.id, m_certificateEnds.value(unit.id));
        break;
    case Of::Zone:
        examineZone(examination, unit.id);
        break;
    }
    keep(unit, examination.take());
}

void Examiner::keep(const Unit &unit, const Part &part)
{
    Kept &kept = m_kept[unit];
    if (kept.findings != part.findings) {
        m_gone += kept.findings;
        m_come += part.findings;
        kept.findings = part.findings;
    }
    if (kept.notJudged != part.notJudged) {
        m_judgement.notJudged.subtract(kept.notJudged);
        m_judgement.notJudged.unite(part.notJudged);
        kept.notJudged = part.notJudged;
    }
    kept.networks = part.networks.values();
    ask(kept, unit, part.asked);
}

/// What a unit is about, it looks at anyway.
bool Examiner::isItself(const Unit &unit, const insight::Asked::Matter &matter)
{
    switch (unit.of) {
    case Unit::Of::Server:
        return matter.object.kind == insight::ObjectKind::Server && matter.object.id == unit.id;
    case Unit::Of::Key:
        return matter.object.kind == insight::ObjectKind::Key && matter.object.id == unit.id;
    case Unit::Of::Zone:
        return matter.object.kind == insight::ObjectKind::Name && matter.object.id == unit.id;
    default:
        return false;
    }
}

void Examiner::ask(Kept &kept, const Unit &unit, const insight::Asked::Matters &matters)
{
    QList<int> now;
    for (const insight::Asked::Matter &matter : matters) {
        // It is examined anyway, and looks at all.
        if (unit.of == Unit::Of::Lists || isItself(unit, matter))
            continue;
        auto number = m_matters.constFind(matter);
        if (number == m_matters.cend()) {
            number = m_matters.insert(matter, static_cast<int>(m_askers.size()));
            m_askers.emplace_back();
        }
        now.append(*number);
    }
    std::sort(now.begin(), now.end());
    QList<int> different;
    std::set_difference(kept.asked.cbegin(), kept.asked.cend(), now.cbegin(), now.cend(),
                        std::back_inserter(different));
    for (const int number : std::as_const(different))
        m_askers[static_cast<size_t>(number)].removeOne(unit);
    different.clear();
    std::set_difference(now.cbegin(), now.cend(), kept.asked.cbegin(), kept.asked.cend(),
                        std::back_inserter(different));
    for (const int number : std::as_const(different))
        m_askers[static_cast<size_t>(number)].append(unit);
    kept.asked = now;
}

/// Both lists of findings are in order, so that few changes cost no sorting of all.
void Examiner::arrange()
{
    if (m_come.isEmpty() && m_gone.isEmpty())
        return;
    std::sort(m_come.begin(), m_come.end(), standsBefore);
    std::sort(m_gone.begin(), m_gone.end(), standsBefore);
    QList<Finding> left;
    std::set_difference(m_judgement.findings.cbegin(), m_judgement.findings.cend(), m_gone.cbegin(), m_gone.cend(),
                        std::back_inserter(left), standsBefore);
    QList<Finding> all;
    all.reserve(left.size() + m_come.size());
    std::merge(left.cbegin(), left.cend(), m_come.cbegin(), m_come.cend(), std::back_inserter(all), standsBefore);
    m_judgement.findings = all;
}

} // namespace findings
