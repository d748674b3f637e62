// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inventory/instancesave.h"
#include "store/edits.h"

#include <QObject>

#include <functional>

namespace store {
class Store;
}

namespace inventory {

class ChangeLog;

/// The journal of edits in the account's store: what was sent, before it goes out, and how it ended.
class Journal : public QObject
{
    Q_OBJECT

public:
    /// All must outlive the journal.
    Journal(Inventory &inventory, store::Store &store, ChangeLog &changes, QObject *parent = nullptr);

    /// Writes down that these fields are about to be sent; @p done is called once, later, with the edit's id, 0 when it
    /// could not be written: that is told by the store's status.
    void begin(const QString &instance, const SaveNote &note, const InstanceFields &before, const InstanceFields &after,
               const QList<Field> &written, QObject *context, std::function<void(qint64)> done);
    /// How it ended.
    void end(qint64 id, const SaveOutcome &outcome);

    /// The server was read and holds what stood before the edit: it is restored, though nothing was sent.
    void confirmUndone(qint64 id);

    /// Reads the servers of edits that had not ended when the program did, and tells of each how it ended.
    void settle();

    /// Writes what stood before the edit where the server still holds what the edit wrote, as a save of its own, with
    /// that @p note.
    void undo(const store::Edit &edit, SaveNote note, QObject *context, std::function<void(const SaveOutcome &)> done);

Q_SIGNALS:
    /// An edit was begun, or ended.
    void changed();
    /// Of an edit of an earlier run it is known now how it ended.
    void settled(const store::Edit &edit);

private:
    void settle(const store::Edit &edit);

    Inventory &m_inventory;
    store::Store &m_store;
    ChangeLog &m_changes;
};

/// The writable field with that name of the API; nothing for other names.
std::optional<Field> fieldOf(const QString &apiName);

} // namespace inventory
