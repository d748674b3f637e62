// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/examined.h"
#include "support/testcase.h"

#include <QTest>

namespace tst_rulesofservers {

using namespace Qt::StringLiterals;
using namespace ends;
using namespace findings;
using namespace insight;
using invented::Account;
using invented::customer;
using invented::examined;
using invented::found;
using invented::isLeftOut;
using invented::only;
using invented::record;
using invented::server;
using invented::user;

namespace {

api::InstanceDetail detailOf(const api::Instance &instance)
{
    api::InstanceDetail detail;
    detail.instance = instance;
    return detail;
}

api::Certificate certificate(const QString &name, const QString &end)
{
    api::Certificate one;
    one.domain = name;
    one.expires = api::Date::fromText(end);
    return one;
}

api::UserDetail toldOf(const QString &name)
{
    api::UserDetail person;
    person.instances.resize(1);
    person.instances[0].name = name;
    person.instances[0].notify = true;
    return person;
}

} // namespace

/// What the rules of servers and of ends find, and what they do not.
class TestRulesOfServers : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void told();
    void toldNeedsAllPeople();
    void description();
    void hostnameElsewhere();
    void hostnamesThatAreWell();
    void ends();
    void renewedCertificates();
    void lateCertificates();
    void certificateNames();
    void listsThatWereNotRead();
};

void TestRulesOfServers::told()
{
    Account account;
    account.servers({server(u"c1"_s), server(u"c2"_s), server(u"c3"_s)});
    for (const QString &name : {u"c1"_s, u"c2"_s})
        account.detail(detailOf(server(name)));
    api::InstanceDetail owned = detailOf(server(u"c3"_s));
    owned.customers = {customer(u"Ek AB"_s)};
    account.detail(owned);
    for (const QString &name : {u"c1"_s, u"c2"_s, u"c3"_s})
        account.usersOn(name, {});
    api::User always = user(3, u"Eva"_s, u"EK AB"_s);
    always.stickyNotify = true;
    account.people({user(1, u"Ali"_s), user(2, u"Bo"_s), always});
    account.person(u"1"_s, toldOf(u"c2"_s));
    account.person(u"2"_s, {});
    account.person(u"3"_s, {});
    // Nobody for c1; one for c2; one for c3, by the company whose it is.
    const Judgement judgement = examined(account);
    QCOMPARE(found(judgement, Rule::NobodyTold), QStringList{u"c1"_s});
    QCOMPARE(found(judgement, Rule::OneTold), (QStringList{u"c2 > 1"_s, u"c3 > 3"_s}));
    account.person(u"2"_s, toldOf(u"c2"_s));
    QCOMPARE(found(account, Rule::OneTold), QStringList{u"c3 > 3"_s});
}

void TestRulesOfServers::toldNeedsAllPeople()
{
    Account account;
    account.servers({server(u"c1"_s)});
    account.detail(detailOf(server(u"c1"_s)));
    account.people({user(1, u"Ali"_s), user(2, u"Bo"_s)});
    account.person(u"1"_s, {});
    const Judgement judgement = examined(account);
    QCOMPARE(found(judgement, Rule::NobodyTold), QStringList());
    QVERIFY(isLeftOut(judgement, Rule::NobodyTold, serverObject(u"c1"_s)));
    // Two are told already: whoever was not read does not matter.
    account.people({user(1, u"Ali"_s), user(2, u"Bo"_s), user(3, u"Eva"_s)});
    account.person(u"1"_s, toldOf(u"c1"_s));
    QVERIFY(isLeftOut(examined(account), Rule::OneTold, serverObject(u"c1"_s)));
    account.person(u"2"_s, toldOf(u"c1"_s));
    QVERIFY(!isLeftOut(examined(account), Rule::OneTold, serverObject(u"c1"_s)));
    account.people({user(1, u"Ali"_s), user(2, u"Bo"_s)});
    account.person(u"1"_s, {});
    account.person(u"2"_s, {});
    // Who is always told may stand among the server's users alone.
    QCOMPARE(found(account, Rule::NobodyTold), QStringList());
    QVERIFY(isLeftOut(examined(account), Rule::NobodyTold, serverObject(u"c1"_s)));
    account.usersOn(u"c1"_s, {});
    QCOMPARE(found(account, Rule::NobodyTold), QStringList{u"c1"_s});
    Ground without = invented::ground();
    without.hasPeople = false;
    QCOMPARE(found(examined(account, without), Rule::NobodyTold), QStringList());
}

void TestRulesOfServers::description()
{
    Account account;
    api::Instance told = server(u"c1"_s);
    told.description = u"Shop"_s;
    api::Instance blank = server(u"c2"_s);
    blank.description = u" \n"_s;
    account.servers({told, blank, server(u"c3"_s)});
    QCOMPARE(found(account, Rule::NoDescription), (QStringList{u"c2"_s, u"c3"_s}));
}

void TestRulesOfServers::hostnameElsewhere()
{
    Account account;
    account.servers({server(u"c1"_s, u"shop.a.se"_s, u"192.0.2.1"_s), server(u"c2"_s, {}, u"192.0.2.2"_s)});
    account.detail(detailOf(server(u"c1"_s, u"shop.a.se"_s, u"192.0.2.1"_s)));
    account.domains({u"a.se"_s});
    account.records(u"a.se"_s,
                    {record(u"CNAME"_s, u"shop.a.se"_s, u"web.a.se"_s), record(u"A"_s, u"web.a.se"_s, u"192.0.2.2"_s)});
    QCOMPARE(found(account, Rule::HostnameElsewhere), QStringList{u"c1 > 192.0.2.2, c2"_s});
    QCOMPARE(only(examined(account), Rule::HostnameElsewhere).texts, (QStringList{u"shop.a.se"_s, u"web.a.se"_s}));
    // One of the addresses is its own.
    account.records(u"a.se"_s,
                    {record(u"A"_s, u"shop.a.se"_s, u"192.0.2.2"_s), record(u"A"_s, u"shop.a.se"_s, u"192.0.2.1"_s)});
    QCOMPARE(found(account, Rule::HostnameElsewhere), QStringList());
}

void TestRulesOfServers::hostnamesThatAreWell()
{
    Account account;
    account.servers({server(u"c1"_s, u"x.example"_s, u"192.0.2.1"_s), server(u"c2"_s, u"no.a.se"_s, u"192.0.2.2"_s),
                     server(u"c3"_s, u"a.se"_s, {}), server(u"c4"_s, u"a.se"_s, u"192.0.2.4"_s)});
    account.domains({u"a.se"_s});
    const auto unread = examined(account);
    QVERIFY(isLeftOut(unread, Rule::HostnameElsewhere, serverObject(u"c2"_s)));
    account.records(u"a.se"_s, {record(u"A"_s, u"a.se"_s, u"192.0.2.9"_s)});
    const Judgement judgement = examined(account);
    // Outside the account; without a record; without an address; c4 has networks that were not read.
    QCOMPARE(found(judgement, Rule::HostnameElsewhere), QStringList());
    QVERIFY(isLeftOut(judgement, Rule::HostnameElsewhere, serverObject(u"c4"_s)));
    api::InstanceDetail detail = detailOf(server(u"c4"_s, u"a.se"_s, u"192.0.2.4"_s));
    detail.networks = {{u"dmz"_s, u"192.0.2.9"_s, {}, {}, {}}};
    account.detail(detail);
    QCOMPARE(found(account, Rule::HostnameElsewhere), QStringList());
}

void TestRulesOfServers::ends()
{
    Account account;
    QList<api::Domain> domains;
    for (const QString &end :
         {u"2026-11-29"_s, u"2026-11-30"_s, u"2026-12-07"_s, u"2026-12-08"_s, u"soon"_s, QString()}) {
        domains.emplaceBack();
        domains.last().name = u"d%1.se"_s.arg(domains.size());
        domains.last().expires = api::Date::fromText(end);
    }
    account.tell(inventory::Kind::Domains, {}, domains);
    account.tell(inventory::Kind::Certificates, {},
                 QList<api::Certificate>{certificate(u"d1.se"_s, u"2026-11-30T10:00:00Z"_s),
                                         certificate(u"d2.se"_s, u"2026-11-30T23:00:00Z"_s),
                                         certificate(u"d3.se"_s, u"2027-01-01"_s)});
    const Judgement judgement = examined(account);
    QCOMPARE(found(judgement, Rule::DomainEnded), QStringList{u"d1.se"_s});
    QCOMPARE(found(judgement, Rule::DomainEnding), (QStringList{u"d2.se"_s, u"d3.se"_s}));
    QCOMPARE(found(judgement, Rule::CertificateEnded), QStringList{u"d1.se"_s});
    QCOMPARE(found(judgement, Rule::CertificateEnding), QStringList{u"d2.se"_s});
    QCOMPARE(only(judgement, Rule::DomainEnded).numbers, QList<qint64>{-1});
    QCOMPARE(only(judgement, Rule::DomainEnded).date, QDate(2026, 11, 29));
}

void TestRulesOfServers::renewedCertificates()
{
    Account account;
    account.tell(inventory::Kind::Certificates, {},
                 QList<api::Certificate>{certificate(u"a.se"_s, u"2027-01-01"_s),
                                         certificate(u"A.se"_s, u"2026-11-01"_s), certificate(u"b.se"_s, u"unknown"_s),
                                         certificate(u"b.se"_s, u"2026-11-01"_s)});
    QCOMPARE(found(account, Rule::CertificateEnded), QStringList{u"b.se"_s});
}

void TestRulesOfServers::lateCertificates()
{
    Account account;
    account.tell(
        inventory::Kind::Certificates, {},
        QList<api::Certificate>{certificate(u"a.se"_s, u"2026-12-20"_s), certificate(u"b.se"_s, u"2026-12-20"_s),
                                certificate(u"c.se"_s, u"2026-12-01"_s), certificate(u"d.se"_s, u"2026-12-20"_s)});
    Ground ground = invented::ground();
    // Usually renewed on 25 November, on 30 November, and long ago; d.se was renewed once only.
    const auto key = [](const QString &name) { return std::pair(EndDate::Kind::Certificate, name); };
    ground.habits = {{key(u"a.se"_s), {90, 27, 2}},
                     {key(u"b.se"_s), {90, 22, 2}},
                     {key(u"c.se"_s), {90, 32, 2}},
                     {key(u"d.se"_s), {90, 27, 1}}};
    const Judgement judgement = examined(account, ground);
    QCOMPARE(found(judgement, Rule::CertificateLate), QStringList{u"a.se"_s});
    QCOMPARE(only(judgement, Rule::CertificateLate).numbers, QList<qint64>{5});
    QCOMPARE(found(judgement, Rule::CertificateEnding), QStringList{u"c.se"_s});
    // What lives for six days has not to be renewed yet one day before.
    ground.habits = {{key(u"c.se"_s), {6, 1, 20}}};
    QCOMPARE(found(examined(account, ground), Rule::CertificateEnding), QStringList());
}

void TestRulesOfServers::certificateNames()
{
    Account account;
    account.domains({u"a.se"_s, u"unread.se"_s});
    account.certificates({u"a.se"_s, u"www.a.se"_s, u"gone.a.se"_s, u"*.a.se"_s, u"*.gone.a.se"_s, u"x.wild.a.se"_s,
                          u"x.example"_s, u"*.example"_s, u"www.unread.se"_s, u"x.left.a.se"_s, u"*.left.a.se"_s});
    account.records(u"a.se"_s,
                    {record(u"A"_s, u"www.a.se"_s, u"192.0.2.1"_s), record(u"A"_s, u"*.wild.a.se"_s, u"192.0.2.1"_s),
                     record(u"NS"_s, u"left.a.se"_s, u"ns.example"_s)});
    const Judgement judgement = examined(account);
    QCOMPARE(found(judgement, Rule::CertificateNoDomain), (QStringList{u"*.example"_s, u"x.example"_s}));
    QCOMPARE(found(judgement, Rule::CertificateNoName), (QStringList{u"*.gone.a.se > a.se"_s, u"gone.a.se > a.se"_s}));
    QVERIFY(isLeftOut(judgement, Rule::CertificateNoName, certificateObject(u"www.unread.se"_s)));
}

void TestRulesOfServers::listsThatWereNotRead()
{
    Account account;
    account.certificates({u"a.se"_s});
    Ground ground = invented::ground();
    ground.hasDomains = ground.hasServers = ground.hasCertificates = false;
    const Judgement judgement = examined(account, ground);
    QCOMPARE(found(judgement, Rule::CertificateNoDomain), QStringList());
    for (const Rule rule : {Rule::NoDescription, Rule::HostnameElsewhere, Rule::DomainEnded, Rule::CertificateEnded,
                            Rule::CertificateNoDomain, Rule::AddressNoHome, Rule::SpfNone, Rule::MailNoName})
        QVERIFY2(isLeftOut(judgement, rule), infoOf(rule).id);
}

CONSOLE_TEST(QCoreApplication, TestRulesOfServers)

} // namespace tst_rulesofservers

#include "tst_rulesofservers.moc"
