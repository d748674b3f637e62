// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/notecolumns.h"
#include "tables/table.h"

#include <QDateTime>

#include <memory>

namespace models {

/// What notes are about.
enum class NotesOf { Servers, Domains, People };

/// A note whose object is not in the account any longer.
struct GoneNote
{
    /// As the note names it.
    QString object;
    /// What it was called when the note was written.
    QString title;
    RowNote note;
    /// When that was.
    QDateTime changed;

    bool operator==(const GoneNote &) const = default;
};

/// Columns object, favourite, tag, note, changed. The key is the object. All but the note is muted.
std::unique_ptr<tables::Table<GoneNote>> makeGoneNoteTable(NotesOf kind);

} // namespace models
