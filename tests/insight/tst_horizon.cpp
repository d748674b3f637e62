// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/horizon.h"
#include "support/testcase.h"

#include <QTest>

namespace tst_horizon {

using namespace Qt::StringLiterals;
using namespace insight;

namespace {

EndDate end(EndDate::Kind kind, const QString &text)
{
    EndDate one;
    one.kind = kind;
    one.expires = api::Date::fromText(text);
    return one;
}

} // namespace

/// What ends in which month.
class TestHorizon : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void byMonth()
    {
        using Kind = EndDate::Kind;
        const QList<EndDate> ends{end(Kind::Certificate, u"2026-11-29"_s),      end(Kind::Certificate, u"2026-11-30"_s),
                                  end(Kind::Domain, u"2026-12-31T23:30:00Z"_s), end(Kind::Domain, u"2027-10-31"_s),
                                  end(Kind::Domain, u"2027-11-01"_s),           end(Kind::Certificate, u"soon"_s),
                                  end(Kind::Certificate, u"2026-12-01"_s)};
        const QList<HorizonMonth> months = horizon(ends, QDate(2026, 11, 30), QTimeZone("Europe/Stockholm"));
        QCOMPARE(months.size(), 12);
        QCOMPARE(months.at(0), (HorizonMonth{QDate(2026, 11, 1), {1}, {}}));
        QCOMPARE(months.at(1), (HorizonMonth{QDate(2026, 12, 1), {6}, {}}));
        // In Stockholm that moment is in the new year.
        QCOMPARE(months.at(2), (HorizonMonth{QDate(2027, 1, 1), {}, {2}}));
        QCOMPARE(months.at(3), (HorizonMonth{QDate(2027, 2, 1), {}, {}}));
        QCOMPARE(months.at(11), (HorizonMonth{QDate(2027, 10, 1), {}, {3}}));
        QCOMPARE(horizon({}, QDate(2026, 11, 30), QTimeZone::utc(), 2).size(), 2);
    }
};

CONSOLE_TEST(QCoreApplication, TestHorizon)

} // namespace tst_horizon

#include "tst_horizon.moc"
