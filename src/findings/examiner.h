// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ends/enddates.h"
#include "findings/finding.h"
#include "findings/formerhomes.h"
#include "findings/weakkeys.h"
#include "insight/access.h"
#include "insight/links.h"
#include "inventory/values.h"

#include <QDateTime>

namespace findings {

/// What an account is examined on, beside what its index says.
struct Ground
{
    inventory::Values values;
    /// Which lists were read whole; of details, those that are there were.
    bool hasServers = false;
    bool hasDomains = false;
    bool hasCertificates = false;
    bool hasPeople = false;
    /// The moment, in the person's time zone.
    QDateTime now;
    ends::Thresholds thresholds = {};
    /// Of addresses that are at no server now.
    QHash<QHostAddress, FormerHome> formerHomes = {};
    /// How certificates and domains were renewed so far.
    ends::EndHabits::Habits habits = {};
    ends::ShareThresholds shares = {};
};

/// Examines one account by all rules. It has an index of its own, so that it can live in a thread of its own; what it
/// found out of keys it remembers.
class Examiner
{
public:
    explicit Examiner(KeyBlacklist blacklist = {});

    /// Follows the account: all that is different is to come here in its order, first of all differencesOf() what is
    /// known already.
    void take(const inventory::Changes &changes);
    /// The values of @p ground are those after all that was taken.
    Judgement examine(const Ground &ground);

private:
    insight::Links m_links;
    insight::Access m_access;
    insight::KeyReader m_reader;
    WeakKeys m_weakKeys;
};

} // namespace findings
