// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/gonenotetable.h"

#include "names/domainname.h"
#include "words/datetext.h"

#include <QCoreApplication>

namespace models {

using namespace Qt::StringLiterals;

namespace {

class GoneNotes
{
    Q_DECLARE_TR_FUNCTIONS(GoneNotes)
};

using GoneColumn = tables::Column<GoneNote>;

/// What it was called, and its name where that is another.
GoneColumn goneObjectColumn(NotesOf kind)
{
    GoneColumn column;
    column.id = "object";
    column.header = [kind] {
        return kind == NotesOf::Servers   ? GoneNotes::tr("Server")
               : kind == NotesOf::Domains ? GoneNotes::tr("Domain")
                                          : GoneNotes::tr("Person");
    };
    column.text = [kind](const GoneNote &row, const QLocale &) {
        if (kind == NotesOf::Domains)
            return names::shownName(row.object);
        return row.title.isEmpty() || row.title == row.object ? row.object
                                                              : GoneNotes::tr("%1 (%2)").arg(row.title, row.object);
    };
    column.search = [](const GoneNote &row) { return row.object; };
    column.tone = [](const GoneNote &) { return words::Tone::Muted; };
    return column;
}

GoneColumn goneChangedColumn()
{
    GoneColumn column;
    column.id = "changed";
    column.header = [] { return GoneNotes::tr("Written"); };
    column.text = [](const GoneNote &row, const QLocale &) {
        return row.changed.toLocalTime().toString(u"yyyy-MM-dd HH:mm");
    };
    column.sort = [](const GoneNote &row) { return QVariant(row.changed); };
    column.tone = [](const GoneNote &) { return words::Tone::Muted; };
    return column;
}

} // namespace

std::unique_ptr<tables::Table<GoneNote>> makeGoneNoteTable(NotesOf kind)
{
    QList<GoneColumn> columns{goneObjectColumn(kind)};
    addNoteColumns(columns, NoteColumns::All);
    columns.append(goneChangedColumn());
    auto table =
        std::make_unique<tables::Table<GoneNote>>(std::move(columns), [](const GoneNote &row) { return row.object; });
    table->setTieBreakers({"object"});
    table->setIdentity({"object"});
    return table;
}

} // namespace models
