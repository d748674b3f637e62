// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/account.h"
#include "insight/mailglance.h"
#include "support/testcase.h"

#include <QTest>

namespace tst_mailglance {

using namespace Qt::StringLiterals;
using namespace insight;
using invented::Account;
using invented::record;
using invented::server;
using Way = MailGlance::Way;
using Guard = MailGlance::Guard;

namespace {

/// An account with a server and the domain a.se, and its mail at a glance with those records.
struct OneDomain : Account
{
    OneDomain()
    {
        servers({server(u"c1"_s, u"mail.host.example"_s, u"192.0.2.1"_s)});
        domains({u"a.se"_s});
    }
    MailGlance glance(const QList<api::Record> &list)
    {
        records(u"a.se"_s, list);
        return mailGlance(u"A.se"_s, index.chain(), index.links());
    }
};

} // namespace

/// Where a domain's mail goes and what guards it.
class TestMailGlance : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void way();
    void atTheProvider();
    void hostsByPriority();
    void spf();
    void dmarc();
    void dmarcFromAbove();
    void dkim();
    void notRead();
};

void TestMailGlance::way()
{
    OneDomain account;
    const auto home = record(u"A"_s, u"mail.a.se"_s, u"192.0.2.1"_s);
    const auto ours = record(u"MX"_s, u"a.se"_s, u"mail.a.se"_s);
    const auto byHostname = record(u"MX"_s, u"a.se"_s, u"mail.host.example"_s);
    const auto elsewhere = record(u"MX"_s, u"a.se"_s, u"mx.example"_s);
    QCOMPARE(account.glance({home}).way, Way::NoMail);
    QCOMPARE(account.glance({record(u"MX"_s, u"a.se"_s, u"0 ."_s)}).way, Way::Refused);
    QCOMPARE(account.glance({home, ours, byHostname}).way, Way::Ours);
    QCOMPARE(account.glance({elsewhere}).way, Way::Elsewhere);
    QCOMPARE(account.glance({home, ours, elsewhere}).way, Way::Partly);
    // What is for other names is no mail of the domain's.
    QCOMPARE(account.glance({record(u"MX"_s, u"x.a.se"_s, u"mx.example"_s)}).way, Way::NoMail);
}

void TestMailGlance::atTheProvider()
{
    OneDomain account;
    const auto mx = [](const QString &host) { return record(u"MX"_s, u"a.se"_s, host); };
    const auto ours = mx(u"mail.host.example"_s);
    const auto others = mx(u"mx.example"_s);
    QCOMPARE(account.glance({mx(u"mx1.cloudnet.se"_s), mx(u"MX2.Cloudnet.SE."_s)}).way, Way::Provider);
    QCOMPARE(account.glance({mx(u"cloudnet.se"_s)}).way, Way::Provider);
    QCOMPARE(account.glance({mx(u"mx1.cloudnet.se"_s), ours}).way, Way::OursAndProvider);
    QCOMPARE(account.glance({mx(u"mx1.cloudnet.se"_s), others}).way, Way::Partly);
    QCOMPARE(account.glance({mx(u"mx1.cloudnet.se"_s), ours, others}).way, Way::Partly);
    // What ends alike is somebody else's, and so is another customer's server.
    QCOMPARE(account.glance({mx(u"mx.notcloudnet.se"_s)}).way, Way::Elsewhere);
    QCOMPARE(account.glance({mx(u"cloudnet.se.example"_s)}).way, Way::Elsewhere);
    QCOMPARE(account.glance({mx(u"c9.cloudnet.cloud"_s)}).way, Way::Elsewhere);
    QCOMPARE(account.glance({mx(u"cloudnet.cloud"_s)}).way, Way::Elsewhere);
    const MailGlance byName = account.glance({mx(u"C1.cloudnet.cloud."_s)});
    QCOMPARE(byName.way, Way::Ours);
    QCOMPARE(byName.hosts, (QList<MailGlance::Host>{{u"c1.cloudnet.cloud"_s, {}, {u"c1"_s}}}));
}

void TestMailGlance::hostsByPriority()
{
    OneDomain account;
    api::Record last = record(u"MX"_s, u"a.se"_s, u"last.example"_s);
    last.priority.text = u"none"_s;
    api::Record second = record(u"mx"_s, u"a.se"_s, u"Second.example."_s);
    second.priority.number = 20;
    const MailGlance glance = account.glance(
        {last, second, record(u"MX"_s, u"a.se"_s, u"10 mail.a.se"_s), record(u"A"_s, u"mail.a.se"_s, u"192.0.2.1"_s)});
    QCOMPARE(glance.hosts,
             (QList<MailGlance::Host>{
                 {u"mail.a.se"_s, 10, {u"c1"_s}}, {u"second.example"_s, 20, {}}, {u"last.example"_s, {}, {}}}));
}

void TestMailGlance::spf()
{
    OneDomain account;
    const auto text = [](const QString &type, const QString &content) { return record(type, u"a.se"_s, content); };
    QCOMPARE(account.glance({text(u"TXT"_s, u"other"_s)}).spf, Guard::None);
    QCOMPARE(account.glance({text(u"SPF"_s, u"v=spf1 -all"_s)}).spf, Guard::TypeOnly);
    const MailGlance one =
        account.glance({text(u"TXT"_s, u"\"v=spf1 a \" \"include:x.example -all\""_s), text(u"SPF"_s, u"v=spf1"_s)});
    QCOMPARE(one.spf, Guard::One);
    QCOMPARE(one.spfTexts, QStringList{u"v=spf1 a include:x.example -all"_s});
    QCOMPARE(one.spfCost, (SpfCost{2, {u"x.example"_s}}));
    QCOMPARE(account.glance({text(u"TXT"_s, u"v=spf1 a"_s), text(u"TXT"_s, u"v=spf1 b"_s)}).spf, Guard::Several);
}

void TestMailGlance::dmarc()
{
    OneDomain account;
    const auto policy = [](const QString &text) { return record(u"TXT"_s, u"_dmarc.a.se"_s, text); };
    QCOMPARE(account.glance({}).dmarc, Guard::None);
    const MailGlance one = account.glance({policy(u"v=DMARC1; p = Reject; sp=none"_s)});
    QCOMPARE(one.dmarc, Guard::One);
    QCOMPARE(one.dmarcPolicy, u"reject"_s);
    QCOMPARE(account.glance({policy(u"v=DMARC1; p=none"_s), policy(u"v=DMARC1; p=reject"_s)}).dmarc, Guard::Several);
    QCOMPARE(account.glance({record(u"CNAME"_s, u"_dmarc.a.se"_s, u"d.example"_s)}).dmarc, Guard::NotKnown);
}

void TestMailGlance::dmarcFromAbove()
{
    Account account;
    account.domains({u"a.se"_s, u"x.a.se"_s, u"y.b.se"_s});
    account.records(u"x.a.se"_s, {record(u"MX"_s, u"x.a.se"_s, u"mx.example"_s)});
    account.records(u"y.b.se"_s, {record(u"MX"_s, u"y.b.se"_s, u"mx.example"_s)});
    const auto glance = [&account](const QString &name) {
        return mailGlance(name, account.index.chain(), account.index.links());
    };
    account.records(u"a.se"_s, {record(u"TXT"_s, u"_dmarc.a.se"_s, u"v=DMARC1; p=reject; sp=quarantine"_s)});
    QCOMPARE(glance(u"x.a.se"_s).dmarc, Guard::Inherited);
    QCOMPARE(glance(u"x.a.se"_s).dmarcPolicy, u"quarantine"_s);
    account.records(u"a.se"_s, {record(u"TXT"_s, u"_dmarc.a.se"_s, u"v=DMARC1; p=reject"_s)});
    QCOMPARE(glance(u"x.a.se"_s).dmarcPolicy, u"reject"_s);
    account.records(u"a.se"_s, {});
    QCOMPARE(glance(u"x.a.se"_s).dmarc, Guard::None);
    QCOMPARE(glance(u"y.b.se"_s).dmarc, Guard::NotKnown);
}

void TestMailGlance::dkim()
{
    OneDomain account;
    QCOMPARE(account
                 .glance({record(u"TXT"_s, u"k2._domainkey.a.se"_s, u"v=DKIM1; p=x"_s),
                          record(u"CNAME"_s, u"K1._domainkey.A.se"_s, u"k1.example"_s),
                          record(u"TXT"_s, u"k._domainkey.sub.a.se"_s, u"v=DKIM1; p=x"_s),
                          record(u"TXT"_s, u"_domainkey.a.se"_s, u"o=~"_s)})
                 .dkimSelectors,
             (QStringList{u"k1"_s, u"k2"_s}));
}

void TestMailGlance::notRead()
{
    OneDomain account;
    const MailGlance glance = mailGlance(u"a.se"_s, account.index.chain(), account.index.links());
    QCOMPARE(glance.way, Way::NotRead);
    QCOMPARE(glance.spf, Guard::NotKnown);
    QCOMPARE(glance.dmarc, Guard::NotKnown);
}

CONSOLE_TEST(QCoreApplication, TestMailGlance)

} // namespace tst_mailglance

#include "tst_mailglance.moc"
