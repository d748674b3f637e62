// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inventory/inventory.h"
#include "inventory/kept.h"

#include <QObject>
#include <QSet>

namespace store {
class Store;
}

namespace inventory {

/// Keeps what the API answers in the account's store, and brings it back: what was last known is known again before
/// anything is asked for.
class Memory : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive the memory.
    Memory(Inventory &inventory, store::Store &store, QObject *parent = nullptr);

    /// Brings back what was kept, a piece at a time; the inventory sends nothing before it is there. Then `loaded`
    /// comes once.
    void load();

Q_SIGNALS:
    void loaded();

private:
    void restore();
    void take(const QList<Restored> &pieces);
    void keep(const Resource &resource, const QJsonValue &raw);
    void forgetGone(const Changes &changes);

    Inventory &m_inventory;
    store::Store &m_store;
    /// Lists of which all is kept: a part of one does not take its place.
    QSet<Resource> m_whole;
    /// Up to where it was read.
    qint64 m_latest = 0;
    bool m_isLoaded = false;
};

} // namespace inventory
