// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inventory/changelog.h"
#include "inventory/history.h"
#include "inventory/journal.h"
#include "inventory/savestage.h"
#include "store/changes.h"
#include "store/edits.h"
#include "store/store.h"

#include <QTemporaryDir>

namespace historystage {

using namespace savestage;

/// A change of c1's hostname that somebody else made, seen so many minutes after noon of a day.
inline store::Change foreignChange(int minute, const QDate &day = {2026, 11, 29})
{
    const QDateTime seen = QDateTime(day, QTime(12, 0), QTimeZone::utc()).addSecs(60 * minute);
    return {.kind = u"instance"_s,
            .object = u"c1"_s,
            .title = u"b.example.se"_s,
            .field = u"hostname"_s,
            .before = u"a.example.se"_s,
            .after = u"b.example.se"_s,
            .since = seen.addSecs(-900),
            .seen = seen};
}

/// An account whose store is a real file, and the server that holds c1.
struct Kept : Setup
{
    explicit Kept(const QList<store::Change> &before = {})
    {
        [&] { QTRY_VERIFY(store.status().isWriter); }();
        inventory.setJournal(&journal);
        add(before);
        history = std::make_unique<History>(store, log, journal, inventory);
        [&] { QTRY_VERIFY(history->isLoaded()); }();
    }
    ~Kept() { inventory.setJournal(nullptr); }

    void add(QList<store::Change> changes)
    {
        store.run([changes](store::Files &files) mutable { store::addChanges(files.mine(), changes); });
    }
    /// Closes what is in memory, and opens it again from the file.
    void reload()
    {
        history = std::make_unique<History>(store, log, journal, inventory);
        [&] { QTRY_VERIFY(history->isLoaded()); }();
    }
    /// Reads the servers, whole.
    void readServers()
    {
        const QDateTime before = inventory.state({Kind::Instances, {}}).at;
        inventory.read({Kind::Instances, {}});
        [&] {
            QTRY_VERIFY(inventory.state({Kind::Instances, {}}).phase == State::Phase::Ready &&
                        inventory.state({Kind::Instances, {}}).at != before);
        }();
    }
    /// Saves another hostname, and waits until the journal has heard of it.
    store::Edit saveHostname(const QString &hostname)
    {
        InstanceFields from = base;
        from.hostname = held.value(u"hostname"_s).toString();
        InstanceFields to = from;
        to.hostname = hostname;
        save(from, to);
        [&] {
            QTRY_VERIFY(!history->edits().isEmpty() &&
                        history->edits().constFirst().fields.constFirst().after == hostname &&
                        history->edits().constFirst().outcome != store::Edit::Outcome::Begun);
        }();
        return history->edits().value(0);
    }

    QTemporaryDir folder;
    store::Store store{folder.filePath(u"account"_s)};
    ChangeLog log{inventory, store};
    Journal journal{inventory, store, log};
    std::unique_ptr<History> history;
};

} // namespace historystage
