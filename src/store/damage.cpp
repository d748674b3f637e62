// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/damage.h"

#include "store/database.h"

#include <QDate>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

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

/// One table of a damaged file.
struct Salvage
{
    Database *whole = nullptr;
    /// What to read and what to write.
    QString select;
    QString insert;
    qsizetype columns = 0;
    QList<QVariantList> rows = {};
    /// A table whose root is lost fails for every row.
    int failures = 0;
};

constexpr int mostFailures = 500;

/// Takes the rows of these numbers that can be read: what is on a damaged page is lost, what is around it is not.
void takeRows(Salvage &from, qint64 first, qint64 last)
{
    const qsizetype before = from.rows.size();
    const bool isRead = from.whole->each(from.select, {first, last}, [&from](const QSqlQuery &row) {
        QVariantList values;
        for (int i = 0; i < from.columns; ++i)
            values.append(row.value(i));
        from.rows.append(values);
    });
    if (isRead || first == last || ++from.failures >= mostFailures)
        return;
    from.rows.resize(before);
    const qint64 middle = first + (last - first) / 2;
    takeRows(from, first, middle);
    takeRows(from, middle + 1, last);
}

Salvage takeTable(Database &whole, const QString &table, const QStringList &columns)
{
    const QString names = columns.join(u", "_s);
    Salvage from{&whole, u"SELECT %1 FROM damaged.%2 WHERE rowid BETWEEN ? AND ?"_s.arg(names, quoted(table)),
                 u"INSERT OR IGNORE INTO main.%1 (%2) VALUES (%3)"_s.arg(
                     quoted(table), names, QStringList(columns.size(), u"?"_s).join(u", "_s)),
                 columns.size()};
    // Far more rows than a table of ours ever had.
    constexpr qint64 most = 1 << 24;
    takeRows(from, 1, most);
    return from;
}

QList<Salvage> takeTables(Database &whole)
{
    QList<Salvage> found;
    const QStringList tables = firstColumn(
        whole,
        u"SELECT name FROM main.sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY rowid"_s);
    for (const QString &table : tables) {
        const QStringList there = firstColumn(whole, u"PRAGMA damaged.table_info(%1)"_s.arg(quoted(table)), 1);
        QStringList columns;
        for (const QString &column : firstColumn(whole, u"PRAGMA main.table_info(%1)"_s.arg(quoted(table)), 1)) {
            if (there.contains(column))
                columns.append(quoted(column));
        }
        if (!columns.isEmpty())
            found.append(takeTable(whole, table, columns));
    }
    return found;
}

/// SQLite reads nothing of a file that is shorter than its head says: the pages that are not there are made empty, and
/// cost what was on them.
void lengthen(const QString &copy)
{
    QFile file(copy);
    if (!file.open(QIODevice::ReadWrite))
        return;
    // https://sqlite.org/fileformat.html, 1.3: the size of a page at 16, the number of pages at 28.
    const QByteArray head = file.read(100);
    if (head.size() < 100)
        return;
    const auto size = qFromBigEndian<quint16>(head.constData() + 16);
    const qint64 whole = qint64(size == 1 ? 65536 : size) * qFromBigEndian<quint32>(head.constData() + 28);
    constexpr qint64 most = 1 << 30;
    if (file.size() < whole && whole <= most)
        file.resize(whole);
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
    // A copy, which can be mended: the damaged one stays as it is.
    const QString copy = damaged + u"-part"_s;
    QFile::copy(damaged, copy);
    QFile::copy(damaged + journalSuffix, copy + journalSuffix);
    lengthen(copy);
    QList<Salvage> tables;
    if (whole.run(u"ATTACH DATABASE ? AS damaged"_s, {copy})) {
        tables = takeTables(whole);
        // Before anything is written: SQLite writes nothing beside a file that it has found to be damaged.
        whole.run(u"DETACH DATABASE damaged"_s);
    }
    QFile::remove(copy);
    QFile::remove(copy + journalSuffix);
    qint64 saved = 0;
    // What another row stands for comes after it: without the check the order of the tables does not matter.
    whole.run(u"PRAGMA foreign_keys = OFF"_s);
    whole.transact([&] {
        for (const Salvage &table : std::as_const(tables)) {
            for (const QVariantList &values : table.rows)
                saved += whole.run(table.insert, values) ? 1 : 0;
        }
        return true;
    });
    whole.run(u"PRAGMA foreign_keys = ON"_s);
    return saved;
}

} // namespace store
