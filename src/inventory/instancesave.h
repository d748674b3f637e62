// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/error.h"
#include "inventory/instancefields.h"

#include <QObject>

#include <optional>

namespace api {
class Client;
}

namespace inventory {

class Inventory;

/// How a save ended.
struct SaveOutcome
{
    enum class Kind {
        Saved,    ///< the server holds the changes; its row shows what it said
        Unseen,   ///< the server took the changes, but reading it afterwards failed with `error`
        Gone,     ///< the server took the changes and has left one's own list (404 or 403 afterwards)
        Conflict, ///< nothing was written: `conflicts` were changed by someone else meanwhile, to what `theirs` says
        Failed,   ///< nothing was written: `error`
        Unknown,  ///< it may have been written: `error`; `theirs` is what the server holds now, if it could be read
    };

    Kind kind = Kind::Saved;
    std::optional<api::Error> error;
    /// What the server held when it was last read.
    std::optional<InstanceFields> theirs;
    QList<Field> conflicts;
};

/// One save: the server is read again, compared with what the person started from, written once, and read again.
class InstanceSave : public QObject
{
    Q_OBJECT

public:
    /// @p client and @p inventory must outlive the save.
    InstanceSave(api::Client &client, Inventory &inventory, const QString &name, const InstanceFields &base,
                 const InstanceFields &mine, QObject *parent = nullptr);

    /// Begins; `finished` comes once, later.
    void start();

Q_SIGNALS:
    void finished(const inventory::SaveOutcome &outcome);

private:
    void compare(const InstanceFields &theirs);
    void write(const QList<Field> &fields);
    void readBack(const std::optional<api::Error> &unknown);
    void unread(const std::optional<api::Error> &unknown, const api::Error &error);
    api::Client &m_client;
    Inventory &m_inventory;
    QString m_name;
    InstanceFields m_base;
    InstanceFields m_mine;
};

} // namespace inventory
