// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/examined.h"
#include "insight/fromhistory.h"
#include "inventory/comparison.h"
#include "support/testcase.h"

#include <QTest>

namespace tst_fromhistory {

using namespace Qt::StringLiterals;
using namespace insight;
using invented::server;
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
class TestFromHistory : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void ends();
    void endsOfWhatCame();
    void formerAddresses();
    void access();
    void nothing();
};

void TestFromHistory::ends()
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
    QCOMPARE(renewalHabits(seen).value(certificateObject(u"a.se"_s)), (RenewalHabit{60, -1, 2}));
}

void TestFromHistory::endsOfWhatCame()
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

void TestFromHistory::formerAddresses()
{
    using inventory::Kind;
    api::InstanceDetail before;
    before.instance = server(u"c1"_s, {}, u"192.0.2.1"_s, u"2001:DB8::1"_s);
    before.networks = {{u"lan"_s, u"10.0.0.5"_s, u"2001:db8::5"_s, {}, {}}};
    api::InstanceDetail after = before;
    after.instance.ip = u"192.0.2.2"_s;
    after.networks[0].ip = u"10.0.0.6"_s;
    const auto homes = formerHomes(changes(Kind::Instance, u"c1"_s, before, after, noon(5, 5)), zone);
    const FormerHome until{u"c1"_s, QDate(2026, 5, 4)};
    QCOMPARE(homes.value(QHostAddress(u"192.0.2.1"_s)), until);
    QCOMPARE(homes.value(QHostAddress(u"10.0.0.5"_s)), until);
    // Still its own, but told with the other: the rule looks at what is there now.
    QCOMPARE(homes.value(QHostAddress(u"2001:db8::5"_s)), until);
    QVERIFY(!homes.contains(QHostAddress(u"192.0.2.2"_s)) && !homes.contains(QHostAddress(u"2001:db8::1"_s)));
}

void TestFromHistory::access()
{
    using inventory::Kind;
    api::UserDetail without;
    without.id = 7;
    without.name = u"Ali"_s;
    without.instances.resize(1);
    without.instances[0].name = u"c1"_s;
    without.instances[0].notify = true;
    api::UserDetail with = without;
    with.instances[0].access = true;
    const QList<Change> given = changes(Kind::User, u"7"_s, without, with, noon(5, 5));
    const std::pair key{personObject(u"7"_s), u"c1"_s};
    QCOMPARE(grantBeginnings(given).value(key), noon(5, 5));
    api::UserDetail untold = with;
    untold.instances[0].notify = false;
    QCOMPARE(grantBeginnings(given + changes(Kind::User, u"7"_s, with, untold, noon(6, 5))).value(key), noon(5, 5));
    QVERIFY(grantBeginnings(given + changes(Kind::User, u"7"_s, with, without, noon(6, 5))).isEmpty());
}

void TestFromHistory::nothing()
{
    QVERIFY(seenEnds({}, {}, zone).isEmpty() && formerHomes({}, zone).isEmpty() && grantBeginnings({}).isEmpty());
    Change other;
    other.kind = u"instance"_s;
    other.field = u"hostname"_s;
    other.before = u"192.0.2.1"_s;
    QVERIFY(formerHomes({other}, zone).isEmpty());
}

CONSOLE_TEST(QCoreApplication, TestFromHistory)

} // namespace tst_fromhistory

#include "tst_fromhistory.moc"
