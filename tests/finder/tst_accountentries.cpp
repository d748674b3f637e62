// SPDX-License-Identifier: GPL-3.0-or-later
#include "finder/accountentries.h"
#include "finder/accountindex.h"
#include "insight/object.h"
#include "inventory/known.h"
#include "support/testcase.h"

#include <QTest>

#include <utility>

namespace tst_accountentries {

using namespace Qt::StringLiterals;
using finder::Field;
using finder::Index;
using finder::Kind;
using Read = inventory::Kind;

namespace {

/// A key of ours; its fingerprints are ssh-keygen's.
const QString publicKey =
    u"ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4f ali@laptop"_s;

api::Instance instance(const QString &name, const QString &hostname)
{
    api::Instance instance;
    instance.name = name;
    instance.hostname = hostname;
    instance.ip = u"192.0.2.7"_s;
    instance.ipv6 = u"2001:DB8::0007"_s;
    instance.description = u"Webbutik"_s;
    return instance;
}

QStringList found(const Index &index, const QString &typed)
{
    QStringList keys;
    const auto answer = index.search({1, typed});
    for (const finder::Row &row : answer->rows)
        keys.append(row.key().replace(u'\n', u' '));
    return keys;
}

/// An index that follows what the door lets in.
struct Followed
{
    Followed()
        : account(index)
    {
        account.begin(known.values());
    }
    void tell(const inventory::Resource &resource, const inventory::Value &value)
    {
        account.take(known.apply(resource, value, ++turn, QDateTime::currentDateTimeUtc()));
        while (!account.work(1000)) {
        }
    }

    inventory::Known known;
    Index index;
    finder::AccountIndex account;
    quint64 turn = 0;
};

} // namespace

class TestAccountEntries : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void servers();
    void domainsAndRecords();
    void textAcrossASplit();
    void certificates();
    void peopleAndKeys();
    void customers();
    void portions();
};

void TestAccountEntries::servers()
{
    Followed on;
    on.tell({Read::Instances, {}}, QList<api::Instance>{instance(u"c1"_s, u"www.a.se"_s), instance(u"c2"_s, {})});
    QCOMPARE(found(on.index, u"www.a.se"_s), QStringList{u"server:c1"_s});
    QCOMPARE(found(on.index, u"c1"_s), QStringList{u"server:c1"_s});
    QCOMPARE(found(on.index, u"2001:db8:0:0:0:0:0:7"_s).size(), 2);
    api::InstanceDetail detail;
    detail.instance = instance(u"c1"_s, u"www.a.se"_s);
    detail.networks = {{u"lan"_s, u"10.0.14.3"_s, {}, {}, {}}};
    detail.technicalContact = u"Byrån Norr"_s;
    on.tell({Read::Instance, u"c1"_s}, detail);
    QCOMPARE(found(on.index, u"10.0.14.3"_s), QStringList{u"server:c1"_s});
    QCOMPARE(found(on.index, u"byran norr"_s), QStringList{u"server:c1"_s});
    // Another description, and one server gone.
    api::Instance other = instance(u"c1"_s, u"www.a.se"_s);
    other.description = u"Arkiv"_s;
    on.tell({Read::Instances, {}}, QList<api::Instance>{other});
    QCOMPARE(found(on.index, u"arkiv"_s), QStringList{u"server:c1"_s});
    QCOMPARE(found(on.index, u"webbutik"_s), QStringList());
    QCOMPARE(found(on.index, u"c2"_s), QStringList());
}

void TestAccountEntries::domainsAndRecords()
{
    Followed on;
    api::Domain domain;
    domain.name = u"xn--rksmrgs-5wao1o.se"_s;
    domain.registrar = u"Norrnamn AB"_s;
    on.tell({Read::Domains, {}}, QList<api::Domain>{domain});
    for (const QString &typed :
         {u"räksmörgås.se"_s, u"raksmorgas"_s, u"xn--rksmrgs-5wao1o.se"_s, u"RÄKSMÖRGÅS.SE."_s, u"norrnamn"_s})
        QCOMPARE(found(on.index, typed), QStringList{u"domain:xn--rksmrgs-5wao1o.se"_s});
    api::Record record;
    record.name = u"www.xn--rksmrgs-5wao1o.se"_s;
    record.type = u"AAAA"_s;
    record.content = u"2001:0db8::1"_s;
    on.tell({Read::Domain, domain.name}, api::DomainDetail{domain, {record}});
    const QString key = u"record:xn--rksmrgs-5wao1o.se www.xn--rksmrgs-5wao1o.se AAAA 2001:0db8::1"_s;
    for (const QString &typed : {u"www.räksmörgås.se"_s, u"2001:db8::1"_s, u"aaaa www"_s, u"2001:0db8::1"_s})
        QCOMPARE(found(on.index, typed), QStringList{key});
    // It is the record that the rest of the program knows.
    QCOMPARE(key.section(u':', 1), insight::recordObject(domain.name, record).id.replace(u'\n', u' '));
    on.tell({Read::Domain, domain.name}, api::DomainDetail{domain, {}});
    QCOMPARE(found(on.index, u"2001:db8::1"_s), QStringList());
}

/// A DKIM key, pasted whole, of a record that has it in two strings.
void TestAccountEntries::textAcrossASplit()
{
    const QString start = u"v=DKIM1; k=rsa; p=MIIBIjANBgkq"_s;
    const QString end = u"hkiG9w0BAQEFAAOCAQ8AMIIBCgKC"_s;
    Followed on;
    api::Domain domain;
    domain.name = u"a.se"_s;
    on.tell({Read::Domains, {}}, QList<api::Domain>{domain});
    api::Record split;
    split.name = u"x._domainkey.a.se"_s;
    split.type = u"TXT"_s;
    split.content = u"\"%1\" \"%2\""_s.arg(start, end);
    api::Record other = split;
    other.name = u"y._domainkey.a.se"_s;
    other.content = u"\"v=DKIM1; p=%1\""_s.arg(end);
    on.tell({Read::Domain, domain.name}, api::DomainDetail{domain, {split, other}});
    for (const QString &typed : {start + end, u"gkqhkig9"_s, u"MIIBIjANBgkq"_s + end}) {
        const QStringList keys = found(on.index, typed);
        QVERIFY2(keys.size() == 1 && keys.constFirst().startsWith(u"record:a.se x._domainkey"_s), qPrintable(typed));
    }
    QCOMPARE(found(on.index, u"mihkig9"_s), QStringList());
    QCOMPARE(found(on.index, u"v=dkim1"_s).size(), 2);
}

void TestAccountEntries::certificates()
{
    Followed on;
    api::Certificate certificate;
    certificate.domain = u"*.butik7.se"_s;
    on.tell({Read::Certificates, {}}, QList<api::Certificate>{certificate, certificate});
    QCOMPARE(found(on.index, u"*.butik7.se"_s), QStringList{u"certificate:*.butik7.se"_s});
    QCOMPARE(found(on.index, u"butik7"_s), QStringList{u"certificate:*.butik7.se"_s});
}

void TestAccountEntries::peopleAndKeys()
{
    Followed on;
    api::User user;
    user.id = 108;
    user.name = u"Ali Rezaei"_s;
    user.email = u"ali.rezaei@angstrom-handel.se"_s;
    user.phone = u"070-174 06 12"_s;
    user.customer = u"Ångström Handel AB"_s;
    on.tell({Read::Users, {}}, QList<api::User>{user});
    for (const QString &typed :
         {u"rezaei"_s, u"ALI.REZAEI@angstrom-handel.se"_s, u"+46701740612"_s, u"070 174"_s, u"108"_s})
        QVERIFY2(found(on.index, typed).contains(u"person:108"_s), qPrintable(typed));
    api::UserDetail detail;
    detail.id = 108;
    detail.name = user.name;
    detail.totpUrl = u"otpauth://totp/x?secret=GEHEIM"_s;
    api::SshKey key;
    key.id = 2007;
    key.name = u"ali@laptop"_s;
    key.publicKey = publicKey;
    detail.keys = {key};
    on.tell({Read::User, u"108"_s}, detail);
    const insight::KeyResult read = insight::readPublicKey(publicKey);
    QVERIFY(read.has_value());
    const QString id = u"key:"_s + insight::keyObject(key).id;
    for (const QString &typed : {read->sha256, read->sha256.mid(7), read->md5, QString(read->md5).remove(u':'),
                                 u"MD5:"_s + read->md5, publicKey, u"ali@laptop"_s, u"2007"_s})
        QCOMPARE(found(on.index, typed).value(0), id);
    // The secret of the one-time passwords is not to be found, nor what is around it.
    QCOMPARE(found(on.index, u"geheim"_s), QStringList());
    QCOMPARE(found(on.index, u"otpauth"_s), QStringList());
    // A deploy key leads to its server.
    api::DeployKeys deploy;
    deploy.name = u"c1"_s;
    api::SshKey ofServer;
    ofServer.id = 7001;
    ofServer.name = u"deploy@c1"_s;
    ofServer.fingerprint = u"SHA256:xyz"_s;
    deploy.keys = {ofServer};
    on.tell({Read::Instances, {}}, QList<api::Instance>{instance(u"c1"_s, {})});
    on.tell({Read::DeployKeys, u"c1"_s}, deploy);
    const auto answer = on.index.search({1, u"deploy@c1"_s});
    QCOMPARE(answer->rows.first().entry.text(Field::Server), u"c1"_s);
}

void TestAccountEntries::customers()
{
    Followed on;
    api::Domain domain;
    domain.name = u"a.se"_s;
    domain.customers = {{{}, u"Örtagård & Söner"_s, u"Åsa Öberg"_s}, {{}, u"örtagård  &  söner"_s, {}}};
    on.tell({Read::Domains, {}}, QList<api::Domain>{domain});
    QCOMPARE(found(on.index, u"örtagård & söner"_s).first(),
             u"customer:"_s + insight::customerId(u"Örtagård & Söner"_s));
    QCOMPARE(finder::customerEntries(on.known.values()).size(), 1);
    QCOMPARE(finder::customerEntries(on.known.values()).first().about, u"Åsa Öberg"_s);
}

void TestAccountEntries::portions()
{
    inventory::Values values;
    for (int i = 0; i < 800; ++i) {
        api::Domain domain;
        domain.name = u"d%1.se"_s.arg(i);
        values.domains.append(domain);
        api::Record record;
        record.name = domain.name;
        record.type = u"A"_s;
        record.content = u"192.0.2.1"_s;
        values.domainDetails.insert(domain.name, {domain, QList<api::Record>(5, record)});
    }
    Index index;
    finder::AccountIndex account(index);
    account.begin(values);
    QVERIFY(!account.isWhole());
    QVERIFY(!account.work(0));
    while (!account.work(1)) {
    }
    QVERIFY(account.isWhole());
    QCOMPARE(index.size(), 800 + 4000);
}

CONSOLE_TEST(QCoreApplication, TestAccountEntries)

} // namespace tst_accountentries

#include "tst_accountentries.moc"
