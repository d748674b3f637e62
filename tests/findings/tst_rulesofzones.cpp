// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/examined.h"
#include "support/testcase.h"

#include <QTest>

namespace tst_rulesofzones {

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

/// An account with the domain a.se, and what an examination of its records finds.
struct OneZone : Account
{
    QStringList finds(Rule rule, const QList<api::Record> &list)
    {
        domains({u"a.se"_s});
        records(u"a.se"_s, list);
        return found(*this, rule);
    }
};

const auto apexMail = [] { return record(u"MX"_s, u"a.se"_s, u"mx.example"_s); };
const auto apexSpf = [] { return record(u"TXT"_s, u"a.se"_s, u"\"v=spf1 mx -all\""_s); };

} // namespace

/// What the rules of zones find without asking anybody, and what they do not.
class TestRulesOfZones : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aliases();
    void aliasLoops();
    void mailAndNameServers();
    void spfRecords();
    void spfLookups();
    void dmarc();
    void dmarcOfParents();
    void ttls();
    void duplicates();
    void wellKeptZone();
    void zonesThatWereNotRead();
};

void TestRulesOfZones::aliases()
{
    OneZone account;
    const QList<api::Record> list{
        record(u"CNAME"_s, u"a.se"_s, u"x.example"_s),      record(u"NS"_s, u"a.se"_s, u"ns.example"_s),
        record(u"CNAME"_s, u"both.a.se"_s, u"x.example"_s), record(u"TXT"_s, u"both.a.se"_s, u"t"_s),
        record(u"CNAME"_s, u"two.a.se"_s, u"x.example"_s),  record(u"CNAME"_s, u"two.a.se"_s, u"y.example"_s),
        record(u"CNAME"_s, u"one.a.se"_s, u"x.example"_s),  record(u"CNAME"_s, u"signed.a.se"_s, u"x.example"_s),
        record(u"rrsig"_s, u"signed.a.se"_s, u"…"_s)};
    QCOMPARE(account.finds(Rule::AliasAtApex, list), QStringList{u"a.se CNAME x.example"_s});
    QCOMPARE(account.finds(Rule::AliasBesideOthers, list),
             (QStringList{u"both.a.se CNAME x.example > both.a.se TXT t"_s,
                          u"two.a.se CNAME x.example > two.a.se CNAME y.example"_s}));
}

void TestRulesOfZones::aliasLoops()
{
    OneZone account;
    QCOMPARE(account.finds(Rule::AliasLoop,
                           {record(u"CNAME"_s, u"p.a.se"_s, u"q.a.se"_s), record(u"CNAME"_s, u"q.a.se"_s, u"p.a.se"_s),
                            record(u"CNAME"_s, u"r.a.se"_s, u"s.a.se"_s), record(u"A"_s, u"s.a.se"_s, u"192.0.2.1"_s)}),
             (QStringList{u"p.a.se CNAME q.a.se"_s, u"q.a.se CNAME p.a.se"_s}));
}

void TestRulesOfZones::mailAndNameServers()
{
    OneZone account;
    const QList<api::Record> list{record(u"MX"_s, u"a.se"_s, u"10 alias.a.se"_s),
                                  record(u"MX"_s, u"a.se"_s, u"192.0.2.1"_s),
                                  record(u"MX"_s, u"a.se"_s, u"host.a.se"_s),
                                  record(u"MX"_s, u"a.se"_s, u"mx.example"_s),
                                  record(u"NS"_s, u"a.se"_s, u"any.star.a.se"_s),
                                  record(u"NS"_s, u"a.se"_s, u"2001:db8::1"_s),
                                  record(u"NS"_s, u"a.se"_s, u"ns.example"_s),
                                  record(u"CNAME"_s, u"alias.a.se"_s, u"mx.example"_s),
                                  record(u"CNAME"_s, u"*.star.a.se"_s, u"ns.example"_s),
                                  record(u"A"_s, u"host.a.se"_s, u"192.0.2.1"_s)};
    QCOMPARE(account.finds(Rule::MailToAlias, list), QStringList{u"a.se MX 10 alias.a.se"_s});
    QCOMPARE(account.finds(Rule::MailToAddress, list), QStringList{u"a.se MX 192.0.2.1"_s});
    QCOMPARE(account.finds(Rule::NameServerToAlias, list), QStringList{u"a.se NS any.star.a.se"_s});
    QCOMPARE(account.finds(Rule::NameServerToAddress, list), QStringList{u"a.se NS 2001:db8::1"_s});
}

void TestRulesOfZones::spfRecords()
{
    OneZone account;
    const auto spf = [](const QString &name, const QString &type, const QString &text) {
        return record(type, name, text);
    };
    QCOMPARE(account.finds(Rule::SpfNone, {apexMail(), spf(u"a.se"_s, u"TXT"_s, u"other"_s)}),
             QStringList{u"a.se MX mx.example"_s});
    QCOMPARE(account.finds(Rule::SpfNone, {apexMail(), apexSpf()}), QStringList());
    QCOMPARE(account.finds(Rule::SpfNone, {record(u"A"_s, u"a.se"_s, u"192.0.2.1"_s)}), QStringList());
    // Who takes no mail needs none (RFC 7505).
    QCOMPARE(account.finds(Rule::SpfNone, {record(u"MX"_s, u"a.se"_s, u"."_s)}), QStringList());
    const QList<api::Record> two{apexSpf(), spf(u"a.se"_s, u"TXT"_s, u"v=spf1 -all"_s)};
    QCOMPARE(account.finds(Rule::SpfSeveral, two), QStringList{u"a.se > a.se TXT \"v=spf1 mx -all\""_s});
    QCOMPARE(account.finds(Rule::SpfSeveral, {apexSpf(), spf(u"x.a.se"_s, u"TXT"_s, u"v=spf1 -all"_s),
                                              spf(u"a.se"_s, u"SPF"_s, u"v=spf1 -all"_s)}),
             QStringList());
    QCOMPARE(account.finds(Rule::SpfTypeOnly, {apexMail(), spf(u"a.se"_s, u"SPF"_s, u"v=spf1 -all"_s)}),
             QStringList{u"a.se SPF v=spf1 -all"_s});
    QCOMPARE(account.finds(Rule::SpfNone, {apexMail(), spf(u"a.se"_s, u"SPF"_s, u"v=spf1 -all"_s)}), QStringList());
    QCOMPARE(account.finds(Rule::SpfTypeOnly, {apexSpf(), spf(u"a.se"_s, u"SPF"_s, u"v=spf1 -all"_s)}), QStringList());
}

void TestRulesOfZones::spfLookups()
{
    OneZone account;
    const auto asking = [](int times) { return u"v=spf1"_s + u" a:x.example"_s.repeated(times) + u" -all"_s; };
    QCOMPARE(account.finds(Rule::SpfLookups, {record(u"TXT"_s, u"a.se"_s, asking(10))}), QStringList());
    QCOMPARE(account.finds(Rule::SpfLookups, {record(u"TXT"_s, u"a.se"_s, asking(11))}).size(), 1);
    QCOMPARE(only(examined(account), Rule::SpfLookups).numbers, QList<qint64>{11});
    // Through what it includes.
    QCOMPARE(account.finds(Rule::SpfLookups, {record(u"TXT"_s, u"a.se"_s, u"v=spf1 include:_spf.a.se -all"_s),
                                              record(u"TXT"_s, u"_spf.a.se"_s, asking(10))}),
             QStringList{u"a.se > a.se TXT v=spf1 include:_spf.a.se -all"_s});
}

void TestRulesOfZones::dmarc()
{
    OneZone account;
    const auto policy = [](const QString &text) { return record(u"TXT"_s, u"_dmarc.a.se"_s, text); };
    QCOMPARE(account.finds(Rule::DmarcNone, {apexMail()}), QStringList{u"a.se"_s});
    QCOMPARE(account.finds(Rule::DmarcNone, {apexMail(), policy(u"v=other"_s)}), QStringList{u"a.se"_s});
    QCOMPARE(account.finds(Rule::DmarcNone, {apexMail(), policy(u"v=DMARC1; p=none"_s)}), QStringList());
    QCOMPARE(account.finds(Rule::DmarcNone, {record(u"A"_s, u"a.se"_s, u"192.0.2.1"_s)}), QStringList());
    QCOMPARE(account.finds(Rule::DmarcSeveral, {policy(u"v=DMARC1; p=none"_s), policy(u"v=DMARC1; p=reject"_s)}),
             QStringList{u"_dmarc.a.se > _dmarc.a.se TXT v=DMARC1; p=none, _dmarc.a.se TXT v=DMARC1; p=reject"_s});
    // Somebody else answers: nothing is known.
    QCOMPARE(account.finds(Rule::DmarcNone, {apexMail(), record(u"CNAME"_s, u"_dmarc.a.se"_s, u"d.example"_s)}),
             QStringList());
    QVERIFY(isLeftOut(examined(account), Rule::DmarcNone, domainObject(u"a.se"_s)));
    QCOMPARE(account.finds(Rule::DmarcNone, {apexMail(), record(u"CNAME"_s, u"_dmarc.a.se"_s, u"d.a.se"_s),
                                             record(u"TXT"_s, u"d.a.se"_s, u"v=DMARC1; p=none"_s)}),
             QStringList());
}

void TestRulesOfZones::dmarcOfParents()
{
    Account account;
    account.domains({u"a.se"_s, u"shop.a.se"_s, u"x.b.se"_s});
    account.records(u"a.se"_s, {record(u"TXT"_s, u"_dmarc.a.se"_s, u"v=DMARC1; p=none"_s)});
    account.records(u"shop.a.se"_s, {record(u"MX"_s, u"shop.a.se"_s, u"mx.example"_s)});
    account.records(u"x.b.se"_s, {record(u"MX"_s, u"x.b.se"_s, u"mx.example"_s)});
    const Judgement judgement = examined(account);
    QCOMPARE(found(judgement, Rule::DmarcNone), QStringList());
    QVERIFY(!isLeftOut(judgement, Rule::DmarcNone, domainObject(u"shop.a.se"_s)));
    QVERIFY(isLeftOut(judgement, Rule::DmarcNone, domainObject(u"x.b.se"_s)));
}

void TestRulesOfZones::ttls()
{
    OneZone account;
    QCOMPARE(account.finds(Rule::TtlDiffers, {record(u"A"_s, u"x.a.se"_s, u"192.0.2.1"_s, 60),
                                              record(u"a"_s, u"X.a.se"_s, u"192.0.2.2"_s, 3600),
                                              record(u"AAAA"_s, u"x.a.se"_s, u"2001:db8::1"_s, 300),
                                              record(u"A"_s, u"y.a.se"_s, u"192.0.2.1"_s, 60)}),
             QStringList{u"x.a.se A 192.0.2.1"_s});
    QCOMPARE(only(examined(account), Rule::TtlDiffers).numbers, (QList<qint64>{60, 3600}));
}

void TestRulesOfZones::duplicates()
{
    OneZone account;
    api::Record second = record(u"MX"_s, u"a.se"_s, u"mx.example"_s);
    second.priority.number = 20;
    QCOMPARE(account.finds(Rule::DuplicateRecord,
                           {record(u"A"_s, u"x.a.se"_s, u"192.0.2.1"_s), record(u"A"_s, u"X.a.se."_s, u" 192.0.2.1"_s),
                            record(u"A"_s, u"x.a.se"_s, u"192.0.2.1"_s), record(u"A"_s, u"x.a.se"_s, u"192.0.2.2"_s),
                            record(u"CNAME"_s, u"c.a.se"_s, u"H.example."_s),
                            record(u"CNAME"_s, u"c.a.se"_s, u"h.example"_s), record(u"TXT"_s, u"t.a.se"_s, u"Text"_s),
                            record(u"TXT"_s, u"t.a.se"_s, u"text"_s), apexMail(), second}),
             (QStringList{u"c.a.se CNAME h.example"_s, u"x.a.se A 192.0.2.1"_s}));
}

void TestRulesOfZones::wellKeptZone()
{
    OneZone account;
    account.finds(Rule::AliasLoop,
                  {record(u"A"_s, u"a.se"_s, u"192.0.2.1"_s), record(u"AAAA"_s, u"a.se"_s, u"2001:db8::1"_s),
                   record(u"NS"_s, u"a.se"_s, u"ns1.example"_s), record(u"NS"_s, u"a.se"_s, u"ns2.example"_s),
                   apexMail(), apexSpf(), record(u"TXT"_s, u"_dmarc.a.se"_s, u"v=DMARC1; p=reject"_s),
                   record(u"CNAME"_s, u"www.a.se"_s, u"a.se"_s),
                   record(u"TXT"_s, u"k._domainkey.a.se"_s, u"v=DKIM1; p="_s)});
    const Judgement judgement = examined(account);
    QStringList ids;
    for (const Finding &finding : judgement.findings)
        ids.append(finding.id());
    QCOMPARE(ids, QStringList());
}

void TestRulesOfZones::zonesThatWereNotRead()
{
    Account account;
    account.domains({u"a.se"_s, u"b.se"_s});
    account.records(u"b.se"_s, {record(u"MX"_s, u"b.se"_s, u"mx.example"_s)});
    const Judgement judgement = examined(account);
    const Finding before{Rule::TtlDiffers, recordObject(u"a.se"_s, record(u"A"_s, u"a.se"_s, u"192.0.2.1"_s))};
    QVERIFY(!judgement.isJudged(before));
    Finding ofOther = before;
    ofOther.object = recordObject(u"b.se"_s, record(u"A"_s, u"a.se"_s, u"192.0.2.1"_s));
    QVERIFY(judgement.isJudged(ofOther));
    QCOMPARE(found(judgement, Rule::SpfNone), QStringList{u"b.se MX mx.example"_s});
}

CONSOLE_TEST(QCoreApplication, TestRulesOfZones)

} // namespace tst_rulesofzones

#include "tst_rulesofzones.moc"
