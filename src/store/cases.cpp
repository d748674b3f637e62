// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/cases.h"

#include "store/columns.h"
#include "store/database.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace store {

namespace {

QString textOrNull(const QVariant &column)
{
    if (column.isNull())
        return {};
    const QString text = column.toString();
    // Null is nothing, which an empty text is not.
    return text.isNull() ? u""_s : text;
}

bool dropCaseItems(Database &database, const QString &id)
{
    return database.run(u"DELETE FROM support_case_item WHERE support_case = ?"_s, {id});
}

} // namespace

QList<Case> cases(Database &database)
{
    QHash<QString, QList<CaseItem>> items;
    database.each(u"SELECT support_case, kind, server, object, title, value, seen, reading, lost "
                  "FROM support_case_item ORDER BY support_case, place"_s,
                  {}, [&](const QSqlQuery &row) {
                      items[row.value(0).toString()].append({row.value(1).toString(), row.value(2).toString(),
                                                             row.value(3).toString(), row.value(4).toString(),
                                                             textOrNull(row.value(5)), timeOf(row.value(6)),
                                                             row.value(7).toString(), timeOf(row.value(8))});
                  });
    QList<Case> found;
    database.each(u"SELECT id, reference, kind, object, title, subject, body, language, created, sent, reminded, "
                  "withdrawn, changed FROM support_case ORDER BY created DESC, reference DESC"_s,
                  {}, [&](const QSqlQuery &row) {
                      const QString id = row.value(0).toString();
                      found.append({id, row.value(1).toString(), row.value(2).toString(), row.value(3).toString(),
                                    row.value(4).toString(), row.value(5).toString(), row.value(6).toString(),
                                    row.value(7).toString(), timeOf(row.value(8)), timeOf(row.value(9)),
                                    timeOf(row.value(10)), timeOf(row.value(11)), timeOf(row.value(12)),
                                    items.value(id)});
                  });
    return found;
}

bool keepCase(Database &database, const Case &one)
{
    return database.transact([&] {
        if (!database.run(
                u"INSERT INTO support_case (id, reference, kind, object, title, subject, body, language, created, "
                "sent, reminded, withdrawn, changed) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
                "ON CONFLICT (id) DO UPDATE SET reference = excluded.reference, kind = excluded.kind, "
                "object = excluded.object, title = excluded.title, subject = excluded.subject, body = excluded.body, "
                "language = excluded.language, created = excluded.created, sent = excluded.sent, "
                "reminded = excluded.reminded, withdrawn = excluded.withdrawn, changed = excluded.changed"_s,
                {one.id, present(one.reference), present(one.kind), present(one.object), present(one.title),
                 present(one.subject), present(one.body), present(one.language), kept(one.created), kept(one.sent),
                 kept(one.reminded), kept(one.withdrawn), kept(one.changed)}))
            return false;
        if (!dropCaseItems(database, one.id))
            return false;
        for (qsizetype place = 0; place < one.items.size(); ++place) {
            const CaseItem &item = one.items.at(place);
            if (!database.run(u"INSERT INTO support_case_item (support_case, place, kind, server, object, title, "
                              "value, seen, reading, lost) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                              {one.id, static_cast<qlonglong>(place), present(item.kind), present(item.server),
                               present(item.object), present(item.title), nullable(item.value), kept(item.seen),
                               present(item.reading), kept(item.lost)}))
                return false;
        }
        return true;
    });
}

bool dropCase(Database &database, const QString &id)
{
    return database.transact(
        [&] { return dropCaseItems(database, id) && database.run(u"DELETE FROM support_case WHERE id = ?"_s, {id}); });
}

} // namespace store
