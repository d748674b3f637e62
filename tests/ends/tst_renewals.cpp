// SPDX-License-Identifier: GPL-3.0-or-later
#include "ends/enddates.h"
#include "ends/renewals.h"
#include "insight/links.h"
#include "support/testcase.h"

#include <QTest>

namespace tst_renewals {

using namespace Qt::StringLiterals;
using namespace ends;

namespace {

QDate day(int month, int number)
{
    return {2026, month, number};
}

/// A certificate for 90 days that is renewed each 60 days.
QList<SeenEnd> shortLived()
{
    return {{day(1, 10), day(4, 1), false},
            {day(3, 2), day(5, 31), true},
            {day(5, 1), day(7, 30), true},
            {day(6, 30), day(9, 28), true}};
}

struct OneCertificate
{
    explicit OneCertificate(const QDate &end, const QList<SeenEnd> &seen = shortLived())
    {
        api::Certificate certificate;
        certificate.domain = u"A.se"_s;
        certificate.expires = api::Date::fromText(end.toString(Qt::ISODate));
        links.setCertificates({certificate});
        links.follow(10);
        ends.setCertificates({certificate}, links);
        ends.setSeen({{{EndDate::Kind::Certificate, u"a.se"_s}, seen}});
    }
    const EndDate &on(const QDate &date)
    {
        ends.judge({}, QDateTime(date, QTime(12, 0), QTimeZone("Europe/Stockholm")));
        return ends.all().first();
    }

    insight::Links links;
    EndDates ends;
};

} // namespace

/// What was renewed regularly, and what that makes of its end.
class TestRenewals : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void habits();
    void whatIsNoRenewal();
    void usualDay();
    void thresholdsByShare();
    void endsByHabit();
    void endsWithoutHabit();
    void snoozed();
};

void TestRenewals::habits()
{
    // 30 days before the end, or 30: at the latest 30.
    QCOMPARE(renewalHabit(shortLived()), (RenewalHabit{90, 30, 3}));
    QList<SeenEnd> late = shortLived();
    late[3].seen = day(7, 10);
    std::swap(late[0], late[2]);
    QCOMPARE(renewalHabit(late), (RenewalHabit{80, 20, 3}));
    QCOMPARE(renewalHabit({}), RenewalHabit());
    QCOMPARE(renewalHabit({{day(1, 10), day(4, 1), false}}), RenewalHabit());
    QCOMPARE(renewalHabit({{day(1, 10), day(4, 1), true}}), (RenewalHabit{81, 0, 0}));
    // After its end.
    QCOMPARE(renewalHabit({{day(1, 1), day(2, 1), false}, {day(2, 5), day(3, 1), true}}).latest, -4);
}

void TestRenewals::whatIsNoRenewal()
{
    const SeenEnd first{day(1, 1), day(4, 1), true};
    QCOMPARE(renewalHabit({first, {day(2, 1), day(4, 1), true}}), (RenewalHabit{90, 0, 0}));
    QCOMPARE(renewalHabit({first, {day(2, 1), day(3, 1), true}}), RenewalHabit());
    QCOMPARE(renewalHabit({first, {QDate(), day(5, 1), true}, {day(2, 1), QDate(), true}}), (RenewalHabit{90, 0, 0}));
}

void TestRenewals::usualDay()
{
    const QDate end = day(9, 28);
    QCOMPARE(usualRenewal({90, 30, 2}, end), day(8, 31));
    QCOMPARE(usualRenewal({90, 30, 1}, end), std::nullopt);
    QCOMPARE(usualRenewal({90, 2, 5}, end), std::nullopt);
    QCOMPARE(usualRenewal({90, -3, 5}, end), std::nullopt);
    QCOMPARE(usualRenewal({90, 30, 2}, {}), std::nullopt);
}

void TestRenewals::thresholdsByShare()
{
    const Thresholds usual;
    QCOMPARE(suited(usual, {}, {}), usual);
    QCOMPARE(suited(usual, {}, {365, 0, 0}), usual);
    QCOMPARE(suited(usual, {}, {90, 0, 0}), (Thresholds{7, 22, 45}));
    QCOMPARE(suited(usual, {}, {47, 0, 0}), (Thresholds{4, 11, 23}));
    QCOMPARE(suited(usual, {}, {6, 0, 0}), (Thresholds{0, 1, 3}));
    QCOMPARE(suited(usual, {}, {90, 20, 2}), (Thresholds{7, 17, 45}));
    QCOMPARE(suited(usual, {}, {90, 20, 1}), (Thresholds{7, 22, 45}));
    // A habit that is nearly too late makes nothing less urgent.
    QCOMPARE(suited(usual, {}, {{}, 4, 9}), (Thresholds{7, 7, 90}));
}

void TestRenewals::endsByHabit()
{
    OneCertificate account(day(9, 28));
    // 29 days left, and one on which it may still be renewed: no cause for anything.
    QCOMPARE(account.on(day(8, 30)).nearness, Nearness::InSight);
    QVERIFY(!account.on(day(8, 31)).isLate);
    QCOMPARE(account.on(day(8, 31)).life, 90);
    QCOMPARE(account.on(day(8, 31)).usualRenewal, day(8, 31));
    QVERIFY(account.on(day(9, 1)).isLate);
    QCOMPARE(account.on(day(9, 1)).nearness, Nearness::Soon);
    QCOMPARE(account.on(day(9, 22)).nearness, Nearness::Urgent);
    QCOMPARE(account.ends.asking(), 1);
    QVERIFY(account.on(day(9, 22)).isLate);
    QCOMPARE(account.on(day(9, 29)).nearness, Nearness::Overdue);
    QVERIFY(!account.on(day(9, 29)).isLate);
}

void TestRenewals::endsWithoutHabit()
{
    OneCertificate account(day(9, 28), {});
    QCOMPARE(account.on(day(8, 30)).nearness, Nearness::Soon);
    QVERIFY(!account.on(day(8, 30)).usualRenewal && !account.on(day(8, 30)).life);
    OneCertificate unknown({});
    QCOMPARE(unknown.on(day(8, 30)).nearness, Nearness::Unknown);
    QVERIFY(!unknown.on(day(8, 30)).isLate);
}

void TestRenewals::snoozed()
{
    OneCertificate account(day(9, 28), {});
    account.ends.setSnoozes({{{EndDate::Kind::Certificate, u"a.se"_s}, {day(9, 25), u"the shop moves"_s, day(9, 28)}}});
    QVERIFY(account.on(day(9, 25)).isSnoozed);
    QCOMPARE(account.on(day(9, 25)).snoozeReason, u"the shop moves"_s);
    QCOMPARE(account.ends.asking(), 0);
    QVERIFY(!account.on(day(9, 26)).isSnoozed);
    QCOMPARE(account.ends.asking(), 1);
    // What has another end now was renewed, or set back: it asks again.
    OneCertificate renewed(day(9, 27), {});
    renewed.ends.setSnoozes({{{EndDate::Kind::Certificate, u"a.se"_s}, {day(9, 25), u"the shop moves"_s, day(9, 28)}}});
    QVERIFY(!renewed.on(day(9, 25)).isSnoozed);
    QCOMPARE(renewed.ends.asking(), 1);
}

CONSOLE_TEST(QCoreApplication, TestRenewals)

} // namespace tst_renewals

#include "tst_renewals.moc"
