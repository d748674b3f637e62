// SPDX-License-Identifier: GPL-3.0-or-later
#include "ends/endmemory.h"

#include "ends/horizon.h"
#include "ends/renewingend.h"
#include "inventory/historystage.h"
#include "inventory/snoozes.h"

#include <QSignalSpy>

namespace tst_endmemory {

using namespace historystage;
using ends::EndDate;
using ends::EndDates;
using ends::EndMemory;
using ends::Nearness;
using renewingend::certificateOf;
using renewingend::renewedEach60Days;

namespace {

const QTimeZone memoryZone("Europe/Stockholm");

QDateTime noonOf(const QDate &day)
{
    return {day, QTime(12, 0), memoryZone};
}

/// What is kept of an account, with its history.
struct Remembered : Kept
{
    explicit Remembered(const QList<store::Change> &before = {})
        : Kept(before)
    {
        certificates = {certificateOf(u"A.se"_s, u"2026-12-28"_s)};
        ends.setCertificates(certificates, links);
        [&] { QTRY_VERIFY(snoozes.isWritable()); }();
    }

    /// The certificate on a day.
    EndDate on(const QDate &day)
    {
        ends.setHabits(memory.habits());
        ends.judge({}, noonOf(day));
        return ends.all().constFirst();
    }
    ends::Horizon horizonOn(const QDate &day) const
    {
        ends::Calendar calendar(memoryZone);
        return ends::horizon(certificates, {}, memory.habits(), {}, noonOf(day), calendar);
    }

    QList<api::Certificate> certificates;
    inventory::Snoozes snoozes{store};
    EndMemory memory{inventory, *history, snoozes, store};
    insight::Links links;
    EndDates ends;
};

} // namespace

/// What the store and the history say of ends reaches both who list and who count them.
class TestEndMemory : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void habitFromHistory();
    void habitOfWhatIsAddedLater();
    void onlyNewChangesAreWorkedOut();
    void listAndHorizonCountAlike();
    void snoozedUntilADay();
    void clockSetBack();
    void badSnoozes();
};

void TestEndMemory::habitFromHistory()
{
    Remembered account(renewedEach60Days());
    QTRY_VERIFY(account.on({2026, 11, 30}).nextRenewal);
    const EndDate end = account.on({2026, 11, 30});
    QCOMPARE(end.nextRenewal, QDate(2026, 11, 28));
    QCOMPARE(end.cycle, 60);
    QCOMPARE(end.life, 90);
    // 28 days are soon for others.
    QCOMPARE(end.nearness, Nearness::InSight);
    QVERIFY(!end.isLate);
    QVERIFY(account.on({2026, 12, 1}).isLate);
    QCOMPARE(account.horizonOn({2026, 12, 1}).late, 1);
    QCOMPARE(account.horizonOn({2026, 12, 1}).firstLate, u"A.se"_s);
}

void TestEndMemory::habitOfWhatIsAddedLater()
{
    Remembered account;
    QVERIFY(!account.on({2026, 11, 30}).nextRenewal);
    account.add(renewedEach60Days());
    account.history->reload();
    QTRY_VERIFY(account.on({2026, 11, 30}).nextRenewal);
}

void TestEndMemory::onlyNewChangesAreWorkedOut()
{
    Remembered account(renewedEach60Days());
    QTRY_VERIFY(account.on({2026, 11, 30}).nextRenewal);
    QSignalSpy told(&account.memory, &EndMemory::changed);
    account.history->setLookedAt(noonOf({2026, 11, 30}));
    account.history->reload();
    account.add({foreignChange(1)});
    account.history->reload();
    QTRY_COMPARE(account.history->changes().size(), 4);
    // A later request to the store is answered after what the memory has asked of it.
    account.memory.snooze(account.on({2026, 11, 30}), {2026, 12, 5}, u"moves"_s, {2026, 11, 30});
    QTRY_VERIFY(told.count() > 0);
    QCOMPARE(told.count(), 1);
}

void TestEndMemory::listAndHorizonCountAlike()
{
    Remembered account(renewedEach60Days());
    QTRY_VERIFY(account.on({2026, 11, 30}).nextRenewal);
    for (QDate day(2026, 11, 1); day < QDate(2027, 1, 10); day = day.addDays(1)) {
        account.on(day);
        const ends::Horizon seen = account.horizonOn(day);
        QCOMPARE(seen.overdue + seen.urgent, account.ends.asking());
    }
    QCOMPARE(account.ends.asking(), 1);
    QVERIFY(account.memory.snooze(account.on({2027, 1, 9}), {2027, 1, 20}, u"gone"_s, {2027, 1, 9}));
    account.on({2027, 1, 9});
    QCOMPARE(account.ends.asking(), 0);
    QCOMPARE(account.ends.snoozed(), 1);
    const ends::Horizon seen = account.horizonOn({2027, 1, 9});
    QCOMPARE(seen.overdue + seen.urgent, 0);
    QVERIFY(seen.firstOverdue.isEmpty());
    // It has ended all the same.
    QCOMPARE(seen.months.constFirst().certificates, 1);
}

void TestEndMemory::snoozedUntilADay()
{
    Remembered account;
    const QDate today(2026, 12, 26);
    QCOMPARE(account.on(today).nearness, Nearness::Urgent);
    QVERIFY(account.memory.snooze(account.on(today), {2026, 12, 27}, u"  the shop\n moves "_s, today));
    const EndDate end = account.on(today);
    QVERIFY(end.isSnoozed);
    QCOMPARE(end.snoozeReason, u"the shop moves"_s);
    QVERIFY(account.on({2026, 12, 27}).isSnoozed);
    QVERIFY(!account.on({2026, 12, 28}).isSnoozed);
    QCOMPARE(account.ends.asking(), 1);
    account.memory.endSnooze(end, today);
    QVERIFY(!account.on(today).isSnoozed);
    QVERIFY(!account.on(today).snoozedUntil.isValid());
}

void TestEndMemory::clockSetBack()
{
    // One reading stands before the one that came before it.
    QList<store::Change> changes = renewedEach60Days();
    changes.last().seen = changes.first().seen.addDays(-1);
    Remembered account(changes);
    const QDate ahead(2026, 12, 26);
    QVERIFY(account.memory.snooze(account.on(ahead), {2026, 12, 27}, u"moves"_s, ahead));
    QVERIFY(!account.on({2026, 12, 28}).isSnoozed);
    // What was over by a clock that was ahead is not over by the right one, and counts there as here.
    for (const QDate &day : {QDate(2026, 12, 20), QDate(2026, 10, 1), QDate(2025, 1, 1)}) {
        const EndDate end = account.on(day);
        QVERIFY(end.isSnoozed);
        QVERIFY(!end.life || *end.life > 0);
        QVERIFY(!end.cycle || *end.cycle > 0);
        QCOMPARE(account.horizonOn(day).urgent, 0);
    }
}

void TestEndMemory::badSnoozes()
{
    Remembered account;
    const QDate today(2026, 12, 26);
    const EndDate end = account.on(today);
    QVERIFY(!account.memory.snooze(end, today, u"moves"_s, today));
    QVERIFY(!account.memory.snooze(end, today.addDays(-1), u"moves"_s, today));
    QVERIFY(!account.memory.snooze(end, {}, u"moves"_s, today));
    QVERIFY(!account.memory.snooze(end, today.addDays(1), {}, today));
    QVERIFY(!account.memory.snooze(end, today.addDays(1), u" \n\t"_s, today));
    EndDate unknown = end;
    unknown.days = std::nullopt;
    QVERIFY(!account.memory.snooze(unknown, today.addDays(1), u"moves"_s, today));
    QVERIFY(account.snoozes.all().isEmpty());
}

CONSOLE_TEST(QCoreApplication, TestEndMemory)

} // namespace tst_endmemory

#include "tst_endmemory.moc"
