// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/links.h"
#include "support/testcase.h"

#include <QTest>

namespace tst_links {

using namespace Qt::StringLiterals;
using insight::Links;

/// Which domain and which servers a name leads to.
class TestLinks : public support::TestCase
{
    Q_OBJECT

private:
    static QList<api::Domain> domains(const QStringList &names)
    {
        QList<api::Domain> domains;
        for (const QString &name : names) {
            domains.append(api::Domain{});
            domains.last().name = name;
        }
        return domains;
    }

    static api::Record record(const QString &type, const QString &name, const QString &content)
    {
        api::Record record;
        record.type = type;
        record.name = name;
        record.content = content;
        return record;
    }

    static api::Instance instance(const QString &name, const QString &hostname, const QString &ip,
                                  const QString &ipv6 = {})
    {
        api::Instance instance;
        instance.name = name;
        instance.hostname = hostname;
        instance.ip = ip;
        instance.ipv6 = ipv6;
        return instance;
    }

    /// c1 has a.se, c2 b.se; c3 has no hostname.
    struct Account
    {
        Account()
        {
            detail.instance = three;
            detail.domain = u"www.shop.se"_s;
            detail.networks = {{u"wan"_s, u"192.0.2.33"_s, u"2001:DB8:0:0::33/64"_s, {}, {}}, {}};
            links.setServers({{&one, nullptr}, {&two, nullptr}, {&three, &detail}});
        }

        api::Instance one = instance(u"c1"_s, u"a.se"_s, u"192.0.2.1"_s, u"2001:db8::1"_s);
        api::Instance two = instance(u"c2"_s, u"www.B.se."_s, u"192.0.2.2"_s);
        api::Instance three = instance(u"c3"_s, {}, u"192.0.2.3"_s, u"2001:db8::3"_s);
        api::InstanceDetail detail;
        Links links;
    };

private slots:
    void namesAreComparedAsDnsDoes()
    {
        QCOMPARE(names::comparableName(u" WWW.Example.SE. "_s), u"www.example.se"_s);
        QCOMPARE(names::comparableName(u"räksmörgås.se"_s), u"xn--rksmrgs-5wao1o.se"_s);
        QCOMPARE(names::comparableName(u"*.Räksmörgås.se"_s), u"*.xn--rksmrgs-5wao1o.se"_s);
        QCOMPARE(names::comparableName(u"XN--RKSMRGS-5WAO1O.se"_s), u"xn--rksmrgs-5wao1o.se"_s);
        QCOMPARE(names::comparableName(u"_dmarc.å.se"_s).left(7), u"_dmarc."_s);
        QCOMPARE(names::comparableName({}), QString());
    }

    void domainOfAName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("domain");
        QTest::newRow("itself") << u"example.se"_s << u"Example.se"_s;
        QTest::newRow("case and dot") << u"EXAMPLE.SE."_s << u"Example.se"_s;
        QTest::newRow("below") << u"www.example.se"_s << u"Example.se"_s;
        QTest::newRow("far below") << u"a.b.example.se"_s << u"Example.se"_s;
        QTest::newRow("wildcard") << u"*.example.se"_s << u"Example.se"_s;
        QTest::newRow("longest") << u"x.sub.example.se"_s << u"sub.example.se"_s;
        QTest::newRow("wildcard of the longest") << u"*.sub.example.se"_s << u"sub.example.se"_s;
        QTest::newRow("unicode") << u"www.räksmörgås.se"_s << u"xn--rksmrgs-5wao1o.se"_s;
        QTest::newRow("ascii") << u"*.xn--rksmrgs-5wao1o.se"_s << u"xn--rksmrgs-5wao1o.se"_s;
        QTest::newRow("no part of a label") << u"myexample.se"_s << QString();
        QTest::newRow("not upwards") << u"se"_s << QString();
        QTest::newRow("blank") << QString() << QString();
        QTest::newRow("dots") << u"..."_s << QString();
        QTest::newRow("star") << u"*"_s << QString();
        QTest::newRow("markup") << u"<b>example.se"_s << QString();
    }

    void domainOfAName()
    {
        QFETCH(QString, name);
        QFETCH(QString, domain);
        Links links;
        links.setDomains(domains({u"Example.se"_s, u"sub.example.se"_s, u"xn--rksmrgs-5wao1o.se"_s}));
        QCOMPARE(links.domainOf(name), domain);
    }

    void domainsAreReplaced()
    {
        Links links;
        links.setDomains(domains({u"a.se"_s}));
        links.setDomains(domains({u"b.se"_s}));
        QCOMPARE(links.domainOf(u"a.se"_s), QString());
        QCOMPARE(links.domainOf(u"b.se"_s), u"b.se"_s);
    }

    void serversByTheirNames()
    {
        const Account account;
        QCOMPARE(account.links.serversOf(u"a.se"_s), QStringList{u"c1"_s});
        QCOMPARE(account.links.serversOf(u"www.a.se"_s), QStringList{u"c1"_s});
        QCOMPARE(account.links.serversOf(u"*.a.se"_s), QStringList{u"c1"_s});
        QCOMPARE(account.links.serversOf(u"b.se"_s), QStringList{u"c2"_s});
        QCOMPARE(account.links.serversOf(u"shop.se"_s), QStringList{u"c3"_s});
        QCOMPARE(account.links.serversOf(u"x.a.se"_s), QStringList());
        QCOMPARE(account.links.serversOf({}), QStringList());
    }

    void serversByRecords()
    {
        Account account;
        account.links.setRecords(
            u"d.se"_s, {record(u"A"_s, u"D.se"_s, u"192.0.2.1"_s), record(u"a"_s, u"d.se"_s, u" 192.0.2.2 "_s),
                        record(u"AAAA"_s, u"six.d.se"_s, u"2001:0DB8:0000::0003"_s),
                        record(u"AAAA"_s, u"net.d.se"_s, u"2001:db8::33"_s),
                        record(u"AAAA"_s, u"mapped.d.se"_s, u"::ffff:192.0.2.2"_s),
                        record(u"TXT"_s, u"text.d.se"_s, u"192.0.2.1"_s),
                        record(u"A"_s, u"far.d.se"_s, u"203.0.113.9"_s), record(u"A"_s, u"odd.d.se"_s, u"192.0.2"_s)});
        QCOMPARE(account.links.serversOf(u"d.se."_s), (QStringList{u"c1"_s, u"c2"_s}));
        QCOMPARE(account.links.serversOf(u"six.d.se"_s), QStringList{u"c3"_s});
        QCOMPARE(account.links.serversOf(u"net.d.se"_s), QStringList{u"c3"_s});
        QCOMPARE(account.links.serversOf(u"mapped.d.se"_s), QStringList{u"c2"_s});
        for (const QString &none : {u"text.d.se"_s, u"far.d.se"_s, u"odd.d.se"_s, u"nothing.d.se"_s})
            QCOMPARE(account.links.serversOf(none), QStringList());
        account.links.setRecords(u"d.se"_s, {});
        QCOMPARE(account.links.serversOf(u"d.se"_s), QStringList());
    }

    void bearersComeFirstAndOnce()
    {
        Account account;
        account.links.setRecords(
            u"b.se"_s, {record(u"A"_s, u"b.se"_s, u"192.0.2.1"_s), record(u"A"_s, u"b.se"_s, u"192.0.2.2"_s)});
        QCOMPARE(account.links.serversOf(u"b.se"_s), (QStringList{u"c2"_s, u"c1"_s}));
    }

    void wwwStandsInForABareName()
    {
        Account account;
        account.links.setRecords(u"d.se"_s, {record(u"A"_s, u"www.d.se"_s, u"192.0.2.1"_s)});
        QCOMPARE(account.links.serversOf(u"d.se"_s), QStringList{u"c1"_s});
        account.links.setRecords(u"d.se"_s, {record(u"A"_s, u"d.se"_s, u"192.0.2.2"_s)});
        QCOMPARE(account.links.serversOf(u"www.d.se"_s), QStringList{u"c2"_s});
    }

    void wildcards()
    {
        Account account;
        account.links.setRecords(u"d.se"_s, {record(u"A"_s, u"d.se"_s, u"192.0.2.3"_s),
                                             record(u"A"_s, u"*.d.se"_s, u"192.0.2.1"_s),
                                             record(u"A"_s, u"own.d.se"_s, u"192.0.2.2"_s),
                                             record(u"MX"_s, u"mail.d.se"_s, u"mx.example"_s)});
        // A wildcard record answers for names that have none, one or more labels down.
        QCOMPARE(account.links.serversOf(u"any.d.se"_s), QStringList{u"c1"_s});
        QCOMPARE(account.links.serversOf(u"x.any.d.se"_s), QStringList{u"c1"_s});
        QCOMPARE(account.links.serversOf(u"own.d.se"_s), QStringList{u"c2"_s});
        QCOMPARE(account.links.serversOf(u"mail.d.se"_s), QStringList());
        QCOMPARE(account.links.serversOf(u"x.own.d.se"_s), QStringList());
        // A wildcard certificate covers what is one label down, not the domain itself.
        QCOMPARE(account.links.serversOf(u"*.d.se"_s), (QStringList{u"c1"_s, u"c2"_s}));
        QCOMPARE(account.links.serversOf(u"*.own.d.se"_s), QStringList());
    }

    void aliasesAreFollowed()
    {
        Account account;
        account.links.setRecords(u"d.se"_s, {record(u"CNAME"_s, u"shop.d.se"_s, u"WWW.e.se."_s),
                                             record(u"CNAME"_s, u"out.d.se"_s, u"a.se"_s),
                                             record(u"CNAME"_s, u"lost.d.se"_s, u"shops.example.net"_s)});
        account.links.setRecords(
            u"e.se"_s, {record(u"CNAME"_s, u"www.e.se"_s, u"e.se"_s), record(u"A"_s, u"e.se"_s, u"192.0.2.2"_s)});
        QCOMPARE(account.links.serversOf(u"shop.d.se"_s), QStringList{u"c2"_s});
        // Its records are not known, but a server has it.
        QCOMPARE(account.links.serversOf(u"out.d.se"_s), QStringList{u"c1"_s});
        QCOMPARE(account.links.serversOf(u"lost.d.se"_s), QStringList());
    }

    void loopsAndLongChainsEnd()
    {
        Account account;
        QList<api::Record> records{
            record(u"CNAME"_s, u"x.d.se"_s, u"y.d.se"_s), record(u"CNAME"_s, u"y.d.se"_s, u"x.d.se"_s),
            record(u"CNAME"_s, u"self.d.se"_s, u"self.d.se"_s), record(u"CNAME"_s, u"*.w.d.se"_s, u"more.x.w.d.se"_s)};
        for (int i = 0; i < 40; ++i)
            records.append(record(u"CNAME"_s, u"n%1.d.se"_s.arg(i), u"n%1.d.se"_s.arg(i + 1)));
        records.append(record(u"A"_s, u"n40.d.se"_s, u"192.0.2.1"_s));
        account.links.setRecords(u"d.se"_s, records);
        for (const QString &loop : {u"x.d.se"_s, u"self.d.se"_s, u"q.w.d.se"_s, u"n0.d.se"_s})
            QCOMPARE(account.links.serversOf(loop), QStringList());
        QCOMPARE(account.links.serversOf(u"n30.d.se"_s), QStringList{u"c1"_s});
    }

    void longestZoneIsRight()
    {
        Account account;
        account.links.setRecords(u"d.se"_s, {record(u"A"_s, u"x.sub.d.se"_s, u"192.0.2.1"_s)});
        QCOMPARE(account.links.serversOf(u"x.sub.d.se"_s), QStringList{u"c1"_s});
        account.links.setRecords(u"sub.d.se"_s, {record(u"A"_s, u"x.sub.d.se"_s, u"192.0.2.2"_s)});
        QCOMPARE(account.links.serversOf(u"x.sub.d.se"_s), QStringList{u"c2"_s});
        account.links.forgetRecords(u"sub.d.se"_s);
        QCOMPARE(account.links.serversOf(u"x.sub.d.se"_s), QStringList{u"c1"_s});
        account.links.forgetRecords(u"d.se"_s);
        QCOMPARE(account.links.serversOf(u"x.sub.d.se"_s), QStringList());
    }

    void blankServersLeadNowhere()
    {
        const api::Instance blank = instance(u"c9"_s, u" "_s, {});
        const api::Instance nowhere = instance(u"c8"_s, u"."_s, u"0.0.0.0"_s, u"::"_s);
        api::InstanceDetail detail;
        detail.networks = {{}, {u"lo"_s, u"127.0.0.1"_s, u"::1"_s, {}, {}}};
        Links links;
        links.setServers({{&blank, &detail}, {&nowhere, nullptr}});
        links.setRecords(u"d.se"_s, {record(u"A"_s, u"d.se"_s, {}), record(u"A"_s, u"d.se"_s, u"0.0.0.0"_s),
                                     record(u"AAAA"_s, u"d.se"_s, u"::"_s), record(u"A"_s, u"d.se"_s, u"127.0.0.1"_s),
                                     record(u"CNAME"_s, u"e.d.se"_s, {}), record(u"A"_s, {}, u"192.0.2.1"_s)});
        for (const QString &name : {u"d.se"_s, u"e.d.se"_s, QString(), u"."_s, u"*."_s, u"www."_s})
            QCOMPARE(links.serversOf(name), QStringList());
    }

    void aLargeAccount()
    {
        Account account;
        QList<api::Domain> all;
        for (int i = 0; i < 5000; ++i) {
            const QString name = u"domain%1.se"_s.arg(i);
            all += domains({name});
            QList<api::Record> records;
            for (int k = 0; k < 20; ++k)
                records.append(record(u"A"_s, u"n%1.%2"_s.arg(k).arg(name), u"198.51.100.1"_s));
            records.append(record(u"A"_s, name, u"192.0.2.%1"_s.arg(1 + i % 3)));
            account.links.setRecords(name, records);
        }
        account.links.setDomains(all);
        int right = 0;
        for (int i = 0; i < 5000; ++i) {
            const QString name = u"domain%1.se"_s.arg(i);
            if (account.links.domainOf(u"*."_s + name) == name &&
                account.links.serversOf(name) == QStringList(u"c%1"_s.arg(1 + i % 3)))
                ++right;
        }
        QCOMPARE(right, 5000);
    }
};

CONSOLE_TEST(QCoreApplication, TestLinks)

} // namespace tst_links

#include "tst_links.moc"
