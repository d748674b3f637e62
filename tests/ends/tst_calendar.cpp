// SPDX-License-Identifier: GPL-3.0-or-later
#include "ends/calendar.h"
#include "support/testcase.h"

#include <QTest>

namespace tst_calendar {

using namespace Qt::StringLiterals;
using ends::Calendar;

/// Days of a zone without asking it about each moment, and ends judged by them as one by one.
class TestCalendar : public support::TestCase
{
    Q_OBJECT

private:
    static void zones()
    {
        QTest::addColumn<QTimeZone>("zone");
        QTest::newRow("UTC") << QTimeZone::utc();
        QTest::newRow("fixed") << QTimeZone(-3 * 3600 - 1800);
        for (const char *id : {"Europe/Stockholm", "America/St_Johns", "Australia/Lord_Howe", "Pacific/Apia",
                               "Asia/Kathmandu", "Africa/Casablanca"})
            QTest::newRow(id) << QTimeZone(id);
    }

private slots:
    void dayOfAMoment_data() { zones(); }

    /// Every seventh hour of thirty years, and around each midnight of one; later days before earlier ones too.
    void dayOfAMoment()
    {
        QFETCH(QTimeZone, zone);
        QVERIFY(zone.isValid());
        Calendar calendar(zone);
        const qint64 hour = 3'600'000;
        QList<qint64> moments{0, -1, 1, 253'402'300'799'000};
        const qint64 begin = QDate(2006, 1, 1).startOfDay(QTimeZone::utc()).toMSecsSinceEpoch();
        for (int i = 0; i < 30 * 365 * 24 / 7; ++i)
            moments.append(begin + 7 * hour * i);
        for (QDate day(2026, 1, 1); day.year() == 2026; day = day.addDays(1)) {
            const qint64 midnight = day.startOfDay(zone).toMSecsSinceEpoch();
            moments += {midnight + hour, midnight, midnight - 1};
        }
        int wrong = 0;
        for (const qint64 moment : moments) {
            if (calendar.dayOf(moment) != QDateTime::fromMSecsSinceEpoch(moment, zone).date())
                ++wrong;
        }
        QCOMPARE(wrong, 0);
    }

    void judgedAsOneByOne_data() { zones(); }

    void judgedAsOneByOne()
    {
        QFETCH(QTimeZone, zone);
        const ends::Thresholds thresholds;
        // The night in which the clocks are set back, in many of the zones.
        const QDateTime now = QDateTime::fromString(u"2026-10-24T23:30:00Z"_s, Qt::ISODate).toTimeZone(zone);
        QList<api::Date> ends{api::Date::fromText(u"never"_s), api::Date::fromText({})};
        for (int hours = -24 * 40; hours < 24 * 120; ++hours) {
            const QDateTime end = now.toUTC().addSecs(3600LL * hours);
            ends.append(api::Date::fromText(end.toString(Qt::ISODate)));
            ends.append(api::Date::fromText(end.date().toString(Qt::ISODate)));
            ends.append(api::Date::fromText(end.toString(u"yyyy-MM-dd hh:mm:ss"_s)));
        }
        Calendar calendar(zone);
        ends::Judge judge(calendar, thresholds, now);
        int wrong = 0;
        for (const api::Date &end : ends) {
            const auto days = judge.daysLeft(end);
            if (days != ends::daysLeft(end, now, zone) ||
                judge.nearness(end, days) != ends::nearness(end, thresholds, now, zone))
                ++wrong;
        }
        QCOMPARE(wrong, 0);
        QCOMPARE(judge.nextChange(), ends::nextChange(ends, now, zone));
    }
};

CONSOLE_TEST(QCoreApplication, TestCalendar)

} // namespace tst_calendar

#include "tst_calendar.moc"
