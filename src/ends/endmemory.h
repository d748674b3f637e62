// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ends/enddates.h"

#include <QObject>
#include <QTimer>

namespace inventory {
class Changes;
class History;
class Inventory;
class Snoozes;
} // namespace inventory

namespace store {
class Store;
}

namespace ends {

/// What is kept of one account about its ends: how certificates and domains were renewed, by its history, and which of
/// them are snoozed. The history is gone through in the store's thread, once for what came together.
class EndMemory : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this.
    EndMemory(inventory::Inventory &inventory, inventory::History &history, inventory::Snoozes &snoozes,
              store::Store &store, QObject *parent = nullptr);

    /// For EndDates and horizon(), as last worked out.
    const EndHabits &habits() const { return m_habits; }

    /// Nobody is reminded of @p end until that day is over, or until it is renewed; at once, and then by itself, again.
    /// False, and nothing is done, for a day that is not after @p today, without a reason, for an end that is not known
    /// or when nothing can be written.
    bool snooze(const EndDate &end, const QDate &until, const QString &reason, const QDate &today);
    /// Ends that.
    void endSnooze(const EndDate &end, const QDate &today) { endSnooze(end.kind, end.name, today); }
    void endSnooze(EndDate::Kind kind, const QString &name, const QDate &today);
    /// Whether snoozes can be written: not while another program does.
    bool isWritable() const;

Q_SIGNALS:
    /// habits() or isWritable() is different now.
    void changed();

private:
    void hearHistory();
    void workOut();
    void takeSnoozes();

    inventory::Inventory &m_inventory;
    inventory::History &m_history;
    inventory::Snoozes &m_kept;
    store::Store &m_store;
    EndDates::Seen m_seen;
    EndHabits m_habits;
    /// The first and last change that were gone through, and how many there were.
    qint64 m_firstId = 0;
    qint64 m_lastId = 0;
    qsizetype m_count = 0;
    bool m_isAsked = false;
    QTimer m_soon;
};

} // namespace ends
