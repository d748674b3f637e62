// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/access.h"
#include "insight/expiry.h"
#include "insight/finding.h"
#include "insight/links.h"
#include "insight/renewals.h"
#include "insight/weakkeys.h"
#include "inventory/values.h"

#include <QDateTime>
#include <QHash>
#include <QHostAddress>

namespace insight {

/// Whose an address was, as history has it.
struct FormerHome
{
    /// The server's name.
    QString server;
    /// The last day on which it was.
    QDate until;

    bool operator==(const FormerHome &) const = default;
};

/// That a person's access to a server, or a key on it, was removed as support was asked to, and seen to be gone.
struct EndedAccess
{
    /// The person or the key.
    Object object;
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
    Thresholds thresholds = {};
    /// Of addresses that are at no server now.
    QHash<QHostAddress, FormerHome> formerHomes = {};
    /// How certificates and domains were renewed so far.
    QHash<Object, RenewalHabit> habits = {};
    ShareThresholds shares = {};
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
    Links m_links;
    Access m_access;
    KeyReader m_reader;
    WeakKeys m_weakKeys;
};

} // namespace insight
