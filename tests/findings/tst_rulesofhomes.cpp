// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/examined.h"
#include "support/testcase.h"

#include <QTest>

namespace tst_rulesofhomes {

using namespace Qt::StringLiterals;
using namespace ends;
using namespace findings;
using namespace insight;
using invented::Account;
using invented::examined;
using invented::found;
using invented::isLeftOut;
using invented::only;
using invented::record;
using invented::server;

namespace {

/// One server about which all was read, and one domain.
struct Home : Account
{
    Home()
    {
        api::InstanceDetail read;
        read.instance = server(u"c1"_s, {}, u"192.0.2.1"_s, u"2001:db8:0:1::1"_s);
        read.networks = {{u"lan"_s, u"10.0.0.5"_s, {}, {}, {}}};
        servers({read.instance});
        Account::detail(read);
        domains({u"a.se"_s});
    }
};

} // namespace

/// Which names lead to nothing of the account's any more.
class TestRulesOfHomes : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void addresses();
    void formerAddresses();
    void addressesNeedAllServers();
    void targets_data();
    void targets();
    void targetsThatAreWell();
    void targetsInZonesThatWereNotRead();
};

void TestRulesOfHomes::addresses()
{
    Home account;
    account.records(u"a.se"_s,
                    {record(u"A"_s, u"own.a.se"_s, u"192.0.2.1"_s), record(u"A"_s, u"near.a.se"_s, u"192.0.2.200"_s),
                     record(u"A"_s, u"far.a.se"_s, u"192.0.3.1"_s), record(u"A"_s, u"inner.a.se"_s, u"10.0.0.9"_s),
                     record(u"AAAA"_s, u"near6.a.se"_s, u"2001:db8:0:1:ffff::1"_s),
                     record(u"AAAA"_s, u"far6.a.se"_s, u"2001:db8:0:2::1"_s),
                     record(u"AAAA"_s, u"mapped.a.se"_s, u"::ffff:192.0.2.201"_s),
                     record(u"A"_s, u"_x.a.se"_s, u"192.0.2.200"_s), record(u"A"_s, u"y._x.a.se"_s, u"192.0.2.200"_s),
                     record(u"TXT"_s, u"t.a.se"_s, u"192.0.2.200"_s), record(u"A"_s, u"bad.a.se"_s, u"192.0.2"_s)});
    QCOMPARE(found(account, Rule::AddressNoHome),
             (QStringList{u"inner.a.se A 10.0.0.9 > 10.0.0.9"_s, u"mapped.a.se AAAA ::ffff:192.0.2.201 > 192.0.2.201"_s,
                          u"near.a.se A 192.0.2.200 > 192.0.2.200"_s,
                          u"near6.a.se AAAA 2001:db8:0:1:ffff::1 > 2001:db8:0:1:ffff::1"_s}));
}

void TestRulesOfHomes::formerAddresses()
{
    Home account;
    account.records(u"a.se"_s,
                    {record(u"A"_s, u"old.a.se"_s, u"198.51.100.7"_s), record(u"A"_s, u"own.a.se"_s, u"192.0.2.1"_s)});
    Ground ground = invented::ground();
    ground.formerHomes = {{QHostAddress(u"198.51.100.7"_s), {u"c1297"_s, QDate(2026, 5, 4)}},
                          {QHostAddress(u"192.0.2.1"_s), {u"c1298"_s, QDate(2026, 5, 4)}}};
    const Judgement judgement = examined(account, ground);
    QCOMPARE(found(judgement, Rule::FormerAddress), QStringList{u"old.a.se A 198.51.100.7 > 198.51.100.7, c1297"_s});
    QCOMPARE(only(judgement, Rule::FormerAddress).date, QDate(2026, 5, 4));
    QCOMPARE(found(judgement, Rule::AddressNoHome), QStringList());
}

void TestRulesOfHomes::addressesNeedAllServers()
{
    Home account;
    account.servers({server(u"c1"_s, {}, u"192.0.2.1"_s), server(u"c2"_s)});
    account.records(u"a.se"_s, {record(u"A"_s, u"near.a.se"_s, u"192.0.2.200"_s)});
    const Judgement judgement = examined(account);
    QCOMPARE(found(judgement, Rule::AddressNoHome), QStringList());
    QVERIFY(isLeftOut(judgement, Rule::AddressNoHome) && isLeftOut(judgement, Rule::FormerAddress));
}

void TestRulesOfHomes::targets_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("content");
    QTest::addColumn<Rule>("rule");
    QTest::newRow("CNAME") << u"CNAME"_s << u"%1"_s << Rule::AliasNoName;
    QTest::newRow("MX") << u"MX"_s << u"10 %1."_s << Rule::MailNoName;
    QTest::newRow("NS") << u"NS"_s << u"%1"_s << Rule::NameServerNoName;
    QTest::newRow("SRV") << u"SRV"_s << u"5 5060 %1"_s << Rule::ServiceNoName;
}

void TestRulesOfHomes::targets()
{
    QFETCH(QString, type);
    QFETCH(QString, content);
    QFETCH(Rule, rule);
    Account account;
    account.domains({u"a.se"_s, u"b.se"_s});
    account.records(u"a.se"_s, {record(type, u"x.a.se"_s, content.arg(u"gone.B.se"_s)),
                                record(type, u"y.a.se"_s, content.arg(u"there.b.se"_s)),
                                record(type, u"z.a.se"_s, content.arg(u"gone.example"_s)),
                                record(type, u"v.a.se"_s, content.arg(u"b.se"_s)),
                                record(type, u"w.a.se"_s, content.arg(u"any.star.b.se"_s))});
    account.records(u"b.se"_s,
                    {record(u"TXT"_s, u"there.b.se"_s, u"text"_s), record(u"A"_s, u"*.star.b.se"_s, u"192.0.2.1"_s)});
    QCOMPARE(found(account, rule), QStringList{u"x.a.se %1 %2 > b.se"_s.arg(type, content.arg(u"gone.B.se"_s))});
    QCOMPARE(only(examined(account), rule).texts, QStringList{u"gone.b.se"_s});
}

void TestRulesOfHomes::targetsThatAreWell()
{
    Account account;
    account.domains({u"a.se"_s});
    account.records(u"a.se"_s,
                    {record(u"CNAME"_s, u"k._domainkey.a.se"_s, u"gone.a.se"_s),
                     record(u"CNAME"_s, u"x.a.se"_s, u"_y.a.se"_s), record(u"NS"_s, u"left.a.se"_s, u"ns.left.a.se"_s),
                     record(u"CNAME"_s, u"l.a.se"_s, u"www.left.a.se"_s),
                     record(u"A"_s, u"x.deep.a.se"_s, u"192.0.2.1"_s), record(u"CNAME"_s, u"d.a.se"_s, u"deep.a.se"_s),
                     record(u"MX"_s, u"a.se"_s, u"."_s), record(u"SRV"_s, u"_s._tcp.a.se"_s, u"0 0 ."_s)});
    const Judgement judgement = examined(account);
    for (const Rule rule : {Rule::AliasNoName, Rule::MailNoName, Rule::NameServerNoName, Rule::ServiceNoName})
        QCOMPARE(found(judgement, rule), QStringList());
}

void TestRulesOfHomes::targetsInZonesThatWereNotRead()
{
    Account account;
    account.domains({u"a.se"_s, u"sub.a.se"_s});
    const auto alias = record(u"CNAME"_s, u"x.a.se"_s, u"www.sub.a.se"_s);
    account.records(u"a.se"_s, {alias});
    const Judgement judgement = examined(account);
    QCOMPARE(found(judgement, Rule::AliasNoName), QStringList());
    QVERIFY(isLeftOut(judgement, Rule::AliasNoName, recordObject(u"a.se"_s, alias)));
    account.records(u"sub.a.se"_s, {});
    QCOMPARE(found(account, Rule::AliasNoName).size(), 1);
}

CONSOLE_TEST(QCoreApplication, TestRulesOfHomes)

} // namespace tst_rulesofhomes

#include "tst_rulesofhomes.moc"
