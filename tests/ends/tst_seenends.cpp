// SPDX-License-Identifier: GPL-3.0-or-later
#include "ends/seenends.h"
#include "inventory/comparison.h"
#include "support/testcase.h"

#include <QTest>

namespace tst_seenends {

using namespace Qt::StringLiterals;

using namespace ends;
using store::Change;

namespace {

const QTimeZone zone("Europe/Stockholm");

QDateTime noon(int month, int day)
{
    return {QDate(2026, month, day), QTime(12, 0), QTimeZone::utc()};
}

/// What the inventory itself tells of two readings, a day apart.
template <typename T>
QList<Change> changes(inventory::Kind kind, const QString &name, const T &before, const T &after, const QDateTime &seen)
{
    QList<Change> list = inventory::compare({{kind, name}, before, after});
    for (Change &change : list) {
        change.since = seen.addDays(-1);
        change.seen = seen;
    }
    return list;
}

QList<api::Certificate> certificates(const QString &end)
{
    QList<api::Certificate> list(1);
    list[0].domain = u"A.se"_s;
    list[0].expires = api::Date::fromText(end);
    return list;
}

} // namespace

/// What is made of the changes that the inventory tells.
class TestSeenEnds : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void ofChanges();
    void ofWhatCame();
    void ofNothing();
};

void TestSeenEnds::ofChanges()
{
    using inventory::Kind;
    QList<Change> all =
        changes(Kind::Certificates, {}, certificates(u"2026-05-01"_s), certificates(u"2026-07-01"_s), noon(5, 2));
    // In any order.
    all =
        changes(Kind::Certificates, {}, certificates(u"2026-04-01"_s), certificates(u"2026-05-01"_s), noon(3, 2)) + all;
    std::reverse(all.begin(), all.end());
    const EndDates::Seen seen = seenEnds(all, {}, zone);
    const QList<SeenEnd> expected{{QDate(2026, 3, 1), QDate(2026, 4, 1), false},
                                  {QDate(2026, 3, 2), QDate(2026, 5, 1), true},
                                  {QDate(2026, 5, 2), QDate(2026, 7, 1), true}};
    QCOMPARE(seen.value({EndDate::Kind::Certificate, u"a.se"_s}), expected);
    QCOMPARE(seen.size(), 1);
    QCOMPARE(renewalHabit(expected), (RenewalHabit{60, -1, 2}));
}

void TestSeenEnds::ofWhatCame()
{
    using inventory::Kind;
    const QList<api::Certificate> none;
    const QList<Change> came = changes(Kind::Certificates, {}, none, certificates(u"2026-05-01"_s), noon(2, 1));
    inventory::Values values;
    values.certificates = certificates(u"2026-05-01"_s);
    const auto ofName = [&](const QList<Change> &all) {
        return seenEnds(all, values, zone).value({EndDate::Kind::Certificate, u"a.se"_s});
    };
    QCOMPARE(ofName(came), (QList<SeenEnd>{{QDate(2026, 2, 1), QDate(2026, 5, 1), true}}));
    values.certificates = certificates(u"2026-07-01"_s);
    const QList<Change> renewed =
        came + changes(Kind::Certificates, {}, certificates(u"2026-05-01"_s), values.certificates, noon(4, 1));
    QCOMPARE(ofName(renewed), (QList<SeenEnd>{{QDate(2026, 2, 1), QDate(2026, 5, 1), true},
                                              {QDate(2026, 4, 1), QDate(2026, 7, 1), true}}));
    QList<api::Domain> domains(1);
    domains[0].name = u"b.se"_s;
    domains[0].expires = api::Date::fromText(u"2027-01-01"_s);
    values.domains = domains;
    const QList<Change> domainCame = changes(Kind::Domains, {}, QList<api::Domain>(), domains, noon(6, 1));
    QCOMPARE(seenEnds(domainCame, values, zone).value({EndDate::Kind::Domain, u"b.se"_s}),
             (QList<SeenEnd>{{QDate(2026, 6, 1), QDate(2027, 1, 1), true}}));
}

void TestSeenEnds::ofNothing()
{
    QVERIFY(seenEnds({}, {}, zone).isEmpty());
}

CONSOLE_TEST(QCoreApplication, TestSeenEnds)

} // namespace tst_seenends

#include "tst_seenends.moc"
