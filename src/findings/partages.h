// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "findings/finding.h"
#include "inventory/resource.h"

#include <QDateTime>
#include <QHash>

namespace inventory {
class Changes;
class Inventory;
} // namespace inventory

namespace findings {

/// When the parts of an account were read, and when they were last seen to be different: of one moment. Domains are
/// named as names::comparableName() gives it.
struct PartAges
{
    using Times = QHash<inventory::Resource, QDateTime>;

    Times read = {};
    Times changed = {};

    /// Whether what the finding compares is of one time: each of its parts was read since the others changed. What
    /// looks at one part only always is.
    bool isSettled(const Finding &finding) const;
};

/// Follows an inventory to say how old its parts are.
class PartWatch
{
public:
    /// All that the inventory tells is to come here.
    void hear(const inventory::Changes &changes, const inventory::Inventory &inventory);
    /// What was read in one go, and is not being read now, is of one time whatever changed in it.
    PartAges ages(const inventory::Inventory &inventory);

private:
    static bool isReading(const inventory::Inventory &inventory);

    PartAges::Times m_changed;
    /// The reading of the account that is under way, or was last, as inventory::Refresh numbers it.
    qint64 m_round = 0;
    QDateTime m_began;
    bool m_isReading = false;
};

} // namespace findings
