// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/snoozes.h"
#include "store/mine.h"
#include "store/store.h"
#include "support/testcase.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace tst_snoozes {

using namespace Qt::StringLiterals;
using inventory::Snooze;
using inventory::Snoozes;

namespace {

const QDate today(2026, 11, 30);

Snooze snoozeOf(const QString &object, const QDate &until = {2026, 12, 20})
{
    return {u"certificate"_s, object, until, u"the shop moves"_s, {2026, 12, 24}};
}

/// The snoozes of one account, as a run of the program has them.
struct SnoozeRun
{
    explicit SnoozeRun(const QString &folder)
        : store(folder)
        , snoozes(store)
    {
    }
    bool isReady()
    {
        return support::waitFor([this] { return snoozes.isWritable(); });
    }

    store::Store store;
    Snoozes snoozes;
};

} // namespace

/// What nobody wants to be reminded of, in the account's file.
class TestSnoozes : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void keptBetweenRuns();
    void oneOfEachObject();
    void longOverIsDropped();
    void anotherProgramOnlyReads();
    void goesWithNotesAndHistory();
    void badText_data();
    void badText();
};

void TestSnoozes::keptBetweenRuns()
{
    QTemporaryDir folder;
    const Snooze domain{u"domain"_s, u"b.se"_s, {2027, 1, 2}, u"“sålt” till %1 <b>"_s, {2027, 1, 1}};
    {
        SnoozeRun run(folder.path());
        QVERIFY(run.isReady());
        QVERIFY(run.snoozes.all().isEmpty());
        run.snoozes.set(snoozeOf(u"a.se"_s), today);
        run.snoozes.set(domain, today);
    }
    SnoozeRun again(folder.path());
    QVERIFY(again.isReady());
    QCOMPARE(again.snoozes.all(), (QList<Snooze>{snoozeOf(u"a.se"_s), domain}));
    QVERIFY(!again.snoozes.isUnwritten());
}

void TestSnoozes::oneOfEachObject()
{
    QTemporaryDir folder;
    SnoozeRun run(folder.path());
    QVERIFY(run.isReady());
    QSignalSpy told(&run.snoozes, &Snoozes::changed);
    run.snoozes.set(snoozeOf(u"a.se"_s), today);
    run.snoozes.set(snoozeOf(u"a.se"_s, {2027, 1, 1}), today);
    QCOMPARE(run.snoozes.all(), QList<Snooze>{snoozeOf(u"a.se"_s, {2027, 1, 1})});
    run.snoozes.set(snoozeOf(u"a.se"_s, {}), today);
    QVERIFY(run.snoozes.all().isEmpty());
    QCOMPARE(told.count(), 3);
}

void TestSnoozes::longOverIsDropped()
{
    QTemporaryDir folder;
    SnoozeRun run(folder.path());
    QVERIFY(run.isReady());
    run.snoozes.set(snoozeOf(u"old.se"_s, {2025, 1, 1}), {2024, 12, 1});
    run.snoozes.set(snoozeOf(u"a.se"_s, {2026, 11, 1}), today);
    // What was over lately stays: the clock may have been ahead.
    run.snoozes.set(snoozeOf(u"b.se"_s), today);
    QCOMPARE(run.snoozes.all(), (QList<Snooze>{snoozeOf(u"a.se"_s, {2026, 11, 1}), snoozeOf(u"b.se"_s)}));
}

void TestSnoozes::anotherProgramOnlyReads()
{
    QTemporaryDir folder;
    SnoozeRun writer(folder.path());
    QVERIFY(writer.isReady());
    SnoozeRun reader(folder.path());
    QTRY_VERIFY(reader.store.status().isOpen);
    QVERIFY(!reader.snoozes.isWritable());
    writer.snoozes.set(snoozeOf(u"a.se"_s), today);
    QTRY_COMPARE(reader.snoozes.all(), QList<Snooze>{snoozeOf(u"a.se"_s)});
    // What is set there all the same is not lost while it runs.
    reader.snoozes.set(snoozeOf(u"b.se"_s), today);
    QTRY_VERIFY(reader.snoozes.isUnwritten());
    QCOMPARE(reader.snoozes.all().size(), 2);
}

void TestSnoozes::goesWithNotesAndHistory()
{
    QTemporaryDir folder;
    std::optional<store::Mine> mine;
    {
        SnoozeRun run(folder.path());
        QVERIFY(run.isReady());
        run.snoozes.set(snoozeOf(u"a.se"_s), today);
        run.store.ask<std::optional<store::Mine>>(
            &run.snoozes, [](store::Files &files) { return store::readMine(files.mine()); },
            [&mine](const std::optional<store::Mine> &read) { mine = read; });
        QTRY_VERIFY(mine);
    }
    QTemporaryDir elsewhere;
    SnoozeRun other(elsewhere.path());
    QVERIFY(other.isReady());
    other.store.writeMine([all = *mine](store::Database &into) { return store::addMine(into, all).has_value(); });
    other.snoozes.reload();
    QTRY_COMPARE(other.snoozes.all(), QList<Snooze>{snoozeOf(u"a.se"_s)});
}

void TestSnoozes::badText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("left");
    const QString good = inventory::snoozesText({snoozeOf(u"a.se"_s)});
    QTest::newRow("good") << good << 1;
    QTest::newRow("nothing") << QString() << 0;
    QTest::newRow("no JSON") << u"snoozed"_s << 0;
    QTest::newRow("cut") << good.chopped(5) << 0;
    QTest::newRow("no list") << u"{\"kind\": \"domain\"}"_s << 0;
    QTest::newRow("other things") << u"[1, null, \"a\", [], {}]"_s << 0;
    QTest::newRow("other kind") << QString(good).replace(u"certificate"_s, u"server"_s) << 0;
    QTest::newRow("no such day") << QString(good).replace(u"2026-12-20"_s, u"2026-02-30"_s) << 0;
    QTest::newRow("no end") << QString(good).remove(u"2026-12-24"_s) << 0;
    QTest::newRow("no name") << QString(good).remove(u"a.se"_s) << 0;
    QTest::newRow("twice") << u"[%1, %1]"_s.arg(good.mid(1).chopped(1)) << 1;
}

void TestSnoozes::badText()
{
    QFETCH(QString, text);
    QFETCH(int, left);
    QCOMPARE(inventory::snoozesOf(text).size(), left);
}

CONSOLE_TEST(QCoreApplication, TestSnoozes)

} // namespace tst_snoozes

#include "tst_snoozes.moc"
