// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/changes.h"

#include "store/columns.h"
#include "store/database.h"

using namespace Qt::StringLiterals;

namespace store {

namespace {

/// From here on it is no number of a reading: files of earlier versions have a time in milliseconds in its place.
constexpr qint64 fewestMilliseconds = 1'000'000'000'000;

} // namespace

bool isKnown(Database &database, const Change &change)
{
    bool isSame = false;
    // What is told of an object that came or went does not tell it from another.
    database.each(u"SELECT after FROM change WHERE kind = ? AND object = ? AND field = ? AND (field = '' OR item = ?) "
                  "AND NOT is_imported ORDER BY id DESC LIMIT 1"_s,
                  {change.kind, change.object, present(change.field), present(change.item)}, [&](const QSqlQuery &row) {
                      isSame = row.isNull(0) == change.after.isNull() && row.value(0).toString() == change.after;
                  });
    return isSame;
}

bool addChanges(Database &database, QList<Change> &changes, Origin origin)
{
    QList<Change> added;
    const bool isDone = database.transact([&] {
        for (const Change &change : std::as_const(changes)) {
            const bool isAdded = database.run(
                u"INSERT INTO change (kind, object, title, field, item, before, after, since, seen, sweep, edit, "
                "is_marked, is_imported, owner) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                {change.kind, change.object, present(change.title), present(change.field), present(change.item),
                 nullable(change.before), nullable(change.after), kept(change.since), kept(change.seen), change.sweep,
                 change.edit ? QVariant(change.edit) : QVariant(), change.isMarked, origin == Origin::File,
                 present(change.owner)});
            if (!isAdded)
                return false;
            added.append(change);
            added.last().id = database.lastId();
        }
        return true;
    });
    if (isDone)
        changes = added;
    return isDone;
}

qint64 lastSweep(Database &database)
{
    qint64 last = 0;
    database.each(u"SELECT max(sweep) FROM change WHERE sweep < ?"_s, {fewestMilliseconds},
                  [&](const QSqlQuery &row) { last = row.value(0).toLongLong(); });
    return last;
}

QList<Change> changes(Database &database)
{
    QList<Change> found;
    database.each(
        u"SELECT id, kind, object, title, field, item, before, after, since, seen, sweep, edit, is_marked, owner "
        "FROM change ORDER BY seen DESC, id DESC"_s,
        {}, [&](const QSqlQuery &row) {
            Change change;
            change.id = row.value(0).toLongLong();
            change.kind = row.value(1).toString();
            change.object = row.value(2).toString();
            change.title = row.value(3).toString();
            change.field = row.value(4).toString();
            change.item = row.value(5).toString();
            // Null stays null: nothing is not the same as an empty text.
            change.before = row.isNull(6) ? QString() : row.value(6).toString();
            change.after = row.isNull(7) ? QString() : row.value(7).toString();
            change.since = timeOf(row.value(8));
            change.seen = timeOf(row.value(9));
            change.sweep = row.value(10).toLongLong();
            change.edit = row.value(11).toLongLong();
            change.isMarked = row.value(12).toBool();
            change.owner = row.value(13).toString();
            found.append(change);
        });
    return found;
}

bool mark(Database &database, const QList<qint64> &ids, bool isMarked)
{
    return database.transact([&] {
        for (qint64 id : ids) {
            if (!database.run(u"UPDATE change SET is_marked = ? WHERE id = ?"_s, {isMarked, id}))
                return false;
        }
        return true;
    });
}

bool dropChanges(Database &database, const QDateTime &time)
{
    return database.transact([&] { return database.run(u"DELETE FROM change WHERE seen < ?"_s, {kept(time)}); });
}

} // namespace store
