// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/changes.h"
#include "store/damage.h"
#include "store/storesetup.h"
#include "support/testcase.h"

#include <QFile>
#include <QTest>

namespace tst_database {

using namespace Qt::StringLiterals;
using namespace store;
using storetest::Folder;
using storetest::note;

namespace {

Plan planOfMine(const Folder &folder)
{
    return {folder.mine(), u":/store/mine"_s, true};
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

void setBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QString textOf(Database &database, const QString &sql)
{
    QString text;
    database.each(sql, {}, [&](const QSqlQuery &row) { text = row.value(0).toString(); });
    return text;
}

/// A file with so many notes, closed.
void fill(const Folder &folder, int count)
{
    Database database;
    QVERIFY(database.open(planOfMine(folder), Access::Write));
    for (int i = 0; i < count; ++i)
        QVERIFY(keep(database, note(u"c%1"_s.arg(i), u"text %1 "_s.arg(i).repeated(20))));
}

} // namespace

/// One file: how it is made, brought up to date, and what becomes of one that cannot be used.
class TestDatabase : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void newFileIsPrivateAndUpToDate();
    void readerMakesNothing();
    void allOfATransactionOrNothing();
    void partOfATransactionOrNothing();
    void olderIsCopiedBeforeItIsChanged();
    void newerIsLeftAlone();
    void unusableIsMovedAside_data();
    void unusableIsMovedAside();
    void lostFileComesBackFromItsCopy();
    void bytesFlippedAtEveryPage();
    void cutAnywhere();
    void unfinishedTransactionIsUndone();
    void copyIsPrivateAndWhole();
};

void TestDatabase::newFileIsPrivateAndUpToDate()
{
    const Folder folder;
    Database database;
    QVERIFY(database.open(planOfMine(folder), Access::Write));
    QCOMPARE(database.fault(), Fault());
    QCOMPARE(QFile::permissions(folder.mine()) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther),
             QFile::Permissions());
    QCOMPARE(textOf(database, u"PRAGMA user_version"_s), u"5"_s);
    // The write-ahead log has a fault in the SQLite of Debian 12 and 13 (docs/qt-facts.md, Snapshot).
    QCOMPARE(textOf(database, u"PRAGMA journal_mode"_s), u"delete"_s);
    QCOMPARE(textOf(database, u"PRAGMA synchronous"_s), u"2"_s);
    QVERIFY(QFile::exists(markerOf(folder.mine())));
    database.close();
    QVERIFY(!QFile::exists(markerOf(folder.mine())));
}

void TestDatabase::readerMakesNothing()
{
    const Folder folder;
    Database database;
    QVERIFY(!database.open(planOfMine(folder), Access::Read));
    QCOMPARE(folder.named(u""_s), QStringList());
    fill(folder, 3);
    QVERIFY(database.open(planOfMine(folder), Access::Read));
    QCOMPARE(notes(database).size(), 3);
    QVERIFY(!keep(database, note(u"c9"_s, u"more"_s)));
    QVERIFY(!database.run(u"DELETE FROM note"_s));
    QCOMPARE(database.fault().kind, Fault::Kind::ReadOnly);
}

void TestDatabase::allOfATransactionOrNothing()
{
    const Folder folder;
    Database database;
    QVERIFY(database.open(planOfMine(folder), Access::Write));
    const auto insert = u"INSERT INTO value (name, value) VALUES (?, ?)"_s;
    QVERIFY(!database.transact([&] { return database.run(insert, {u"a"_s, u"1"_s}) && database.run(u"nonsense"_s); }));
    QCOMPARE(value(database, u"a"_s), QString());
    QVERIFY(!database.transact([&] { return database.run(insert, {u"a"_s, u"1"_s}) && false; }));
    QCOMPARE(value(database, u"a"_s), QString());
    QVERIFY(database.transact([&] { return database.run(insert, {u"a"_s, u"1"_s}); }));
    QCOMPARE(value(database, u"a"_s), u"1"_s);
}

void TestDatabase::partOfATransactionOrNothing()
{
    const Folder folder;
    Database database;
    QVERIFY(database.open(planOfMine(folder), Access::Write));
    const auto set = [&](const QString &name) { return setValue(database, name, u"1"_s); };
    // One that fails takes back what is its own.
    QVERIFY(database.transact([&] {
        return set(u"a"_s) && !database.transact([&] { return set(u"b"_s) && database.run(u"nonsense"_s); }) &&
               database.transact([&] { return set(u"c"_s) && database.transact([&] { return set(u"d"_s); }); });
    }));
    QCOMPARE(textOf(database, u"SELECT group_concat(name) FROM value"_s), u"a,c,d"_s);
    // With the whole go its parts.
    QVERIFY(!database.transact([&] { return database.transact([&] { return set(u"e"_s); }) && false; }));
    QCOMPARE(value(database, u"e"_s), QString());
    // After what has taken back everything, nothing more is written as if it had not.
    QVERIFY(!database.transact([&] {
        database.transact([&] { return database.run(u"ROLLBACK"_s) && false; });
        return !set(u"f"_s);
    }));
    QCOMPARE(value(database, u"f"_s), QString());
    QVERIFY(set(u"g"_s));
}

void TestDatabase::olderIsCopiedBeforeItIsChanged()
{
    const Folder folder;
    fill(folder, 3);
    {
        Database database;
        QVERIFY(database.open(planOfMine(folder), Access::Write));
        // As the first version had it.
        for (const char *column : {"is_imported", "owner"})
            QVERIFY(database.run(u"ALTER TABLE change DROP COLUMN "_s + QLatin1StringView(column)));
        // Readings were told by when the program was started.
        for (qint64 sweep : {1'790'000'000'123, 1'790'000'000'123, 1'790'000'777'000})
            QVERIFY(database.run(u"INSERT INTO change (kind, object, title, field, item, since, seen, sweep) "
                                 "VALUES ('instance', 'c1', '', '', '', 1, 2, ?)"_s,
                                 {sweep}));
        for (const char *table : {"finding", "acceptance", "mute", "support_case_item", "support_case"})
            QVERIFY(database.run(u"DROP TABLE "_s + QLatin1StringView(table)));
        QVERIFY(database.run(u"PRAGMA user_version = 1"_s));
    }
    Database database;
    QVERIFY(database.open(planOfMine(folder), Access::Write));
    QCOMPARE(database.fault(), Fault());
    QCOMPARE(textOf(database, u"PRAGMA user_version"_s), u"5"_s);
    QCOMPARE(notes(database).size(), 3);
    // They are counted now.
    QCOMPARE(textOf(database, u"SELECT group_concat(sweep) FROM (SELECT sweep FROM change ORDER BY id)"_s), u"1,1,2"_s);
    QCOMPARE(lastSweep(database), 2);
    QList<Change> seen{
        {.kind = u"instance"_s, .object = u"c1"_s, .since = storetest::minute(1), .seen = storetest::minute(2)}};
    QVERIFY(addChanges(database, seen));
    // The copy is what was there before.
    QVERIFY(database.run(u"ATTACH DATABASE ? AS old"_s, {copyOf(folder.mine())}));
    QCOMPARE(textOf(database, u"PRAGMA old.user_version"_s), u"1"_s);
    QCOMPARE(textOf(database, u"SELECT count(*) FROM old.note"_s), u"3"_s);
}

void TestDatabase::newerIsLeftAlone()
{
    const Folder folder;
    fill(folder, 3);
    {
        Database database;
        QVERIFY(database.open(planOfMine(folder), Access::Write));
        QVERIFY(database.run(u"PRAGMA user_version = 4711"_s));
    }
    const QByteArray before = bytesOf(folder.mine());
    Database database;
    QVERIFY(!database.open(planOfMine(folder), Access::Write));
    QCOMPARE(database.fault().kind, Fault::Kind::Newer);
    QVERIFY(!database.isOpen());
    QCOMPARE(bytesOf(folder.mine()), before);
}

void TestDatabase::unusableIsMovedAside_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("text") << QByteArray("this is no database, but somebody's text\n");
    QTest::newRow("zeros") << QByteArray(8192, '\0');
    QTest::newRow("head only") << QByteArray("SQLite format 3\0", 16);
    QTest::newRow("head and noise") << QByteArray("SQLite format 3\0", 16) + QByteArray(8176, '\x5a');
}

void TestDatabase::unusableIsMovedAside()
{
    QFETCH(QByteArray, bytes);
    const Folder folder;
    setBytes(folder.mine(), bytes);
    Database database;
    QVERIFY(database.open(planOfMine(folder), Access::Write));
    QCOMPARE(database.fault().kind, Fault::Kind::MovedAside);
    QCOMPARE(bytesOf(database.fault().aside), bytes);
    QVERIFY(database.fault().aside.contains(QDate::currentDate().toString(Qt::ISODate)));
    QVERIFY(keep(database, note(u"c1"_s, u"x"_s)));
    database.close();
    // A second one on the same day does not take the first one's place.
    setBytes(folder.mine(), bytes);
    QVERIFY(database.open(planOfMine(folder), Access::Write));
    QCOMPARE(folder.named(u"mine-damaged"_s).size(), 2);
}

void TestDatabase::lostFileComesBackFromItsCopy()
{
    const Folder folder;
    fill(folder, 5);
    Database database;
    QVERIFY(database.open(planOfMine(folder), Access::Write));
    QVERIFY(database.copyTo(copyOf(folder.mine())));
    database.close();
    for (const bool isEmpty : {true, false}) {
        if (isEmpty)
            setBytes(folder.mine(), {});
        else
            QVERIFY(QFile::remove(folder.mine()));
        QVERIFY(database.open(planOfMine(folder), Access::Write));
        QCOMPARE(database.fault().kind, Fault::Kind::Restored);
        QCOMPARE(notes(database).size(), 5);
        database.close();
    }
}

/// Whatever page is hit: the program has a file to write to, what it had to move aside is there, and every note of the
/// copy is, as it was.
void TestDatabase::bytesFlippedAtEveryPage()
{
    const Folder folder;
    fill(folder, 60);
    const QList<Note> all = [&] {
        Database database;
        if (!database.open(planOfMine(folder), Access::Write) || !database.copyTo(copyOf(folder.mine())))
            return QList<Note>();
        return notes(database);
    }();
    QCOMPARE(all.size(), 60);
    const QByteArray whole = bytesOf(folder.mine());
    const QByteArray copy = bytesOf(copyOf(folder.mine()));
    int restored = 0;
    for (qsizetype page = 0; page < whole.size(); page += 4096) {
        QByteArray bytes = whole;
        // The head of the page, where its structure is.
        for (qsizetype i = page; i < page + 16; ++i)
            bytes[i] = static_cast<char>(~bytes[i]);
        setBytes(folder.mine(), bytes);
        setBytes(copyOf(folder.mine()), copy);
        Database database;
        QVERIFY2(database.open(planOfMine(folder), Access::Write), qPrintable(QString::number(page)));
        restored += database.fault().kind == Fault::Kind::Restored ? 1 : 0;
        if (database.fault().kind == Fault::Kind::Restored)
            QCOMPARE(bytesOf(database.fault().aside), bytes);
        QList<Note> found = notes(database);
        QCOMPARE(found.size(), all.size());
        std::sort(found.begin(), found.end(), [](const Note &a, const Note &b) { return a.object < b.object; });
        QList<Note> wanted = all;
        std::sort(wanted.begin(), wanted.end(), [](const Note &a, const Note &b) { return a.object < b.object; });
        QCOMPARE(found, wanted);
    }
    QVERIFY(restored > whole.size() / 4096 / 2);
}

/// The end is not there: what is left of it comes back without any copy.
void TestDatabase::cutAnywhere()
{
    const Folder folder;
    fill(folder, 600);
    const QByteArray whole = bytesOf(folder.mine());
    const qsizetype pages = whole.size() / 4096;
    for (qsizetype left : {qsizetype(1), pages / 4, pages * 9 / 10, pages - 1}) {
        const QByteArray bytes = whole.left(left * 4096);
        setBytes(folder.mine(), bytes);
        Database database;
        QVERIFY(database.open(planOfMine(folder), Access::Write));
        QVERIFY(database.fault().kind == Fault::Kind::Restored || database.fault().kind == Fault::Kind::MovedAside);
        QCOMPARE(bytesOf(database.fault().aside), bytes);
        if (left >= pages * 9 / 10)
            QVERIFY2(notes(database).size() > 300, qPrintable(QString::number(notes(database).size())));
    }
    QCOMPARE(folder.named(u"mine-damaged"_s).size(), 4);
}

/// The program was killed while it wrote: the journal beside the file has the old state.
void TestDatabase::unfinishedTransactionIsUndone()
{
    const Folder folder;
    fill(folder, 20);
    const Folder left;
    {
        Database database;
        QVERIFY(database.open(planOfMine(folder), Access::Write));
        // Small enough a cache writes to the file before the end.
        QVERIFY(database.run(u"PRAGMA cache_size = 1"_s));
        database.transact([&] {
            database.run(u"UPDATE note SET text = 'new'"_s);
            for (int i = 0; i < 200; ++i)
                database.run(u"INSERT INTO value (name, value) VALUES (?, ?)"_s,
                             {QString::number(i), u"x"_s.repeated(900)});
            setBytes(left.mine(), bytesOf(folder.mine()));
            setBytes(left.mine() + u"-journal"_s, bytesOf(folder.mine() + u"-journal"_s));
            setBytes(markerOf(left.mine()), {});
            return false;
        });
    }
    QVERIFY(bytesOf(left.mine()) != bytesOf(folder.mine()));
    Database database;
    QVERIFY(database.open(planOfMine(left), Access::Write));
    QCOMPARE(database.fault(), Fault());
    QCOMPARE(notes(database).size(), 20);
    QVERIFY(notes(database).first().text.startsWith("text 0"_L1));
    QCOMPARE(value(database, u"1"_s), QString());
}

void TestDatabase::copyIsPrivateAndWhole()
{
    const Folder folder;
    fill(folder, 4);
    Database database;
    QVERIFY(database.open(planOfMine(folder), Access::Write));
    const QString copy = folder.dir.filePath(u"kopia ö.sqlite"_s);
    QVERIFY(database.copyTo(copy));
    QVERIFY(database.copyTo(copy));
    QCOMPARE(QFile::permissions(copy) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    QVERIFY(!database.copyTo(folder.dir.filePath(u"none/copy"_s)));
    Database other;
    QVERIFY(other.open({copy, u":/store/mine"_s, true}, Access::Read));
    QCOMPARE(notes(other), notes(database));
}

CONSOLE_TEST(QCoreApplication, TestDatabase)

} // namespace tst_database

#include "tst_database.moc"
