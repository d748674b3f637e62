// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/links.h"
#include "inventory/resource.h"
#include "inventory/state.h"
#include "models/expirytable.h"

#include <QDateTime>
#include <QHash>

namespace inventory {
class Inventory;
}

namespace gui {

/// Makes the rows of the list of end dates from an inventory, and keeps what they need to know of its links.
class ExpiryRows
{
public:
    /// What a change of the inventory means for the rows.
    enum class Effect {
        None,  ///< nothing
        Links, ///< where they lead may be different
        Rows,  ///< there may be others
    };

    struct Made
    {
        QList<models::ExpiryRow> rows;
        /// How many of them ask for action.
        int asking = 0;
        /// When days left or nearness may be different next, if nothing else changes.
        QDateTime nextChange;
    };

    /// @p inventory must outlive this.
    explicit ExpiryRows(const inventory::Inventory &inventory);

    /// The values of @p resource are different now.
    Effect note(const inventory::Resource &resource);
    /// The rows as they are at @p now, in its time zone.
    Made make(const insight::Thresholds &thresholds, const QDateTime &now);
    /// Of both lists together: as well known as the one that is known less, and as old as the older.
    inventory::State state() const;

private:
    void indexDomains();
    void indexServers();

    const inventory::Inventory &m_inventory;
    insight::Links m_links;
    /// Servers or their details are others than those in the index.
    bool m_serversChanged = true;
    /// By a server's name, what it is shown as.
    QHash<QString, QString> m_serverTexts;
};

} // namespace gui
