// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/undotable.h"

#include <QCoreApplication>

namespace models {

using namespace Qt::StringLiterals;

namespace {

class UndoTable
{
    Q_DECLARE_TR_FUNCTIONS(UndoTable)
};

using UndoColumn = tables::Column<UndoRow>;

UndoColumn undoColumn(const QByteArray &id, std::function<QString()> header, QString UndoRow::*text)
{
    UndoColumn column;
    column.id = id;
    column.header = std::move(header);
    column.text = [text](const UndoRow &row, const QLocale &) { return row.*text; };
    return column;
}

} // namespace

std::unique_ptr<tables::Table<UndoRow>> makeUndoTable()
{
    UndoColumn result = undoColumn(
        "result", [] { return UndoTable::tr("Result"); }, &UndoRow::result);
    result.tone = [](const UndoRow &row) { return row.tone; };
    result.sign = [](const UndoRow &row) {
        return row.tone == words::Tone::Good ? u"✓"_s : row.tone == words::Tone::Warning ? u"⚠"_s : QString();
    };
    QList<UndoColumn> columns{
        undoColumn(
            "server", [] { return UndoTable::tr("Server"); }, &UndoRow::server),
        undoColumn(
            "field", [] { return UndoTable::tr("Field"); }, &UndoRow::field),
        undoColumn(
            "now", [] { return UndoTable::tr("You wrote"); }, &UndoRow::now),
        undoColumn(
            "becomes", [] { return UndoTable::tr("Becomes again"); }, &UndoRow::becomes),
        undoColumn(
            "held", [] { return UndoTable::tr("On the server now"); }, &UndoRow::held),
        result,
    };
    auto table =
        std::make_unique<tables::Table<UndoRow>>(std::move(columns), [](const UndoRow &row) { return row.key; });
    table->setIdentity({"server", "field"});
    return table;
}

} // namespace models
