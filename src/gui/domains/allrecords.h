// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inventory/changes.h"
#include "models/allrecordtable.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

namespace insight {
class Index;
}

namespace inventory {
class Inventory;
}

namespace gui {

/// The records of all domains, and where they lead, kept up with the account while somebody looks: what has changed is
/// worked out again, a few milliseconds at a time.
class AllRecords : public QObject
{
    Q_OBJECT

public:
    /// @p index hears of a change of @p inventory before this does. Both must outlive this.
    AllRecords(const inventory::Inventory &inventory, const insight::Index &index, QObject *parent);

    /// Nothing is worked out while nobody looks.
    void setWatched(bool watched);
    /// By domain, in the order in which their records came.
    QList<models::DomainRecord> rows() const;
    /// How many domains there are, and of how many the records are known.
    int domains() const;
    int known() const;

Q_SIGNALS:
    /// rows() are others, and all are worked out.
    void renewed();

private:
    void hear(const inventory::Changes &changes);
    void takeDomains();
    void workSoon();
    void work();
    void workOut(const QString &domain);

    const inventory::Inventory &m_inventory;
    const insight::Index &m_index;
    /// By the domain's name, as the list has it.
    QHash<QString, QList<models::DomainRecord>> m_records;
    QStringList m_order;
    QHash<QString, QStringList> m_customers;
    QSet<QString> m_behind;
    QTimer m_work;
    QTimer m_serversQuiet;
    bool m_isWatched = false;
    bool m_domainsBehind = true;
};

} // namespace gui
