// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/formerhomes.h"
#include "insight/account.h"
#include "inventory/comparison.h"
#include "support/testcase.h"

#include <QTest>

namespace tst_formerhomes {

using namespace Qt::StringLiterals;
using namespace findings;
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

} // namespace

/// What is made of the changes that the inventory tells.
class TestFormerHomes : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void ofChanges();
    void ofAServerThatWent();
    void theLastOneCounts();
    void ofNothing();
};

void TestFormerHomes::ofChanges()
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

void TestFormerHomes::ofAServerThatWent()
{
    using inventory::Kind;
    const api::Instance gone = server(u"c1297"_s, u"a.se"_s, u"192.0.2.1"_s, u"2001:DB8::1"_s);
    const api::Instance stays = server(u"c2"_s, {}, u"192.0.2.2"_s);
    const auto homes = formerHomes(
        changes(Kind::Instances, {}, QList<api::Instance>{gone, stays}, QList<api::Instance>{stays}, noon(5, 5)), zone);
    const FormerHome until{u"c1297"_s, QDate(2026, 5, 4)};
    QCOMPARE(homes.size(), 2);
    QCOMPARE(homes.value(QHostAddress(u"192.0.2.1"_s)), until);
    QCOMPARE(homes.value(QHostAddress(u"2001:db8::1"_s)), until);
    // One that came had none before.
    QVERIFY(formerHomes(changes(Kind::Instances, {}, QList<api::Instance>{stays}, QList<api::Instance>{stays, gone},
                                noon(5, 5)),
                        zone)
                .isEmpty());
}

void TestFormerHomes::theLastOneCounts()
{
    Change first;
    first.kind = u"instance"_s;
    first.object = u"c1"_s;
    first.field = u"ip"_s;
    first.before = u"192.0.2.1"_s;
    first.since = noon(5, 4);
    first.seen = noon(5, 5);
    Change second = first;
    second.object = u"c2"_s;
    second.since = noon(6, 4);
    second.seen = noon(6, 5);
    const FormerHome expected{u"c2"_s, QDate(2026, 6, 4)};
    for (const QList<Change> &changes : {QList<Change>{first, second}, QList<Change>{second, first}})
        QCOMPARE(formerHomes(changes, zone).value(QHostAddress(u"192.0.2.1"_s)), expected);
}

void TestFormerHomes::ofNothing()
{
    QVERIFY(formerHomes({}, zone).isEmpty());
    Change other;
    other.kind = u"instance"_s;
    other.field = u"hostname"_s;
    other.before = u"192.0.2.1"_s;
    QVERIFY(formerHomes({other}, zone).isEmpty());
}

CONSOLE_TEST(QCoreApplication, TestFormerHomes)

} // namespace tst_formerhomes

#include "tst_formerhomes.moc"
