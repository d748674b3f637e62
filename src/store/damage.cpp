// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/damage.h"

#include "store/database.h"

#include <QDate>
#include <QFile>
#include <QFileInfo>
#include <QSqlRecord>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace store {

namespace {

const QString journalSuffix = u"-journal"_s;

QString quoted(QString name)
{
    return u'"' + name.replace(u'"', u"\"\""_s) + u'"';
}

QStringList firstColumn(Database &database, const QString &sql, int column = 0)
{
    QStringList values;
    database.each(sql, {}, [&](const QSqlQuery &row) { values.append(row.value(column).toString()); });
    return values;
}

/// Copies what can be read of one table, from its first row on and then from its last back: what is between two
/// damaged pages is lost, the rest is not.
qint64 salvageTable(Database &whole, const QString &table, const QStringList &columns)
{
    const QString names = columns.join(u", "_s);
    const QString insert = u"INSERT OR IGNORE INTO main.%1 (%2) VALUES (%3)"_s.arg(
        quoted(table), names, QStringList(columns.size(), u"?"_s).join(u", "_s));
    qint64 saved = 0;
    for (const QString &order : {u"ASC"_s, u"DESC"_s}) {
        QList<QVariantList> rows;
        whole.each(u"SELECT %1 FROM damaged.%2 ORDER BY rowid %3"_s.arg(names, quoted(table), order), {},
                   [&](const QSqlQuery &row) {
                       QVariantList values;
                       for (int i = 0; i < columns.size(); ++i)
                           values.append(row.value(i));
                       rows.append(values);
                   });
        for (const QVariantList &values : std::as_const(rows))
            saved += whole.run(insert, values) ? 1 : 0;
    }
    return saved;
}

} // namespace

QString copyOf(const QString &file)
{
    return file + u"-copy"_s;
}

QString markerOf(const QString &file)
{
    return file + u".open"_s;
}

QString moveAside(const QString &file)
{
    const QFileInfo info(file);
    const QString base =
        u"%1/%2-damaged-%3"_s.arg(info.path(), info.completeBaseName(), QDate::currentDate().toString(Qt::ISODate));
    QString aside = base + u'.' + info.suffix();
    for (int n = 2; QFile::exists(aside); ++n)
        aside = u"%1-%2.%3"_s.arg(base, QString::number(n), info.suffix());
    // First: without its journal a file is not what it was.
    if (QFile::exists(file + journalSuffix))
        QFile::rename(file + journalSuffix, aside + journalSuffix);
    return QFile::rename(file, aside) ? aside : QString();
}

qint64 salvage(Database &whole, const QString &damaged)
{
    if (!whole.run(u"ATTACH DATABASE ? AS damaged"_s, {damaged}))
        return 0;
    qint64 saved = 0;
    whole.transact([&] {
        const QStringList tables = firstColumn(
            whole, u"SELECT name FROM main.sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"_s);
        for (const QString &table : tables) {
            const QStringList there = firstColumn(whole, u"PRAGMA damaged.table_info(%1)"_s.arg(quoted(table)), 1);
            QStringList columns;
            for (const QString &column : firstColumn(whole, u"PRAGMA main.table_info(%1)"_s.arg(quoted(table)), 1)) {
                if (there.contains(column))
                    columns.append(quoted(column));
            }
            if (!columns.isEmpty())
                saved += salvageTable(whole, table, columns);
        }
        return true;
    });
    whole.run(u"DETACH DATABASE damaged"_s);
    return saved;
}

} // namespace store
