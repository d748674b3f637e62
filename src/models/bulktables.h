// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inventory/bulksave.h"
#include "tables/table.h"

#include <memory>

namespace models {

/// What would become of one field of one of the servers that are edited at once.
struct BulkChange
{
    enum class Kind {
        Change,
        Unchanged, ///< nothing of the server changes
        Reading,   ///< it is yet to be read
        Unread,    ///< it could not be read, and is left as it is
    };

    QString name;
    QString hostname;
    Kind kind = Kind::Change;
    /// Only of a change, as are the texts.
    inventory::Field field = inventory::Field::Description;
    QString before = {};
    QString after = {};

    bool operator==(const BulkChange &) const = default;
};

/// The preview of a save of several servers: server, field, old and new text. Kept in the order of the rows.
std::unique_ptr<tables::Table<BulkChange>> makeBulkChangeTable();

/// One of the servers that are saved at once, and how far its save has come.
struct BulkResult
{
    QString hostname;
    inventory::BulkRow row;

    bool operator==(const BulkResult &) const = default;
};

/// How each of several saves ended: server, result, explanation.
std::unique_ptr<tables::Table<BulkResult>> makeBulkResultTable();

} // namespace models
