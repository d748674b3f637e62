// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/statements.h"
#include "support/testcase.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

#include <sqlite3.h>

namespace tst_statements {

using namespace Qt::StringLiterals;

/// SQL comes apart where SQLite takes it apart.
class TestStatements : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void comeApart_data();
    void comeApart();
    void everyStepOfOurs();

private:
    /// What SQLite itself prepares of @p sql, one after the other, without what stands before and behind.
    static QStringList bySqlite(const QString &sql);
};

QStringList TestStatements::bySqlite(const QString &sql)
{
    sqlite3 *database = nullptr;
    if (sqlite3_open(":memory:", &database) != SQLITE_OK)
        qFatal("no SQLite");
    QStringList found;
    const QByteArray bytes = sql.toUtf8();
    const char *rest = bytes.constData();
    while (*rest != '\0') {
        const char *begin = rest;
        sqlite3_stmt *statement = nullptr;
        if (sqlite3_prepare_v2(database, begin, -1, &statement, &rest) != SQLITE_OK) {
            found.append(u"error: "_s + QString::fromUtf8(sqlite3_errmsg(database)));
            break;
        }
        // Nothing is prepared of space and comments.
        if (statement) {
            while (sqlite3_step(statement) == SQLITE_ROW) {
            }
            QString text = QString::fromUtf8(begin, rest - begin).trimmed();
            found.append(text.endsWith(u';') ? text.chopped(1).trimmed() : text);
        }
        sqlite3_finalize(statement);
    }
    sqlite3_close(database);
    return found;
}

void TestStatements::comeApart_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<int>("count");
    QTest::newRow("nothing") << u""_s << 0;
    QTest::newRow("space, comments and ends") << u" ;\n-- a; b\n/* c; */ ;;"_s << 0;
    QTest::newRow("two on one line") << u"CREATE TABLE a (x);CREATE TABLE b (y)"_s << 2;
    QTest::newRow("in a comment to the end of the line") << u"CREATE TABLE a (x -- here; there\n);\nSELECT 1;"_s << 2;
    QTest::newRow("in a comment in the middle") << u"CREATE TABLE a (x /* here;\nthere */, y);"_s << 1;
    QTest::newRow("comment before a statement") << u"-- first; second;\nSELECT 1;\n-- last;"_s << 1;
    QTest::newRow("in a text") << u"SELECT 'a;b', 'it''s; that';SELECT 2"_s << 2;
    QTest::newRow("in a name") << u"CREATE TABLE \"a;b\" ([c;d], `e;f`, \"g\"\";\");SELECT 1"_s << 2;
    QTest::newRow("quote in a comment") << u"-- it's\nSELECT 1;\n/* \" */ SELECT 2;"_s << 2;
    QTest::newRow("comment in a text") << u"SELECT '--';SELECT '/*';SELECT '*/'"_s << 3;
    QTest::newRow("trigger") << u"CREATE TABLE a (x);\nCREATE TRIGGER t AFTER INSERT ON a BEGIN\n  DELETE FROM a;\n"
                                "  SELECT CASE WHEN 1 THEN 2 END;\nEND;\ncreate temp trigger u after insert on a begin "
                                "select 1; end; SELECT 1;"_s
                             << 4;
    QTest::newRow("minus and slash") << u"SELECT 1 - 2;SELECT 4 / 2;SELECT 2 - -1"_s << 3;
}

void TestStatements::comeApart()
{
    QFETCH(const QString, sql);
    QFETCH(const int, count);
    const QStringList statements = store::statementsOf(sql);
    QCOMPARE(statements.size(), count);
    QCOMPARE(statements, bySqlite(sql));
}

void TestStatements::everyStepOfOurs()
{
    QDirIterator steps(u":/store"_s, QDir::Files, QDirIterator::Subdirectories);
    QMap<QString, QMap<int, QString>> all;
    while (steps.hasNext()) {
        QFile step(steps.next());
        QVERIFY(step.open(QIODevice::ReadOnly));
        all[steps.fileInfo().path()].insert(steps.fileInfo().baseName().toInt(), QString::fromUtf8(step.readAll()));
    }
    QCOMPARE(all.size(), 2);
    for (const QMap<int, QString> &one : std::as_const(all)) {
        const QString sql = one.values().join(u'\n');
        QVERIFY(one.firstKey() == 1 && one.lastKey() == one.size());
        QCOMPARE(store::statementsOf(sql), bySqlite(sql));
    }
}

CONSOLE_TEST(QCoreApplication, TestStatements)

} // namespace tst_statements

#include "tst_statements.moc"
