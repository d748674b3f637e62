// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/column.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <utility>

namespace models {

/// What the person keeps about the object of a row.
struct RowNote
{
    QString text;
    QStringList tags;
    bool isFavourite = false;

    bool operator==(const RowNote &) const = default;
};

/// A value of the API, and the person's note on it.
template <typename Value>
struct Noted : Value
{
    RowNote note;

    Noted() = default;
    Noted(Value value, RowNote own = {})
        : Value(std::move(value))
        , note(std::move(own))
    {
    }
    bool operator==(const Noted &) const = default;
};

/// Whether a table has the columns of noteColumns(): not where no notes are kept of the account.
enum class NoteColumns { None, All };

/// @name The columns of a note, whatever the row.
/// @{
tables::Column<RowNote> favouriteColumn();
tables::Column<RowNote> tagColumn();
tables::Column<RowNote> noteColumn();
/// @}
/// Whether it is the id of one of them.
bool isNoteColumn(const QByteArray &id);

/// What a column of @p Part says, for rows from which @p part gives it.
template <typename Row, typename Part, typename PartOf>
tables::Column<Row> columnOf(const tables::Column<Part> &column, PartOf part)
{
    tables::Column<Row> result;
    result.id = column.id;
    result.header = column.header;
    result.headerSign = column.headerSign;
    result.field = column.field;
    const auto with = [part](const auto &function) {
        return [function, part](const Row &row, const auto &...more) { return function(part(row), more...); };
    };
    if (column.text)
        result.text = with(column.text);
    if (column.sort)
        result.sort = with(column.sort);
    if (column.blank)
        result.blank = with(column.blank);
    if (column.search)
        result.search = with(column.search);
    if (column.tone)
        result.tone = with(column.tone);
    if (column.sign)
        result.sign = with(column.sign);
    if (column.suffix)
        result.suffix = with(column.suffix);
    if (column.fraction)
        result.fraction = with(column.fraction);
    if (column.toolTip)
        result.toolTip = with(column.toolTip);
    result.alignment = column.alignment;
    result.fixedFont = column.fixedFont;
    result.bold = column.bold;
    return result;
}

/// Adds the columns favourite, tags and note, for rows with a member `note`. A tree shows how many rows a group has in
/// its last column: let that be one that is hidden at first.
template <typename Row>
void addNoteColumns(QList<tables::Column<Row>> &columns, NoteColumns notes)
{
    if (notes == NoteColumns::None)
        return;
    const auto noteOf = [](const Row &row) -> const RowNote & { return row.note; };
    for (const tables::Column<RowNote> &column : {favouriteColumn(), tagColumn(), noteColumn()})
        columns.append(columnOf<Row>(column, noteOf));
}

} // namespace models
