// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/column.h"

#include <QList>
#include <QSet>

#include <utility>

namespace models {

/// @name The words of a column that tells what a server has from what it could be given.
/// @{
QString assignedHeader();
QString assignedText(bool assigned);
/// @}

/// Takes out of @p rows what is available although it is assigned: one object is one row. @p idOf: an optional id.
template <typename Row, typename IdOf>
void keepAssigned(QList<Row> &rows, IdOf idOf)
{
    QSet<qint64> assigned;
    for (const Row &row : std::as_const(rows)) {
        if (row.assigned && idOf(row))
            assigned.insert(*idOf(row));
    }
    rows.removeIf([&](const Row &row) { return !row.assigned && idOf(row) && assigned.contains(*idOf(row)); });
}

/// Column state: "Assigned" or "Available". What is assigned stands first.
template <typename Row>
tables::Column<Row> assignedColumn(bool Row::*assigned)
{
    tables::Column<Row> column;
    column.id = "state";
    column.header = [] { return assignedHeader(); };
    column.text = [assigned](const Row &row, const QLocale &) { return assignedText(row.*assigned); };
    column.sort = [assigned](const Row &row) { return QVariant(row.*assigned ? 0 : 1); };
    column.tone = [assigned](const Row &row) { return row.*assigned ? words::Tone::Normal : words::Tone::Muted; };
    return column;
}

} // namespace models
