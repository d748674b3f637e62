// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/chain.h"
#include "insight/directory.h"
#include "insight/examiner.h"
#include "insight/grants.h"

#include <QSet>

#include <utility>

namespace insight {

/// What the rules look at during one examination, and where they put what they find.
class Examination
{
public:
    Examination(const Ground &on, const Links &linksOf, const Ties &tiesOf, KeyReader &reader, WeakKeys &weak);

    void find(Finding finding) { m_judgement.findings.append(std::move(finding)); }
    /// What the rule needs to judge the object was not read; nothing where it may be any.
    void leaveOut(Rule rule, const Object &object = {}) { m_judgement.notJudged.insert({rule, object}); }
    /// What was found, in its order.
    Judgement judgement();

    const inventory::Values &values() const { return ground.values; }
    QList<Object> addressesOf(const Object &server) const
    {
        return ties.of(server, ObjectKind::Address, Reason::HasAddress);
    }

    const Ground &ground;
    const Links &links;
    const Ties &ties;
    const Zones &zones;
    const Chain chain;
    const Directory directory;
    const QList<Grant> grants;
    const Coverage coverage;
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

} // namespace insight
