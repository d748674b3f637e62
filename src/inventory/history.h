// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inventory/instancesave.h"
#include "store/changes.h"
#include "store/edits.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

namespace store {
class Store;
}

namespace inventory {

class ChangeLog;
class Inventory;
class Journal;

/// What has changed in the account and what was edited, as its store has it, in memory: for whoever shows it. Read and
/// written in the store's thread.
class History : public QObject
{
    Q_OBJECT

public:
    /// How an edit was taken back, or why not.
    struct Undone
    {
        store::Edit edit;
        SaveOutcome outcome;
    };
    using UndoneList = QList<Undone>;

    /// So many days changes are kept, unless the person wants it otherwise.
    static constexpr int usualDays = 365;

    /// All must outlive this.
    History(store::Store &store, ChangeLog &log, Journal &journal, Inventory &inventory, QObject *parent = nullptr);

    /// Whether the store was read; there is nothing before.
    bool isLoaded() const { return m_loadedAt.isValid(); }
    /// When it was last heard of (UTC).
    const QDateTime &loadedAt() const { return m_loadedAt; }

    /// The latest first.
    const QList<store::Change> &changes() const { return m_changes; }
    const QList<store::Edit> &edits() const { return m_edits; }
    /// Those of one object. The edits are a server's.
    QList<store::Change> changesOf(const QString &kind, const QString &object) const;
    QList<store::Edit> editsOf(const QString &instance) const;
    /// The others that were saved at once with it, and itself.
    QList<store::Edit> batchOf(const store::Edit &edit) const;

    /// The change that tells the same event and more, by the ids of those that only repeat it or follow from it; see
    /// leadersOf().
    const QHash<qint64, qint64> &leaders() const { return m_leaders; }

    /// How many events were made by others, are not marked as seen, and were seen after the person last looked.
    int newCount() const { return m_newCount; }
    bool isNew(const store::Change &change) const { return isNew(change, m_lookedAt); }
    /// The same for one who last looked at @p lookedAt; invalid for never.
    static bool isNew(const store::Change &change, const QDateTime &lookedAt);
    /// When the person last looked at the changes (UTC); invalid for never.
    const QDateTime &lookedAt() const { return m_lookedAt; }
    void setLookedAt(const QDateTime &time);
    /// Who looks again this soon is still at the same visit.
    static constexpr std::chrono::seconds sameVisit = std::chrono::minutes(30);
    /// The person looks at the changes from @p now on: at another visit, unless they have looked just before.
    void beginVisit(const QDateTime &now);
    /// When the visit before ended (UTC), as seen at @p now: what is new since last time came later. Invalid for never.
    QDateTime lastTime(const QDateTime &now) const;

    /// Marks those as seen by the person, or as not seen, with what repeats them or follows from them.
    void mark(const QList<qint64> &ids, bool isMarked);

    /// Whether the edit was begun by this run of the program and has not ended.
    bool isUnderWay(const store::Edit &edit) const;
    /// Whether the edit can be asked to be taken back: it was saved, and not taken back since.
    static bool isSaved(const store::Edit &edit) { return edit.outcome == store::Edit::Outcome::Saved; }
    /// Whether the edit gave the server another technical contact, and the server is in one's list no longer: what took
    /// it out of the list cannot be taken back from here.
    bool isOutOfReach(const store::Edit &edit) const;
    /// Takes these back, each where the server still holds what the edit wrote; those that were not saved are left out.
    /// @p done is called once with what came of each, in this order; not after @p context died.
    void undo(const QList<store::Edit> &edits, QObject *context, std::function<void(const UndoneList &)> done);

    /// Reads the store again, which something has been added to.
    void reload() { load(); }

    /// Changes seen longer ago than so many days are kept no longer; edits always are.
    void keepFor(int days = usualDays);

Q_SIGNALS:
    /// Changes, edits or lookedAt() are different now.
    void changed();

private:
    void load();
    void readEdits();
    void add(const QList<store::Change> &changes);
    void count();

    store::Store &m_store;
    Journal &m_journal;
    Inventory &m_inventory;
    QList<store::Change> m_changes;
    QHash<qint64, qint64> m_leaders;
    QList<store::Edit> m_edits;
    QDateTime m_lookedAt;
    QDateTime m_lastTime;
    bool m_hasVisited = false;
    QDateTime m_loadedAt;
    QDateTime m_begun;
    int m_newCount = 0;
    /// Runs for a while after edits were read.
    QTimer m_soon;
    /// The edits are being read, and have changed since that was asked for.
    bool m_isReadingEdits = false;
    bool m_editsAreBehind = false;
};

} // namespace inventory
