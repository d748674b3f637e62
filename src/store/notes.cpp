// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/notes.h"

#include "store/columns.h"
#include "store/database.h"

using namespace Qt::StringLiterals;

namespace store {

bool keep(Database &database, const Note &note)
{
    return database.transact([&] {
        if (note.isEmpty())
            return database.run(u"DELETE FROM note WHERE kind = ? AND object = ?"_s, {note.kind, note.object});
        return database.run(u"INSERT INTO note (kind, object, text, tags, is_favourite, changed) "
                            "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (kind, object) DO UPDATE SET text = excluded.text, "
                            "tags = excluded.tags, is_favourite = excluded.is_favourite, changed = excluded.changed"_s,
                            {note.kind, note.object, present(note.text), present(note.tags.join(u'\n')),
                             note.isFavourite, kept(note.changed)});
    });
}

QList<Note> notes(Database &database)
{
    QList<Note> found;
    database.each(u"SELECT kind, object, text, tags, is_favourite, changed FROM note ORDER BY id"_s, {},
                  [&](const QSqlQuery &row) {
                      found.append({row.value(0).toString(), row.value(1).toString(), row.value(2).toString(),
                                    row.value(3).toString().split(u'\n', Qt::SkipEmptyParts), row.value(4).toBool(),
                                    timeOf(row.value(5))});
                  });
    return found;
}

QString value(Database &database, const QString &name)
{
    QString found;
    database.each(u"SELECT value FROM value WHERE name = ?"_s, {name},
                  [&](const QSqlQuery &row) { found = row.value(0).toString(); });
    return found;
}

bool setValue(Database &database, const QString &name, const QString &value)
{
    return database.transact([&] {
        return database.run(u"INSERT INTO value (name, value) VALUES (?, ?) "
                            "ON CONFLICT (name) DO UPDATE SET value = excluded.value"_s,
                            {name, present(value)});
    });
}

} // namespace store
