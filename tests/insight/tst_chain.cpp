// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/edgetext.h"
#include "support/testcase.h"

#include <QTest>

namespace tst_chain {

using namespace Qt::StringLiterals;
using namespace insight;
using invented::Account;
using invented::edges;
using invented::record;
using invented::server;

namespace {

QStringList servers(const Account &account, const api::Record &of, const QString &domain = u"a.se"_s)
{
    return edges(account, recordObject(domain, of), ObjectKind::Server);
}

} // namespace

/// What leads where by names and addresses, why, and how sure that is.
class TestChain : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void addressesInAnySpelling();
    void allNetworksOfAServer();
    void aliasesThroughAllZones();
    void circlesEnd();
    void wildcardsStandIn();
    void mailNameServersServices();
    void hostnames();
    void certificates();
    void domainsAreSummedUp();
    void namesThatAreNotKnown();
    void manyNamesAtOneAddress();
};

void TestChain::addressesInAnySpelling()
{
    Account account;
    account.servers({server(u"c1"_s, {}, u"192.0.2.1"_s, u"2001:DB8:0::1"_s), server(u"c2"_s, {}, {}, {})});
    const auto mapped = record(u"aaaa"_s, u"M.a.se"_s, u"::ffff:192.0.2.1"_s);
    const auto long6 = record(u"AAAA"_s, u"l.a.se."_s, u"2001:0db8:0000::0001"_s);
    const auto broken = record(u"A"_s, u"b.a.se"_s, u"192.0.2"_s);
    account.domains({u"a.se"_s});
    account.records(u"a.se"_s, {mapped, long6, broken});
    QCOMPARE(servers(account, mapped), QStringList{u"address c1 by AAAA m.a.se"_s});
    QCOMPARE(servers(account, long6), QStringList{u"address c1 by AAAA l.a.se"_s});
    QCOMPARE(servers(account, broken), QStringList());
    QCOMPARE(edges(account, addressObject(u"2001:db8::1"_s), ObjectKind::Record),
             QStringList{u"address l.a.se AAAA 2001:0db8:0000::0001 by AAAA l.a.se"_s});
    QCOMPARE(edges(account, addressObject(u"192.0.2.1"_s), ObjectKind::Server), QStringList{u"has c1"_s});
    // A server without an address leads nowhere, and nothing to it.
    QCOMPARE(account.index.chain().edgesOf(serverObject(u"c2"_s)), QList<Edge>());
    QVERIFY(addressObject(u"0.0.0.0"_s).isNothing());
}

void TestChain::allNetworksOfAServer()
{
    Account account;
    api::InstanceDetail detail;
    detail.instance = server(u"c1"_s, {}, u"192.0.2.1"_s);
    detail.networks = {{u"eth0"_s, u"192.0.2.1"_s, {}, {}, {}}, {u"lan"_s, u"10.0.0.1/24"_s, u"2001:db8::2"_s, {}, {}}};
    account.servers({detail.instance});
    account.detail(detail);
    QCOMPARE(edges(account, serverObject(u"c1"_s), ObjectKind::Address),
             (QStringList{u"has 10.0.0.1 on lan"_s, u"has 192.0.2.1 on eth0"_s, u"has 2001:db8::2 on lan"_s}));
    const auto inside = record(u"A"_s, u"x.a.se"_s, u"10.0.0.1"_s);
    account.records(u"a.se"_s, {inside});
    account.domains({u"a.se"_s});
    account.records(u"a.se"_s, {inside});
    QCOMPARE(servers(account, inside), QStringList{u"address c1 by A x.a.se"_s});
}

void TestChain::aliasesThroughAllZones()
{
    Account account;
    account.servers({server(u"c1"_s, u"x.example"_s, u"192.0.2.1"_s)});
    account.domains({u"a.se"_s, u"cdn.se"_s});
    const auto www = record(u"CNAME"_s, u"www.a.se"_s, u"Edge.CDN.se."_s);
    const auto outside = record(u"CNAME"_s, u"shop.a.se"_s, u"x.example"_s);
    account.records(u"a.se"_s, {www, outside});
    account.records(u"cdn.se"_s, {record(u"CNAME"_s, u"edge.cdn.se"_s, u"e1.cdn.se"_s),
                                  record(u"A"_s, u"e1.cdn.se"_s, u"192.0.2.1"_s)});
    QCOMPARE(servers(account, www), QStringList{u"alias c1 by CNAME www.a.se through edge.cdn.se>e1.cdn.se"_s});
    QCOMPARE(servers(account, outside), QStringList{u"alias c1 by CNAME shop.a.se through x.example hostname"_s});
    QCOMPARE(edges(account, serverObject(u"c1"_s), ObjectKind::Record),
             (QStringList{u"alias shop.a.se CNAME x.example by CNAME shop.a.se through x.example hostname"_s,
                          u"alias www.a.se CNAME Edge.CDN.se. by CNAME www.a.se through edge.cdn.se>e1.cdn.se"_s,
                          u"address e1.cdn.se A 192.0.2.1 by A e1.cdn.se"_s,
                          u"alias edge.cdn.se CNAME e1.cdn.se by CNAME edge.cdn.se through e1.cdn.se"_s}));
    // From record to record, both ways.
    QCOMPARE(edges(account, recordObject(u"a.se"_s, www), ObjectKind::Record),
             QStringList{u"alias edge.cdn.se CNAME e1.cdn.se by CNAME www.a.se"_s});
}

void TestChain::circlesEnd()
{
    Account account;
    account.servers({server(u"c1"_s, u"c.a.se"_s, u"192.0.2.1"_s)});
    account.domains({u"a.se"_s});
    const auto a = record(u"CNAME"_s, u"a.a.se"_s, u"b.a.se"_s);
    const auto b = record(u"CNAME"_s, u"b.a.se"_s, u"a.a.se"_s);
    const auto self = record(u"CNAME"_s, u"c.a.se"_s, u"c.a.se"_s);
    account.records(u"a.se"_s, {a, b, self});
    QCOMPARE(servers(account, a), QStringList());
    // Its name is a hostname all the same.
    QCOMPARE(servers(account, self), QStringList{u"hostname c1 by CNAME c.a.se"_s});
    QCOMPARE(edges(account, serverObject(u"c1"_s), ObjectKind::Record).size(), 1);
    using End = Zones::Resolution::End;
    QCOMPARE(account.index.links().zones().resolve(u"a.a.se"_s).end, End::Loop);
    QCOMPARE(account.index.links().zones().resolve(u"c.a.se"_s).end, End::Loop);
}

void TestChain::wildcardsStandIn()
{
    Account account;
    account.servers({server(u"c1"_s, u"host.a.se"_s, u"192.0.2.1"_s), server(u"c2"_s, {}, u"192.0.2.2"_s)});
    account.domains({u"a.se"_s, u"b.se"_s});
    const auto star = record(u"A"_s, u"*.a.se"_s, u"192.0.2.1"_s);
    account.records(u"a.se"_s, {star, record(u"A"_s, u"x.y.a.se"_s, u"192.0.2.2"_s),
                                record(u"NS"_s, u"sub.a.se"_s, u"ns.example"_s)});
    const auto deep = record(u"CNAME"_s, u"d.b.se"_s, u"foo.bar.a.se"_s);
    const auto shutOut = record(u"CNAME"_s, u"s.b.se"_s, u"other.y.a.se"_s);
    const auto empty = record(u"CNAME"_s, u"e.b.se"_s, u"y.a.se"_s);
    const auto left = record(u"CNAME"_s, u"l.b.se"_s, u"www.sub.a.se"_s);
    account.records(u"b.se"_s, {deep, shutOut, empty, left});
    QCOMPARE(servers(account, deep, u"b.se"_s),
             QStringList{u"alias c1 by CNAME d.b.se through foo.bar.a.se wildcard"_s});
    // y.a.se exists, since x.y.a.se does: the wildcard is for neither it nor what else is below it.
    QCOMPARE(servers(account, shutOut, u"b.se"_s), QStringList());
    QCOMPARE(servers(account, empty, u"b.se"_s), QStringList());
    QCOMPARE(servers(account, left, u"b.se"_s), QStringList());
    using End = Zones::Resolution::End;
    const Zones &zones = account.index.links().zones();
    QCOMPARE(zones.resolve(u"other.y.a.se"_s).end, End::NoSuchName);
    QCOMPARE(zones.resolve(u"y.a.se"_s).end, End::NoAddress);
    QCOMPARE(zones.resolve(u"a.se"_s).end, End::NoAddress);
    QCOMPARE(zones.resolve(u"www.sub.a.se"_s).end, End::NotKnown);
    QCOMPARE(zones.resolve(u"sub.a.se"_s).end, End::NotKnown);
    QCOMPARE(zones.resolve(u"out.example"_s).end, End::NotKnown);
    // The hostname that the wildcard stands in for, and what leads to names that it stands in for.
    QCOMPARE(servers(account, star), (QStringList{u"hostname c1 by A *.a.se wildcard"_s, u"address c1 by A *.a.se"_s}));
    QCOMPARE(
        edges(account, serverObject(u"c1"_s), ObjectKind::Record),
        (QStringList{u"hostname *.a.se A 192.0.2.1 by A *.a.se wildcard"_s, u"address *.a.se A 192.0.2.1 by A *.a.se"_s,
                     u"alias d.b.se CNAME foo.bar.a.se by CNAME d.b.se through foo.bar.a.se wildcard"_s}));
    QCOMPARE(edges(account, recordObject(u"a.se"_s, star), ObjectKind::Record),
             QStringList{u"alias d.b.se CNAME foo.bar.a.se by CNAME d.b.se wildcard"_s});
}

void TestChain::mailNameServersServices()
{
    Account account;
    account.servers({server(u"c1"_s, {}, u"192.0.2.1"_s)});
    account.domains({u"a.se"_s});
    const auto mx = record(u"MX"_s, u"a.se"_s, u"10 mail.a.se."_s);
    const auto ns = record(u"NS"_s, u"a.se"_s, u"mail.a.se"_s);
    const auto srv = record(u"SRV"_s, u"_sip._tcp.a.se"_s, u"5 5060 mail.a.se"_s);
    const auto none = record(u"SRV"_s, u"_x._tcp.a.se"_s, u"0 0 ."_s);
    const auto txt = record(u"TXT"_s, u"a.se"_s, u"mail.a.se"_s);
    account.records(u"a.se"_s, {mx, ns, srv, none, txt, record(u"A"_s, u"mail.a.se"_s, u"192.0.2.1"_s)});
    QCOMPARE(servers(account, mx), QStringList{u"mail c1 by MX a.se through mail.a.se"_s});
    QCOMPARE(servers(account, ns), QStringList{u"ns c1 by NS a.se through mail.a.se"_s});
    QCOMPARE(servers(account, srv), QStringList{u"service c1 by SRV _sip._tcp.a.se through mail.a.se"_s});
    QCOMPARE(servers(account, none), QStringList());
    QCOMPARE(servers(account, txt), QStringList());
    QCOMPARE(edges(account, recordObject(u"a.se"_s, record(u"A"_s, u"mail.a.se"_s, u"192.0.2.1"_s)), ObjectKind::Record)
                 .size(),
             3);
    QCOMPARE(edges(account, serverObject(u"c1"_s), ObjectKind::Domain),
             (QStringList{u"address a.se by A mail.a.se"_s, u"mail a.se by MX a.se through mail.a.se"_s,
                          u"ns a.se by NS a.se through mail.a.se"_s,
                          u"service a.se by SRV _sip._tcp.a.se through mail.a.se"_s}));
}

void TestChain::hostnames()
{
    Account account;
    api::InstanceDetail detail;
    detail.instance = server(u"c1"_s, u"WWW.Räksmörgås.se"_s, {});
    detail.domain = u"own.a.se"_s;
    account.servers({detail.instance});
    account.detail(detail);
    account.domains({u"xn--rksmrgs-5wao1o.se"_s, u"a.se"_s});
    const auto www = record(u"A"_s, u"www.xn--rksmrgs-5wao1o.se"_s, u"192.0.2.9"_s);
    const auto apex = record(u"A"_s, u"xn--rksmrgs-5wao1o.se"_s, u"192.0.2.9"_s);
    account.records(u"xn--rksmrgs-5wao1o.se"_s, {www, apex});
    QCOMPARE(servers(account, www, u"xn--rksmrgs-5wao1o.se"_s),
             QStringList{u"hostname c1 by A www.xn--rksmrgs-5wao1o.se"_s});
    QCOMPARE(servers(account, apex, u"xn--rksmrgs-5wao1o.se"_s), QStringList());
    QCOMPARE(edges(account, serverObject(u"c1"_s), ObjectKind::Domain),
             (QStringList{u"domain a.se"_s, u"hostname xn--rksmrgs-5wao1o.se by A www.xn--rksmrgs-5wao1o.se"_s}));
    QCOMPARE(edges(account, domainObject(u"a.se"_s), ObjectKind::Server), QStringList{u"domain c1"_s});
    QCOMPARE(edges(account, nameObject(u"own.a.se"_s), ObjectKind::Server), QStringList{u"domain c1"_s});
}

void TestChain::certificates()
{
    Account account;
    account.servers({server(u"c1"_s, {}, u"192.0.2.1"_s), server(u"c2"_s, u"host.a.se"_s, {})});
    account.domains({u"a.se"_s, u"sub.a.se"_s});
    account.certificates({u"*.A.se"_s, u"shop.sub.a.se"_s, u"a.se"_s, u"other.example"_s});
    const auto www = record(u"A"_s, u"www.a.se"_s, u"192.0.2.1"_s);
    const auto deep = record(u"A"_s, u"x.y.a.se"_s, u"192.0.2.1"_s);
    account.records(u"a.se"_s, {www, deep, record(u"TXT"_s, u"www.a.se"_s, u"text"_s)});
    account.records(u"sub.a.se"_s, {record(u"A"_s, u"sub.a.se"_s, u"192.0.2.1"_s)});
    QCOMPARE(edges(account, certificateObject(u"*.a.se"_s), ObjectKind::Domain), QStringList{u"in a.se"_s});
    QCOMPARE(edges(account, certificateObject(u"shop.sub.a.se"_s), ObjectKind::Domain), QStringList{u"in sub.a.se"_s});
    QCOMPARE(edges(account, certificateObject(u"other.example"_s), ObjectKind::Domain), QStringList());
    QCOMPARE(edges(account, domainObject(u"a.se"_s), ObjectKind::Certificate),
             (QStringList{u"in *.a.se"_s, u"in a.se"_s}));
    // One label, as certificates are checked; a zone of its own is a name like any other.
    QCOMPARE(edges(account, certificateObject(u"*.a.se"_s), ObjectKind::Record),
             (QStringList{u"certificate www.a.se A 192.0.2.1 by A www.a.se"_s,
                          u"certificate sub.a.se A 192.0.2.1 by A sub.a.se"_s}));
    QCOMPARE(edges(account, recordObject(u"a.se"_s, www), ObjectKind::Certificate),
             QStringList{u"certificate *.a.se by A www.a.se"_s});
    QCOMPARE(edges(account, recordObject(u"a.se"_s, deep), ObjectKind::Certificate), QStringList());
    QCOMPARE(edges(account, certificateObject(u"*.a.se"_s), ObjectKind::Server),
             (QStringList{u"address c1 by A sub.a.se ×2"_s, u"hostname c2"_s}));
    // The bare name has no record: www answers for it, that is a guess.
    QCOMPARE(edges(account, certificateObject(u"a.se"_s), ObjectKind::Server),
             QStringList{u"address c1 by A www.a.se guessed"_s});
    QCOMPARE(edges(account, serverObject(u"c1"_s), ObjectKind::Certificate),
             (QStringList{u"address *.a.se by A sub.a.se ×2"_s, u"address a.se by A www.a.se guessed"_s}));
}

void TestChain::domainsAreSummedUp()
{
    Account account;
    account.servers({server(u"c1"_s, {}, u"192.0.2.1"_s)});
    account.domains({u"a.se"_s});
    QList<api::Record> records;
    for (int i = 0; i < 50; ++i)
        records.append(record(u"A"_s, u"host%1.a.se"_s.arg(i), u"192.0.2.1"_s));
    records.append(record(u"A"_s, u"a.se"_s, u"192.0.2.1"_s));
    account.records(u"a.se"_s, records);
    QCOMPARE(edges(account, domainObject(u"a.se"_s), ObjectKind::Server), QStringList{u"address c1 by A a.se ×51"_s});
    QCOMPARE(edges(account, serverObject(u"c1"_s), ObjectKind::Domain), QStringList{u"address a.se by A a.se ×51"_s});
    QCOMPARE(edges(account, domainObject(u"a.se"_s), ObjectKind::Record).size(), 51);
}

void TestChain::namesThatAreNotKnown()
{
    Account account;
    account.domains({u"a.se"_s});
    const auto mx = record(u"MX"_s, u"a.se"_s, u"mx.example"_s);
    account.records(u"a.se"_s, {mx});
    QCOMPARE(edges(account, recordObject(u"a.se"_s, mx), ObjectKind::Name),
             QStringList{u"mail mx.example by MX a.se"_s});
    QCOMPARE(edges(account, nameObject(u"MX.example."_s), ObjectKind::Record),
             QStringList{u"mail a.se MX mx.example by MX a.se"_s});
    QCOMPARE(edges(account, nameObject(u"new.a.se"_s), ObjectKind::Domain), QStringList{u"in a.se"_s});
    for (const ObjectKind kind :
         {ObjectKind::Server, ObjectKind::Person, ObjectKind::Domain, ObjectKind::Record, ObjectKind::Certificate,
          ObjectKind::Key, ObjectKind::Address, ObjectKind::Customer, ObjectKind::Name})
        QCOMPARE(account.index.chain().edgesOf({kind, u"nobody.example"_s}), QList<Edge>());
}

void TestChain::manyNamesAtOneAddress()
{
    Account account;
    account.servers({server(u"c1"_s, {}, u"192.0.2.1"_s)});
    QStringList domains;
    for (int i = 0; i < 5000; ++i)
        domains.append(u"d%1.se"_s.arg(i));
    account.domains(domains);
    for (const QString &domain : std::as_const(domains))
        account.records(domain, {record(u"A"_s, domain, u"192.0.2.1"_s)});
    QCOMPARE(edges(account, serverObject(u"c1"_s), ObjectKind::Record).size(), 5000);
    QCOMPARE(edges(account, addressObject(u"192.0.2.1"_s), ObjectKind::Record).size(), 5000);
    QCOMPARE(edges(account, serverObject(u"c1"_s), ObjectKind::Domain).size(), 5000);
    account.records(u"d17.se"_s, {});
    QCOMPARE(edges(account, serverObject(u"c1"_s), ObjectKind::Domain).size(), 4999);
}

CONSOLE_TEST(QCoreApplication, TestChain)

} // namespace tst_chain

#include "tst_chain.moc"
