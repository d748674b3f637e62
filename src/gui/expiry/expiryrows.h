// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ends/enddates.h"
#include "inventory/changes.h"
#include "inventory/state.h"

#include <QDateTime>

namespace insight {
class Links;
}

namespace inventory {
class Inventory;
}

namespace gui {

/// The rows of the list of end dates: they follow the inventory, and its index, which follows it before them.
class ExpiryRows
{
public:
    /// Both must outlive this.
    ExpiryRows(const inventory::Inventory &inventory, const insight::Links &links);

    /// Whether what is different concerns certificates and domains: then catchUp() takes it.
    bool take(const inventory::Changes &changes);
    /// Whether catchUp() has something to take.
    bool isBehind() const { return m_certificatesBehind || m_domainsBehind; }
    /// Takes what is different, and follows the index.
    void catchUp();
    /// Follows the index; whether any row leads elsewhere.
    bool follow() { return m_ends.follow(m_links); }
    /// Says of each row how near it is at @p now, in its time zone.
    void judge(const ends::Thresholds &thresholds, const QDateTime &now) { m_ends.judge(thresholds, now); }
    /// What is known of them beside their dates; judge() says what that makes of them.
    void setHabits(const ends::EndHabits &habits) { m_ends.setHabits(habits); }
    const ends::EndDates &ends() const { return m_ends; }
    /// Of both lists together: as well known as the one that is known less, and as old as the older.
    inventory::State state() const;

private:
    const inventory::Inventory &m_inventory;
    const insight::Links &m_links;
    ends::EndDates m_ends;
    bool m_certificatesBehind = true;
    bool m_domainsBehind = true;
};

} // namespace gui
