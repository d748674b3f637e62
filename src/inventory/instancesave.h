// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/error.h"
#include "api/request.h"
#include "inventory/instancefields.h"

#include <QObject>

#include <optional>

namespace api {
class Client;
}

namespace inventory {

class Inventory;

/// How a save ended. Only what was read from the server afterwards says that it is saved.
struct SaveOutcome
{
    enum class Kind {
        Saved,    ///< the server holds the changes; its row shows what it said
        Gone,     ///< the server took another technical contact and has left one's own list (404 or 403 afterwards)
        NotSaved, ///< the server holds what it held before
        Differs,  ///< the server holds something else than was sent, or only part of it: see `fields`
        Unknown,  ///< the server could not be read afterwards: `readError`
        Conflict, ///< nothing was written: `fields` were changed by someone else meanwhile, to what `theirs` says
        Failed,   ///< nothing was written: `error`
    };

    Kind kind = Kind::Saved;
    /// How the write was answered, when not clearly that it was done.
    std::optional<api::Error> error = std::nullopt;
    /// Why the server could not be read after the write.
    std::optional<api::Error> readError = std::nullopt;
    /// What the server held when it was last read.
    std::optional<InstanceFields> theirs = std::nullopt;
    /// In which the server does not hold what the person wants.
    QList<Field> fields = {};

    bool operator==(const SaveOutcome &) const = default;
};

/// What the journal of edits says of a save beside what was sent.
struct SaveNote
{
    /// The person's own words.
    QString message = {};
    /// The same for all that are saved at once; empty for one by itself.
    QString batch = {};
    /// The edit that is taken back; 0 for none.
    qint64 undoes = 0;
    /// Several are saved at once: what is read is told with what else comes at that moment, not at once each time.
    bool isOneOfMany = false;
};

/// One save: the server is read again, compared with what the person started from, written once, read again, and
/// compared with what was sent. Where the inventory has a journal, it is written there before it goes out.
class InstanceSave : public QObject
{
    Q_OBJECT

public:
    /// @p client and @p inventory must outlive the save.
    InstanceSave(api::Client &client, Inventory &inventory, const QString &name, const InstanceFields &base,
                 const InstanceFields &mine, SaveNote note, QObject *parent = nullptr);

    /// Begins; `finished` comes once, later.
    void start();

Q_SIGNALS:
    /// From now on it waits for the journal and not for the API, or the other way round.
    void journalling(bool isWaiting);
    void finished(const inventory::SaveOutcome &outcome);

private:
    void compare(const InstanceFields &theirs);
    void write();
    void send();
    void finish(const SaveOutcome &outcome);
    void readBack(const std::optional<api::Error> &unclear);
    void judge(const InstanceFields &theirs, const std::optional<api::Error> &unclear);
    void unread(const std::optional<api::Error> &unclear, const api::Error &error);
    api::Urgency urgency() const { return m_note.isOneOfMany ? api::Urgency::Bulk : api::Urgency::Person; }

    api::Client &m_client;
    Inventory &m_inventory;
    QString m_name;
    InstanceFields m_base;
    InstanceFields m_mine;
    /// What the server held before the write, and what was written.
    InstanceFields m_before;
    QList<Field> m_written;
    SaveNote m_note;
    /// In the journal; 0 where there is none.
    qint64 m_edit = 0;
};

} // namespace inventory
