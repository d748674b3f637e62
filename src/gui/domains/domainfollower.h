// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inventory/changes.h"

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

/// Something that is worked out of the records of each domain, kept up with the account while somebody looks: what has
/// changed is worked out again, a few milliseconds at a time.
class DomainFollower : public QObject
{
    Q_OBJECT

public:
    /// Nothing is worked out while nobody looks.
    void setWatched(bool watched);
    /// How many domains there are.
    int domains() const { return static_cast<int>(m_order.size()); }

Q_SIGNALS:
    /// All is worked out again.
    void renewed();

protected:
    /// @p index hears of a change of @p inventory before this does. Both must outlive this.
    DomainFollower(const inventory::Inventory &inventory, const insight::Index &index, QObject *parent);

    /// Works out that domain, which may not be known in detail.
    virtual void workOut(const QString &domain) = 0;
    /// It is no longer in the account.
    virtual void forget(const QString &domain) = 0;

    const inventory::Inventory &inventory() const { return m_inventory; }
    const insight::Index &index() const { return m_index; }
    /// Names as the list has them, in its order.
    const QStringList &order() const { return m_order; }
    QStringList customersOf(const QString &domain) const { return m_customers.value(domain); }

private:
    void hear(const inventory::Changes &changes);
    void takeDomains();
    void workSoon();
    void work();

    const inventory::Inventory &m_inventory;
    const insight::Index &m_index;
    QStringList m_order;
    QHash<QString, QStringList> m_customers;
    QSet<QString> m_behind;
    QTimer m_work;
    QTimer m_quiet;
    bool m_isWatched = false;
    bool m_domainsBehind = true;
};

} // namespace gui
