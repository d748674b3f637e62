// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/examination.h"

#include <algorithm>
#include <tuple>

namespace findings {

Examination::Examination(const Ground &on, const insight::Links &linksOf, const insight::Ties &tiesOf,
                         insight::KeyReader &reader, WeakKeys &weak)
    : ground(on)
    , links(linksOf)
    , ties(tiesOf)
    , zones(linksOf.zones())
    , chain(linksOf, tiesOf)
    , directory(on.values, reader)
    , grants(insight::grantsOf(on.values, directory, chain, tiesOf))
    , coverage(insight::coverageOf(on.values))
    , weakKeys(weak)
{
}

Judgement Examination::judgement()
{
    const auto rank = [](const Finding &finding) {
        return std::tuple(infoOf(finding.rule).severity, finding.rule, finding.object.kind,
                          QStringView(finding.object.id));
    };
    std::stable_sort(m_judgement.findings.begin(), m_judgement.findings.end(),
                     [&rank](const Finding &a, const Finding &b) { return rank(a) < rank(b); });
    return m_judgement;
}

Examiner::Examiner(KeyBlacklist blacklist)
    : m_weakKeys(std::move(blacklist))
{
}

void Examiner::take(const inventory::Changes &changes)
{
    using inventory::Kind;
    for (const inventory::Difference &difference : changes.differences()) {
        if (const auto *domains = difference.is<QList<api::Domain>>())
            m_links.setDomains(*domains);
        else if (const auto *detail = difference.is<api::DomainDetail>())
            m_links.setRecords(difference.resource.name, detail->records);
        else if (difference.resource.kind == Kind::Domain)
            m_links.forgetRecords(difference.resource.name);
        m_access.take(difference);
    }
}

Judgement Examiner::examine(const Ground &ground)
{
    Examination examination(ground, m_links, m_access.ties(), m_reader, m_weakKeys);
    examineGrants(examination);
    examineReturns(examination);
    examineKeys(examination);
    examineServers(examination);
    examineEnds(examination);
    examineHomes(examination);
    examineZones(examination);
    return examination.judgement();
}

} // namespace findings
