// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/notecolumns.h"

#include "words/language.h"

#include <QCoreApplication>

namespace models {

using namespace Qt::StringLiterals;

namespace {

class NoteTexts
{
    Q_DECLARE_TR_FUNCTIONS(NoteTexts)
};

} // namespace

tables::Column<RowNote> favouriteColumn()
{
    tables::Column<RowNote> column;
    column.id = "favourite";
    column.header = [] { return NoteTexts::tr("Favourite"); };
    column.headerSign = [] { return u"★"_s; };
    column.text = [](const RowNote &note, const QLocale &) { return note.isFavourite ? u"★"_s : QString(); };
    // Favourites first.
    column.sort = [](const RowNote &note) { return QVariant(note.isFavourite ? 0 : 1); };
    column.search = [](const RowNote &note) {
        return note.isFavourite ? words::inEveryLanguage([] { return NoteTexts::tr("Favourite"); }) : QString();
    };
    column.toolTip = [](const RowNote &note, const QLocale &) {
        return note.isFavourite ? NoteTexts::tr("Favourite") : QString();
    };
    column.alignment = Qt::AlignCenter;
    return column;
}

tables::Column<RowNote> tagColumn()
{
    tables::Column<RowNote> column;
    column.id = "tags";
    column.header = [] { return NoteTexts::tr("Tags"); };
    column.field = [] { return NoteTexts::tr("Tag", "typed in a filter, with a colon after it"); };
    column.text = [](const RowNote &note, const QLocale &) { return note.tags.join(u", "_s); };
    return column;
}

tables::Column<RowNote> noteColumn()
{
    tables::Column<RowNote> column;
    column.id = "note";
    column.header = [] { return NoteTexts::tr("Note"); };
    column.text = [](const RowNote &note, const QLocale &) { return note.text; };
    return column;
}

bool isNoteColumn(const QByteArray &id)
{
    return id == favouriteColumn().id || id == tagColumn().id || id == noteColumn().id;
}

} // namespace models
