// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/table.h"

#include <memory>

namespace models {

/// One field that an edit has changed, and that is to be as it was.
struct UndoRow
{
    /// The edit and the field, which tell it from others.
    QString key;
    /// What the server is called.
    QString server;
    /// What the field is called, in the language of the moment.
    QString field;
    /// What the edit wrote, and what stood before.
    QString now;
    QString becomes;
    /// What the server holds now, where that is known.
    QString held = {};
    /// What came of it; empty before, and in the language of the moment.
    QString result = {};
    words::Tone tone = words::Tone::Normal;

    bool operator==(const UndoRow &) const = default;
};

/// Columns server, field, now, becomes, held, result.
std::unique_ptr<tables::Table<UndoRow>> makeUndoTable();

} // namespace models
