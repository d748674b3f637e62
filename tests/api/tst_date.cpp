// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/date.h"
#include "api/qtversion.h"
#include "support/testcase.h"

#include <QTest>

namespace tst_date {

using namespace Qt::StringLiterals;

class TestDate : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void readsATimeWithoutZone_data();
    void readsATimeWithoutZone();
    void timeThatTheClockSkips();
    void keepsWhatItDoesNotUnderstand_data();
    void keepsWhatItDoesNotUnderstand();
    void missingIsNotUnknown();
    void dayEndsAtItsEndInThePersonsZone();
    void countsWholeDaysLeft_data();
    void countsWholeDaysLeft();
};

void TestDate::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("moment");

    const QDate day(2031, 3, 9);
    QTest::newRow("day") << u"2031-03-09"_s << day << QString();
    QTest::newRow("spaces around") << u" 2031-03-09\n"_s << day << QString();
    QTest::newRow("zulu") << u"2031-03-09T10:20:30Z"_s << day << u"2031-03-09T10:20:30.000Z"_s;
    QTest::newRow("lower case") << u"2031-03-09t10:20:30z"_s << day << u"2031-03-09T10:20:30.000Z"_s;
    QTest::newRow("fraction") << u"2031-03-09T10:20:30.25Z"_s << day << u"2031-03-09T10:20:30.250Z"_s;
    QTest::newRow("microseconds") << u"2031-03-09T10:20:30.123456Z"_s << day << u"2031-03-09T10:20:30.123Z"_s;
    QTest::newRow("space instead of T") << u"2031-03-09 10:20:30Z"_s << day << u"2031-03-09T10:20:30.000Z"_s;
    QTest::newRow("minutes only") << u"2031-03-09T10:20Z"_s << day << u"2031-03-09T10:20:00.000Z"_s;
    QTest::newRow("zone with colon") << u"2031-03-09T00:30:00+02:00"_s << day << u"2031-03-08T22:30:00.000Z"_s;
    QTest::newRow("zone without colon") << u"2031-03-09T23:30:00-0500"_s << day << u"2031-03-10T04:30:00.000Z"_s;
    QTest::newRow("zone of hours") << u"2031-03-09 10:00:00 +01"_s << day << u"2031-03-09T09:00:00.000Z"_s;
    QTest::newRow("leap day") << u"2032-02-29"_s << QDate(2032, 2, 29) << QString();
}

void TestDate::reads()
{
    QFETCH(QString, text);
    QFETCH(QDate, day);
    QFETCH(QString, moment);

    const api::Date date = api::Date::fromText(text);
    QVERIFY(date.isKnown());
    QCOMPARE(date.text, text);
    QCOMPARE(date.day, day);
    QCOMPARE(date.moment.isValid(), !moment.isEmpty());
    QCOMPARE(date.moment.toString(Qt::ISODateWithMs), moment);
}

void TestDate::readsATimeWithoutZone_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QTime>("time");

    QTest::newRow("T") << u"2031-03-09T10:20:30"_s << QTime(10, 20, 30);
    QTest::newRow("space") << u"2031-03-09 10:20:30"_s << QTime(10, 20, 30);
    QTest::newRow("microseconds") << u"2031-03-09T10:20:30.123456"_s << QTime(10, 20, 30, 123);
    QTest::newRow("minutes only") << u"2031-03-09T10:20"_s << QTime(10, 20);
    QTest::newRow("midnight") << u"2031-03-09 00:00:00"_s << QTime(0, 0);
    QTest::newRow("the last second") << u"2031-03-09 23:59:59"_s << QTime(23, 59, 59);
}

/// On the person's own clock, wherever that stands.
void TestDate::readsATimeWithoutZone()
{
    QFETCH(QString, text);
    QFETCH(QTime, time);

    const api::Date date = api::Date::fromText(text);
    QVERIFY(date.isKnown());
    QVERIFY(date.hasTime());
    QVERIFY(!date.moment.isValid());
    QCOMPARE(date.day, QDate(2031, 3, 9));
    QCOMPARE(date.time, time);
    for (const char *id : {"Europe/Stockholm", "America/New_York", "Pacific/Auckland", "UTC"}) {
        const QTimeZone zone(id);
        QCOMPARE(date.end(zone), QDateTime(date.day, time, zone));
        QCOMPARE(date.lastDay(zone), date.day);
    }
}

/// The clock is put forward from two to three: half past two is an hour after half past one.
void TestDate::timeThatTheClockSkips()
{
    const QTimeZone stockholm("Europe/Stockholm");
    const api::Date skipped = api::Date::fromText(u"2031-03-30 02:30:00"_s);
    QCOMPARE(skipped.end(stockholm).toUTC(), api::utc(QDate(2031, 3, 30), QTime(1, 30)));
    QCOMPARE(skipped.lastDay(stockholm), QDate(2031, 3, 30));
}

void TestDate::keepsWhatItDoesNotUnderstand_data()
{
    QTest::addColumn<QString>("text");

    for (const QString &text :
         {u"9 mars 2031"_s, u"2031-02-29"_s, u"2031-13-01"_s, u"31-03-09"_s, u"2031-3-9"_s, u"2031-03-09T25:00:00"_s,
          u"2031-03-09T10:61:00"_s, u"2031-03-09T10:20:30+15:00"_s, u"2031-03-09T10:20:30 CET"_s,
          u"2031-03-09 och så"_s, u"1930000000"_s, u"None"_s, u"0000-00-00"_s, u"٢٠٣١-٠٣-٠٩"_s})
        QTest::newRow(qPrintable(text)) << text;
}

void TestDate::keepsWhatItDoesNotUnderstand()
{
    QFETCH(QString, text);

    const api::Date date = api::Date::fromText(text);
    QVERIFY(!date.isKnown());
    QVERIFY(!date.isMissing());
    QCOMPARE(date.text, text);
    QVERIFY(!date.moment.isValid());
    QVERIFY(!date.end(QTimeZone::utc()).isValid());
    QVERIFY(!date.daysLeft(QDate(2031, 1, 1), QTimeZone::utc()).has_value());
}

void TestDate::missingIsNotUnknown()
{
    QVERIFY(api::Date().isMissing());
    QVERIFY(!api::Date().isKnown());
    QVERIFY(api::Date::fromText(u""_s).isMissing());
}

void TestDate::dayEndsAtItsEndInThePersonsZone()
{
    const QTimeZone stockholm("Europe/Stockholm");
    QVERIFY(stockholm.isValid());
    const QDateTime end = api::Date::fromText(u"2031-07-01"_s).end(stockholm);
    QCOMPARE(end.toUTC(), api::utc(QDate(2031, 7, 1), QTime(21, 59, 59, 999)));
    const QDateTime moment = api::Date::fromText(u"2031-07-01T10:00:00Z"_s).end(stockholm);
    QCOMPARE(moment, api::utc(QDate(2031, 7, 1), QTime(10, 0)));
}

void TestDate::countsWholeDaysLeft_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<qint64>("days");

    QTest::newRow("today") << u"2031-07-01"_s << QByteArray("Europe/Stockholm") << qint64(0);
    QTest::newRow("tomorrow") << u"2031-07-02"_s << QByteArray("Europe/Stockholm") << qint64(1);
    QTest::newRow("past") << u"2031-06-21"_s << QByteArray("Europe/Stockholm") << qint64(-10);
    QTest::newRow("across the end of summer time") << u"2031-11-01"_s << QByteArray("Europe/Stockholm") << qint64(123);
    QTest::newRow("late in UTC is tomorrow here")
        << u"2031-07-01T23:00:00Z"_s << QByteArray("Europe/Stockholm") << qint64(1);
    QTest::newRow("late without a zone is today here")
        << u"2031-07-01 23:59:59"_s << QByteArray("Europe/Stockholm") << qint64(0);
    QTest::newRow("and there") << u"2031-07-01 23:59:59"_s << QByteArray("America/New_York") << qint64(0);
    QTest::newRow("and today there") << u"2031-07-01T23:00:00Z"_s << QByteArray("America/New_York") << qint64(0);
}

void TestDate::countsWholeDaysLeft()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, zone);
    QFETCH(qint64, days);

    QCOMPARE(api::Date::fromText(text).daysLeft(QDate(2031, 7, 1), QTimeZone(zone)), std::optional(days));
}

CONSOLE_TEST(QCoreApplication, TestDate)

} // namespace tst_date

#include "tst_date.moc"
