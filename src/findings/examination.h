// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "findings/examiner.h"
#include "insight/chain.h"
#include "insight/directory.h"
#include "insight/grants.h"

#include <QSet>

#include <utility>

namespace findings {

/// What the rules look at during one examination, and where they put what they find.
class Examination
{
public:
    Examination(const Ground &on, const insight::Links &linksOf, const insight::Ties &tiesOf,
                insight::KeyReader &reader, WeakKeys &weak);

    void find(Finding finding) { m_judgement.findings.append(std::move(finding)); }
    /// What the rule needs to judge the object was not read; nothing where it may be any.
    void leaveOut(Rule rule, const insight::Object &object = {}) { m_judgement.notJudged.insert({rule, object}); }
    /// What was found, in its order.
    Judgement judgement();

    const inventory::Values &values() const { return ground.values; }
    QList<insight::Object> addressesOf(const insight::Object &server) const
    {
        return ties.of(server, insight::ObjectKind::Address, insight::Reason::HasAddress);
    }

    const Ground &ground;
    const insight::Links &links;
    const insight::Ties &ties;
    const insight::Zones &zones;
    const insight::Chain chain;
    const insight::Directory directory;
    const QList<insight::Grant> grants;
    const insight::Coverage coverage;
    WeakKeys &weakKeys;

private:
    Judgement m_judgement;
};

/// The rules of each group.
void examineGrants(Examination &examination);
void examineReturns(Examination &examination);
void examineKeys(Examination &examination);
void examineServers(Examination &examination);
void examineEnds(Examination &examination);
void examineHomes(Examination &examination);
void examineZones(Examination &examination);

} // namespace findings
