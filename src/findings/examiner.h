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

/// That a person's access to a server, or a key on it, was removed as support was asked to, and seen to be gone.
struct EndedAccess
{
    /// The person or the key.
    insight::Object object;
    QString server;
    /// The key was a deploy key.
    bool isDeploy = false;
    /// The day on which it was first seen to be gone, and the reference of what was asked.
    QDate gone;
    QString reference;

    bool operator==(const EndedAccess &) const = default;
};

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
    /// What is to stay away.
    QList<EndedAccess> ended = {};
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
