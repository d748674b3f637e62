// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/qtversion.h"
#include "support/testcase.h"
#include "words/datetext.h"

#include <QTest>

namespace tst_datetext {

using namespace Qt::StringLiterals;

namespace {

const QLocale swedish(QLocale::Swedish, QLocale::Sweden);
const QLocale british(QLocale::English, QLocale::UnitedKingdom);
const QLocale american(QLocale::English, QLocale::UnitedStates);

api::Date dayOnly(int year, int month, int day)
{
    const QDate date(year, month, day);
    return {date.toString(Qt::ISODate), date, {}};
}

api::Date moment(const QDateTime &at)
{
    return {at.toString(Qt::ISODate), at.date(), at};
}

} // namespace

class TestDateText : public support::TestCase
{
    Q_OBJECT

private slots:
    void initTestCase() { qputenv("TZ", "Europe/Stockholm"); }

    void isTheSameInEveryLanguage()
    {
        const QLocale before;
        for (const QLocale &locale : {swedish, british, american}) {
            QLocale::setDefault(locale);
            QCOMPARE(words::dateText(dayOnly(2026, 2, 1)), u"2026-02-01"_s);
        }
        QLocale::setDefault(before);
    }

    void isTheDayWhereThePersonIs()
    {
        const api::Date date = moment(api::utc(QDate(2026, 11, 23), QTime(23, 30)));
        QCOMPARE(words::dateText(date), u"2026-11-24"_s);
        QCOMPARE(words::dateSearchText(date), u"2026-11-24"_s);
        const QString toolTip = words::dateToolTip(date, swedish);
        QVERIFY2(toolTip.contains(u"00:30:00"_s), qPrintable(toolTip));
        QVERIFY2(toolTip.contains(u"24 november 2026"_s), qPrintable(toolTip));
        QVERIFY2(toolTip.endsWith(u"\n2026-11-23T23:30:00Z"_s), qPrintable(toolTip));
    }

    void isTheTimeOfThePersonWithoutAZone()
    {
        const api::Date date = api::Date::fromText(u"2026-12-31 23:59:59"_s);
        QCOMPARE(words::dateText(date), u"2026-12-31"_s);
        QCOMPARE(words::dateSearchText(date), u"2026-12-31"_s);
        const QString toolTip = words::dateToolTip(date, swedish);
        QVERIFY2(toolTip.contains(u"23:59:59"_s), qPrintable(toolTip));
        QVERIFY2(toolTip.contains(u"31 december 2026"_s), qPrintable(toolTip));
        const qint64 at = words::dateSortValue(date).toLongLong();
        QVERIFY(at < words::dateSortValue(dayOnly(2026, 12, 31)).toLongLong());
        QVERIFY(at > words::dateSortValue(dayOnly(2026, 12, 30)).toLongLong());
        QVERIFY(at > words::dateSortValue(api::Date::fromText(u"2026-12-31 00:00:00"_s)).toLongLong());
    }

    void aTimeOfAnotherDayBearsItsDay()
    {
        const QDateTime at = api::utc(QDate(2026, 11, 23), QTime(23, 30));
        QCOMPARE(words::timeText(at, swedish, QDate(2026, 11, 24)), u"00:30"_s);
        QCOMPARE(words::timeText(at, british, QDate(2026, 11, 24)), u"00:30"_s);
        QCOMPARE(words::timeText(at, swedish, QDate(2026, 11, 25)), u"2026-11-24 00:30"_s);
        QCOMPARE(words::timeText(at, british, QDate(2026, 11, 23)), u"2026-11-24 00:30"_s);
    }

    void saysADayInFull()
    {
        QCOMPARE(words::dateToolTip(dayOnly(2026, 11, 23), british), u"Monday, 23 November 2026\n2026-11-23"_s);
        QCOMPARE(words::dateToolTip({QString(), QDate(2026, 11, 23), {}}, swedish), u"måndag 23 november 2026"_s);
    }

    void showsWhatItDoesNotUnderstand()
    {
        const api::Date odd{u"next <b>spring</b>"_s, {}, {}};
        QCOMPARE(words::dateText(odd), odd.text);
        QCOMPARE(words::dateToolTip(odd, swedish), odd.text);
        QCOMPARE(words::dateSearchText(odd), QString());
        QVERIFY(!words::dateSortValue(odd).isValid());
        QCOMPARE(words::dateText({}), QString());
        QVERIFY(!words::dateSortValue({}).isValid());
    }

    void sortsADayAtItsEnd()
    {
        const qint64 day = words::dateSortValue(dayOnly(2026, 11, 23)).toLongLong();
        const qint64 evening = words::dateSortValue(moment(api::utc(QDate(2026, 11, 23), QTime(23, 59)))).toLongLong();
        const qint64 next = words::dateSortValue(moment(api::utc(QDate(2026, 11, 24), QTime(0, 0)))).toLongLong();
        QVERIFY(evening < day);
        QVERIFY(day < next);
    }
};

CONSOLE_TEST(QCoreApplication, TestDateText)

} // namespace tst_datetext

#include "tst_datetext.moc"
