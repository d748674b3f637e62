// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/qtversion.h"
#include "ends/expiry.h"
#include "support/testcase.h"

#include <QTest>

namespace tst_expiry {

using namespace Qt::StringLiterals;
using ends::Nearness;

/// Days left, and how near an end is, at the boundaries.
class TestExpiry : public support::TestCase
{
    Q_OBJECT

private:
    static QTimeZone stockholm() { return QTimeZone("Europe/Stockholm"); }

    static QDateTime at(const QString &local, const QTimeZone &zone = stockholm())
    {
        const QDateTime read = QDateTime::fromString(local, Qt::ISODate);
        return {read.date(), read.time(), zone};
    }

private slots:
    void initTestCase() { QVERIFY(stockholm().isValid()); }

    void daysAndNearness_data()
    {
        QTest::addColumn<QString>("end");
        QTest::addColumn<QString>("now");
        QTest::addColumn<qint64>("days");
        QTest::addColumn<Nearness>("nearness");
        const auto row = [](const char *name, const QString &end, const QString &now, qint64 days, Nearness nearness) {
            QTest::newRow(name) << end << now << days << nearness;
        };
        row("day, yesterday", u"2026-11-22"_s, u"2026-11-23T00:00:00"_s, -1, Nearness::Overdue);
        row("day, today, first moment", u"2026-11-23"_s, u"2026-11-23T00:00:00"_s, 0, Nearness::Urgent);
        row("day, today, last second", u"2026-11-23"_s, u"2026-11-23T23:59:59"_s, 0, Nearness::Urgent);
        row("day, midnight has passed", u"2026-11-23"_s, u"2026-11-24T00:00:00"_s, -1, Nearness::Overdue);
        row("exactly 7", u"2026-11-30"_s, u"2026-11-23T23:59:00"_s, 7, Nearness::Urgent);
        row("8", u"2026-12-01"_s, u"2026-11-23T00:00:00"_s, 8, Nearness::Soon);
        row("exactly 30", u"2026-12-23"_s, u"2026-11-23T12:00:00"_s, 30, Nearness::Soon);
        row("31", u"2026-12-24"_s, u"2026-11-23T12:00:00"_s, 31, Nearness::InSight);
        row("exactly 90", u"2027-02-21"_s, u"2026-11-23T12:00:00"_s, 90, Nearness::InSight);
        row("91", u"2027-02-22"_s, u"2026-11-23T12:00:00"_s, 91, Nearness::Later);
        row("moment later today", u"2026-11-23T14:00:00Z"_s, u"2026-11-23T14:59:59"_s, 0, Nearness::Urgent);
        row("moment passed today", u"2026-11-23T14:00:00Z"_s, u"2026-11-23T15:00:00"_s, 0, Nearness::Overdue);
        row("moment tomorrow there, today in UTC", u"2026-11-23T23:30:00Z"_s, u"2026-11-23T23:00:00"_s, 1,
            Nearness::Urgent);
        row("moment by calendar, not by hours", u"2026-12-01T00:30:00+01:00"_s, u"2026-11-23T23:30:00"_s, 8,
            Nearness::Soon);
        row("last second of the year, without a zone", u"2026-12-31 23:59:59"_s, u"2026-12-31T23:59:58"_s, 0,
            Nearness::Urgent);
        row("and it has passed", u"2026-12-31 23:59:59"_s, u"2026-12-31T23:59:59"_s, 0, Nearness::Overdue);
        row("and the year is over", u"2026-12-31 23:59:59"_s, u"2027-01-01T00:00:00"_s, -1, Nearness::Overdue);
        row("first second of a day, without a zone", u"2026-12-01T00:00:00"_s, u"2026-11-23T23:30:00"_s, 8,
            Nearness::Soon);
        row("spring: the day of 23 hours", u"2026-03-29"_s, u"2026-03-28T23:59:00"_s, 1, Nearness::Urgent);
        row("spring: the night without an hour", u"2026-03-30"_s, u"2026-03-29T03:00:00"_s, 1, Nearness::Urgent);
        row("spring: a moment across it", u"2026-04-04T22:30:00Z"_s, u"2026-03-28T00:10:00"_s, 8, Nearness::Soon);
        row("autumn: the day of 25 hours", u"2026-10-26"_s, u"2026-10-25T02:30:00"_s, 1, Nearness::Urgent);
        row("autumn: a moment across it", u"2026-10-31T23:30:00Z"_s, u"2026-10-24T23:50:00"_s, 8, Nearness::Soon);
        row("leap day", u"2028-02-29"_s, u"2028-02-28T12:00:00"_s, 1, Nearness::Urgent);
        row("over a leap day", u"2028-03-01"_s, u"2028-02-28T12:00:00"_s, 2, Nearness::Urgent);
        row("over no leap day", u"2027-03-01"_s, u"2027-02-28T12:00:00"_s, 1, Nearness::Urgent);
        row("year 1", u"0001-01-01"_s, u"2026-11-23T12:00:00"_s, -QDate(1, 1, 1).daysTo(QDate(2026, 11, 23)),
            Nearness::Overdue);
        row("a moment of year 1", u"0001-01-01T12:00:00Z"_s, u"2026-11-23T12:00:00"_s,
            -QDate(1, 1, 1).daysTo(QDate(2026, 11, 23)), Nearness::Overdue);
        row("year 9999", u"9999-12-31"_s, u"2026-11-23T12:00:00"_s, QDate(2026, 11, 23).daysTo(QDate(9999, 12, 31)),
            Nearness::Later);
        row("a moment of year 9999", u"9999-12-31T12:00:00Z"_s, u"2026-11-23T12:00:00"_s,
            QDate(2026, 11, 23).daysTo(QDate(9999, 12, 31)), Nearness::Later);
    }

    void daysAndNearness()
    {
        QFETCH(QString, end);
        QFETCH(QString, now);
        QFETCH(qint64, days);
        QFETCH(Nearness, nearness);
        const api::Date date = api::Date::fromText(end);
        QVERIFY(date.isKnown());
        QCOMPARE(ends::daysLeft(date, at(now), stockholm()), std::optional(days));
        QCOMPARE(ends::nearness(date, {}, at(now), stockholm()), nearness);
        QCOMPARE(ends::isOverdue(date, at(now), stockholm()), nearness == Nearness::Overdue);
        // The same moment told in another zone is the same moment.
        QCOMPARE(ends::daysLeft(date, at(now).toUTC(), stockholm()), std::optional(days));
        QCOMPARE(ends::nearness(date, {}, at(now).toUTC(), stockholm()), nearness);
    }

    void theDayIsThePersonsOwn()
    {
        const api::Date moment = api::Date::fromText(u"2026-11-23T23:30:00Z"_s);
        const QDateTime now = api::utc(QDate(2026, 11, 23), QTime(12, 0));
        QCOMPARE(ends::daysLeft(moment, now, QTimeZone::utc()), std::optional<qint64>(0));
        QCOMPARE(ends::daysLeft(moment, now, stockholm()), std::optional<qint64>(1));
        // In Auckland it is the 24th already: a date without a time has one day less there.
        const QTimeZone auckland("Pacific/Auckland");
        const api::Date day = api::Date::fromText(u"2026-11-23"_s);
        QCOMPARE(ends::daysLeft(day, now, auckland), std::optional<qint64>(-1));
        QCOMPARE(ends::nearness(day, {}, now, auckland), Nearness::Overdue);
        QCOMPARE(ends::nearness(day, {}, now, stockholm()), Nearness::Urgent);
    }

    void whatIsNotUnderstoodIsUnknown()
    {
        const QDateTime now = at(u"2026-11-23T12:00:00"_s);
        for (const QString &text : {QString(), u""_s, u"soon"_s, u"2026-02-30"_s, u"20261123"_s, u"0000-00-00"_s}) {
            const api::Date date = api::Date::fromText(text);
            QVERIFY2(!ends::daysLeft(date, now, stockholm()), qPrintable(text));
            QCOMPARE(ends::nearness(date, {}, now, stockholm()), Nearness::Unknown);
            QVERIFY(!ends::isOverdue(date, now, stockholm()));
        }
    }

    void otherThresholds()
    {
        const QDateTime now = at(u"2026-11-23T12:00:00"_s);
        const ends::Thresholds own{1, 2, 3};
        const auto nearness = [&](const QString &day) {
            return ends::nearness(api::Date::fromText(day), own, now, stockholm());
        };
        QCOMPARE(nearness(u"2026-11-24"_s), Nearness::Urgent);
        QCOMPARE(nearness(u"2026-11-25"_s), Nearness::Soon);
        QCOMPARE(nearness(u"2026-11-26"_s), Nearness::InSight);
        QCOMPARE(nearness(u"2026-11-27"_s), Nearness::Later);
    }

    void whatAsksForAction()
    {
        QVERIFY(ends::asksForAction(Nearness::Overdue));
        QVERIFY(ends::asksForAction(Nearness::Urgent));
        for (const Nearness calm : {Nearness::Soon, Nearness::InSight, Nearness::Later, Nearness::Unknown})
            QVERIFY(!ends::asksForAction(calm));
    }

    void whenAnythingChangesNext()
    {
        const QDateTime now = at(u"2026-11-23T12:00:00"_s);
        QCOMPARE(ends::nextChange({}, now, stockholm()), at(u"2026-11-24T00:00:00"_s));
        const QList<api::Date> ends{
            api::Date::fromText(u"2026-11-23"_s),           api::Date::fromText(u"odd"_s),
            api::Date::fromText(u"2026-11-23T09:00:00Z"_s), api::Date::fromText(u"2026-11-23T20:00:00Z"_s),
            api::Date::fromText(u"2026-11-23 11:59:59"_s),  api::Date::fromText(u"2026-11-23 21:30:00"_s),
            api::Date::fromText(u"2026-11-24 13:00:00"_s),  api::Date::fromText(u"2026-11-23T15:30:00Z"_s)};
        QCOMPARE(ends::nextChange(ends, now, stockholm()), at(u"2026-11-23T16:30:00"_s));
        // From the moment on it is overdue, and the next one counts.
        QCOMPARE(ends::nextChange(ends, at(u"2026-11-23T16:30:00"_s), stockholm()), at(u"2026-11-23T21:00:00"_s));
        QCOMPARE(ends::nearness(ends.last(), {}, at(u"2026-11-23T16:30:00"_s), stockholm()), Nearness::Overdue);
        QCOMPARE(ends::nextChange(ends, at(u"2026-11-23T21:00:00"_s), stockholm()), at(u"2026-11-23T21:30:00"_s));
        QCOMPARE(ends::nextChange({}, at(u"2026-11-24T00:00:00"_s), stockholm()), at(u"2026-11-25T00:00:00"_s));
        // Days of 23 and 25 hours, and one that begins at one o'clock.
        QCOMPARE(at(u"2026-03-29T00:00:00"_s).secsTo(ends::nextChange({}, at(u"2026-03-29T00:00:00"_s), stockholm())),
                 23 * 3600);
        QCOMPARE(at(u"2026-10-25T00:00:00"_s).secsTo(ends::nextChange({}, at(u"2026-10-25T00:00:00"_s), stockholm())),
                 25 * 3600);
        const QTimeZone santiago("America/Santiago");
        const QDateTime evening(QDate(2026, 9, 5), QTime(12, 0), santiago);
        QCOMPARE(ends::nextChange({}, evening, santiago).time(), QTime(1, 0));
    }
};

CONSOLE_TEST(QCoreApplication, TestExpiry)

} // namespace tst_expiry

#include "tst_expiry.moc"
