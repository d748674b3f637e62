// SPDX-License-Identifier: GPL-3.0-or-later
#include "ends/horizon.h"
#include "support/testcase.h"

#include <QTest>
#include <QTimeZone>

namespace tst_horizon {

using namespace Qt::StringLiterals;
using ends::EndDate;
using ends::Horizon;

namespace {

api::Certificate certificate(const QString &name, const QString &end)
{
    api::Certificate made;
    made.domain = name;
    made.expires = api::Date::fromText(end);
    return made;
}

api::Domain domain(const QString &name, const QString &end)
{
    api::Domain made;
    made.name = name;
    made.expires = api::Date::fromText(end);
    return made;
}

Horizon at(const QDateTime &now, const QList<api::Certificate> &certificates, const QList<api::Domain> &domains)
{
    ends::Calendar calendar(now.timeZone());
    return ends::horizon(certificates, domains, {}, {}, now, calendar);
}

const QTimeZone stockholm("Europe/Stockholm");

} // namespace

/// The ends of a year, by month.
class TestHorizon : public support::TestCase
{
    Q_OBJECT

private slots:
    void monthsAreThoseToCome()
    {
        const Horizon found = at(QDateTime({2026, 11, 30}, {12, 0}, stockholm), {}, {});
        QCOMPARE(found.months.size(), 14);
        QVERIFY(!found.months.at(0).first.isValid());
        QCOMPARE(found.months.at(1).first, QDate(2026, 11, 1));
        QCOMPARE(found.months.at(2).first, QDate(2026, 12, 1));
        QCOMPARE(found.months.at(13).first, QDate(2027, 11, 1));
        QVERIFY(found.firstOverdue.isEmpty() && found.firstUrgent.isEmpty());
        QCOMPARE(found.overdue + found.urgent, 0);
    }

    void eachEndIsInItsMonth()
    {
        const Horizon found =
            at(QDateTime({2026, 11, 30}, {12, 0}, stockholm),
               {certificate(u"a.se"_s, u"2026-12-31"_s), certificate(u"b.se"_s, u"2026-12-02"_s),
                certificate(u"past.se"_s, u"2026-11-29"_s), certificate(u"far.se"_s, u"2027-12-01"_s)},
               {domain(u"d.se"_s, u"2026-11-30"_s), domain(u"e.se"_s, u"2027-11-30"_s), domain(u"f.se"_s, {}),
                domain(u"old.se"_s, u"2020-01-01"_s)});
        QCOMPARE(found.months.at(0).certificates, 1);
        QCOMPARE(found.months.at(0).domains, 1);
        // What expired last is what somebody is about to notice.
        QCOMPARE(found.months.at(0).next, u"past.se"_s);
        QCOMPARE(found.firstOverdue, u"past.se"_s);
        QCOMPARE(found.months.at(1).domains, 1);
        QCOMPARE(found.months.at(1).next, u"d.se"_s);
        QCOMPARE(found.months.at(1).nextKind, EndDate::Kind::Domain);
        QCOMPARE(found.months.at(2).certificates, 2);
        QCOMPARE(found.months.at(2).next, u"b.se"_s);
        QCOMPARE(found.months.at(13).domains, 1);
        // What ends in more than a year, and what never said when, is in no month.
        int all = 0;
        for (const ends::HorizonMonth &month : found.months)
            all += month.certificates + month.domains;
        QCOMPARE(all, 6);
        QCOMPARE(found.overdue, 2);
        QCOMPARE(found.urgent, 2);
        QCOMPARE(found.firstUrgent, u"d.se"_s);
        QCOMPARE(found.firstUrgentKind, EndDate::Kind::Domain);
    }

    void theDayIsThePersons()
    {
        // Half an hour into December where the person is.
        const QDateTime now({2026, 11, 30}, {23, 30}, QTimeZone::utc());
        const QList<api::Certificate> ends{certificate(u"a.se"_s, u"2026-12-01T00:15:00+01:00"_s)};
        QCOMPARE(at(now.toTimeZone(stockholm), ends, {}).months.at(1).first, QDate(2026, 12, 1));
        // A moment that is past has expired, though its day has not ended.
        QCOMPARE(at(now.toTimeZone(stockholm), ends, {}).months.at(0).certificates, 1);
        QCOMPARE(at(now.addSecs(-3600), ends, {}).months.at(1).first, QDate(2026, 11, 1));
        QCOMPARE(at(now.addSecs(-3600), ends, {}).months.at(1).certificates, 1);
    }
};

CONSOLE_TEST(QCoreApplication, TestHorizon)

} // namespace tst_horizon

#include "tst_horizon.moc"
