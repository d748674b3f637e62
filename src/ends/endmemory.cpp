// SPDX-License-Identifier: GPL-3.0-or-later
#include "ends/endmemory.h"

#include "ends/seenends.h"
#include "inventory/changes.h"
#include "inventory/history.h"
#include "inventory/inventory.h"
#include "inventory/snoozes.h"
#include "names/comparablename.h"
#include "store/store.h"

#include <chrono>
#include <utility>

namespace ends {

using namespace Qt::StringLiterals;
using inventory::Kind;

namespace {

/// What comes within this time is gone through together.
constexpr std::chrono::milliseconds workedOutTogether(200);

} // namespace

EndMemory::EndMemory(inventory::Inventory &inventory, inventory::History &history, inventory::Snoozes &snoozes,
                     store::Store &store, QObject *parent)
    : QObject(parent)
    , m_inventory(inventory)
    , m_history(history)
    , m_kept(snoozes)
    , m_store(store)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(workedOutTogether);
    connect(&m_soon, &QTimer::timeout, this, &EndMemory::workOut);
    connect(&history, &inventory::History::changed, this, &EndMemory::hearHistory);
    // Of what came and was not changed since, the lists have the end.
    connect(&inventory, &inventory::Inventory::changed, this, [this](const inventory::Changes &changes) {
        const bool isOfEnds = changes.values(Kind::Certificates) || changes.values(Kind::Domains);
        if (isOfEnds && m_history.isLoaded() && !m_soon.isActive())
            m_soon.start();
    });
    connect(&snoozes, &inventory::Snoozes::changed, this, &EndMemory::takeSnoozes);
    hearHistory();
    takeSnoozes();
}

/// Edits, marks and what was looked at say nothing of ends.
void EndMemory::hearHistory()
{
    const QList<store::Change> &changes = m_history.changes();
    const qint64 firstId = changes.isEmpty() ? 0 : changes.constFirst().id;
    const qint64 lastId = changes.isEmpty() ? 0 : changes.constLast().id;
    if (firstId == m_firstId && lastId == m_lastId && changes.size() == m_count)
        return;
    m_firstId = firstId;
    m_lastId = lastId;
    m_count = changes.size();
    if (!m_soon.isActive())
        m_soon.start();
}

void EndMemory::workOut()
{
    if (std::exchange(m_isAsked, true)) {
        m_soon.start();
        return;
    }
    inventory::Values values;
    values.certificates = m_inventory.values().certificates;
    values.domains = m_inventory.values().domains;
    m_store.ask<EndDates::Seen>(
        this,
        [changes = m_history.changes(), values](store::Files &) {
            return seenEnds(changes, values, QTimeZone::systemTimeZone());
        },
        [this](const EndDates::Seen &seen) {
            m_isAsked = false;
            if (seen == m_seen)
                return;
            m_seen = seen;
            m_habits.setSeen(m_seen);
            Q_EMIT changed();
        });
}

void EndMemory::takeSnoozes()
{
    EndDates::Snoozes snoozes;
    for (const inventory::Snooze &snooze : m_kept.all())
        snoozes.insert({snooze.kind == "domain"_L1 ? EndDate::Kind::Domain : EndDate::Kind::Certificate,
                        names::comparableName(snooze.object)},
                       {snooze.until, snooze.reason, snooze.end});
    m_habits.setSnoozes(snoozes);
    Q_EMIT changed();
}

bool EndMemory::isWritable() const
{
    return m_kept.isWritable();
}

bool EndMemory::snooze(const EndDate &end, const QDate &until, const QString &reason, const QDate &today)
{
    const QString why = reason.simplified();
    if (!end.days || !until.isValid() || until <= today || why.isEmpty() || !isWritable())
        return false;
    m_kept.set({wordOf(end.kind), names::comparableName(end.name), until, why, today.addDays(*end.days)}, today);
    return true;
}

void EndMemory::endSnooze(EndDate::Kind kind, const QString &name, const QDate &today)
{
    if (isWritable())
        m_kept.set({wordOf(kind), names::comparableName(name), {}, {}, {}}, today);
}

} // namespace ends

#include "moc_endmemory.cpp"
