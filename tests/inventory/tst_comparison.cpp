// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/calls.h"
#include "inventory/comparison.h"
#include "inventory/kept.h"
#include "support/testcase.h"

#include <QTest>

namespace tst_comparison {

using namespace Qt::StringLiterals;
using namespace inventory;

namespace {

/// What is different between two answers to the same call, one a line: object, field, item, before → after.
QStringList told(const Resource &resource, const QByteArray &before, const QByteArray &after)
{
    const auto was = valuesIn(resource, before);
    const auto is = valuesIn(resource, after);
    if (!was || !is)
        return {u"cannot be read"_s};
    QStringList lines;
    const auto shown = [](const QString &text) { return text.isNull() ? u"-"_s : text; };
    for (const store::Change &change : compare({.resource = resource, .before = *was, .after = *is}))
        lines.append(u"%1 %2|%3|%4|%5|%6"_s.arg(change.kind, change.object, change.field, change.item,
                                                shown(change.before), shown(change.after)) +
                     (change.owner.isEmpty() ? QString() : u" of "_s + change.owner));
    return lines;
}

} // namespace

/// What is news between two complete readings, by kind of answer.
class TestComparison : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void told_data();
    void told();
    void pathsLeadToTheirResources_data();
    void pathsLeadToTheirResources();
    void whatIsNoAnswerIsNoValue();
};

void TestComparison::told_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QStringList>("lines");

    const auto row = [](const char *title, Kind kind, const QString &name, const QByteArray &before,
                        const QByteArray &after, const QStringList &lines) {
        QTest::newRow(title) << int(kind) << name << before << after << lines;
    };
    row("server renamed", Kind::Instances, {}, R"([{"name":"c1","hostname":"a.se"},{"name":"c2"}])",
        R"([{"name":"c2"},{"name":"c1","hostname":"b.se"}])", {u"instance c1|hostname||a.se|b.se"_s});
    row("servers come and go", Kind::Instances, {}, R"([{"name":"c1","hostname":"a.se"}])", R"([{"name":"c2"}])",
        {u"instance c1|||a.se|-"_s, u"instance c2|||-|c2"_s});
    row("order is no news", Kind::Instances, {}, R"([{"name":"c1"},{"name":"c2"}])", R"([{"name":"c2"},{"name":"c1"}])",
        {});
    row("number as text is none", Kind::Instances, {}, R"([{"name":"c1","instance_size":4}])",
        R"([{"name":"c1","instance_size":"4"}])", {});
    row("address spelled otherwise is none", Kind::Instances, {}, R"([{"name":"c1","ipv6":"2001:DB8::0:1"}])",
        R"([{"name":"c1","ipv6":"2001:db8::1"}])", {});
    row("missing and empty are the same", Kind::Instances, {}, R"([{"name":"c1","description":""}])",
        R"([{"name":"c1","description":null}])", {});
    row("cleared", Kind::Instances, {}, R"([{"name":"c1","description":"shop"}])",
        R"([{"name":"c1","description":""}])", {u"instance c1|description||shop|"_s});
    row("a server that goes leaves its addresses", Kind::Instances, {},
        R"([{"name":"c1","hostname":"a.se","ip":"192.0.2.1","ipv6":"2001:db8::1"},{"name":"c2"}])",
        R"([{"name":"c2"}])", {u"instance c1||192.0.2.1 2001:db8::1|a.se|-"_s});
    row("names that differ only in case are two servers", Kind::Instances, {}, R"([{"name":"c1"}])",
        R"([{"name":"C1"}])", {u"instance c1|||c1|-"_s, u"instance C1|||-|C1"_s});
    row("detail", Kind::Instance, u"c1"_s,
        R"({"name":"c1","hostname":"a.se","technical_contact":"Norr","disks":[{"mountpoint":"/","hd":10}]})",
        R"({"name":"c1","hostname":"b.se","technical_contact":"Syd","disks":[{"mountpoint":"/","hd":20}]})",
        {u"instance c1|hostname||a.se|b.se"_s, u"instance c1|technical_contact||Norr|Syd"_s,
         u"instance c1|disks|/|10|20"_s});
    row("what a list leaves out is no news", Kind::Instances, {}, R"([{"name":"c1","hostname":"a.se"}])",
        R"([{"name":"c1"}])", {});
    row("what a detail has cleared is", Kind::Instance, u"c1"_s, R"({"name":"c1","hostname":"a.se"})",
        R"({"name":"c1","hostname":null})", {u"instance c1|hostname||a.se|"_s});
    row("key assigned", Kind::SshKeys, u"c1"_s,
        R"({"ssh_keys":[{"id":1,"name":"ali@a","pub_key":"ssh-ed25519 AAAA ali@a"}]})",
        R"({"ssh_keys":[{"id":2,"name":"eva@b","pub_key":"ssh-ed25519 AAAABBBB eva@b"},{"id":9,"name":"ali@a","pub_key":"ssh-ed25519 AAAA ali@a"}]})",
        {u"instance c1|ssh_keys|eva@b|-|SHA256:1WUemnoi89I4/NLs7NmmfFyrXEbjU629uNvNguC0tEw"_s});
    // People know a key by its SHA256 fingerprint, whatever the API calls it by; one whose data is missing or cut, by
    // what it has.
    row("key by its data", Kind::DeployKeys, u"c1"_s, R"({"keys":[]})",
        R"({"keys":[{"id":2,"name":"ci","fingerprint":"ab:cd","pub_key":"from=\"a b\" ssh-ed25519 AAAA ci"}]})",
        {u"instance c1|deploy_keys|ci|-|SHA256:cJ6AyISHokEeHuTfufIqhhSS0gxHZRUMDHlKvXD4FHw"_s});
    row("key without data", Kind::DeployKeys, u"c1"_s, R"({"keys":[]})",
        R"({"keys":[{"id":2,"name":"ci","fingerprint":"ab:cd"},{"id":3,"name":"cut","fingerprint":"ef:01","pub_key":"ssh-rsa AAAA!"}]})",
        {u"instance c1|deploy_keys|ci|-|ab:cd"_s, u"instance c1|deploy_keys|cut|-|ef:01"_s});
    row("keys have owners", Kind::SshKeys, u"c1"_s,
        R"({"ssh_keys":[{"name":"ali@a","owner":"Ali","pub_key":"ssh-ed25519 AAAA ali@a"}]})",
        R"({"ssh_keys":[{"name":"eva@b","owner":"Eva","pub_key":"ssh-ed25519 AAAABBBB eva@b"}]})",
        {u"instance c1|ssh_keys|ali@a|SHA256:cJ6AyISHokEeHuTfufIqhhSS0gxHZRUMDHlKvXD4FHw|- of Ali"_s,
         u"instance c1|ssh_keys|eva@b|-|SHA256:1WUemnoi89I4/NLs7NmmfFyrXEbjU629uNvNguC0tEw of Eva"_s});
    row("users of a server", Kind::InstanceUsers, u"c1"_s, R"({"users":[{"id":1,"name":"Ali"},{"id":2,"name":"Eva"}]})",
        R"({"users":[{"id":2,"name":"Eva"}],"users_available":[{"id":1,"name":"Ali"}]})",
        {u"instance c1|users|Ali|Ali|-"_s});
    row("person removed, ids as text", Kind::Users, {}, R"([{"id":"1","name":"Ali"},{"id":2,"name":"Eva"}])",
        R"([{"id":"2","name":"Eva B"}])", {u"user 1|||Ali|-"_s, u"user 2|name||Eva|Eva B"_s});
    row("access of a person", Kind::User, u"1"_s,
        R"({"id":1,"name":"Ali","instances":[{"name":"c1","access":true,"notify":false},{"name":"c2","access":false}]})",
        R"({"id":1,"name":"Ali","instances":[{"name":"c1","access":true,"notify":true},{"name":"c2","access":true}]})",
        {u"user 1|instances|c1|access|access notify"_s, u"user 1|instances|c2|-|access"_s});
    row("one-time secret is none", Kind::User, u"1"_s, R"({"id":1,"name":"Ali","totp_url":"otpauth://a"})",
        R"({"id":1,"name":"Ali"})", {});
    row("domain moved", Kind::Domains, {}, R"([{"name":"a.se","whois_registrar":"X","whois_expire":"2026-12-01"}])",
        R"([{"name":"a.se","whois_registrar":"Y","whois_expire":"2026-12-01T00:00:00"}])",
        {u"domain a.se|registrar||X|Y"_s});
    row("record's content", Kind::Domain, u"a.se"_s,
        R"({"name":"a.se","records":[{"name":"www.a.se","type":"A","content":"192.0.2.1","ttl":300},{"name":"a.se","type":"MX","content":"m1","ttl":300}]})",
        R"({"name":"a.se","records":[{"name":"a.se","type":"MX","content":"m1","ttl":"300"},{"name":"WWW.a.se.","type":"a","content":"192.0.2.2","ttl":300}]})",
        {u"domain a.se|records|www.a.se A|192.0.2.1 (TTL 300)|192.0.2.2 (TTL 300)"_s});
    row("certificate renewed", Kind::Certificates, {}, R"([{"domain":"a.se","expire":"2026-12-01"}])",
        R"([{"domain":"a.se","expire":"2027-03-01"}])", {u"certificate a.se|expires||2026-12-01|2027-03-01"_s});
    row("second certificate", Kind::Certificates, {}, R"([{"domain":"a.se","expire":"2026-12-01"}])",
        R"([{"domain":"a.se","expire":"2027-03-01"},{"domain":"a.se","expire":"2026-12-01"}])",
        {u"certificate a.se|||-|a.se"_s});
}

void TestComparison::told()
{
    QFETCH(int, kind);
    QFETCH(QString, name);
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QStringList, lines);
    QStringList found = tst_comparison::told({static_cast<Kind>(kind), name}, before, after);
    found.sort();
    lines.sort();
    QCOMPARE(found, lines);
    QCOMPARE(tst_comparison::told({static_cast<Kind>(kind), name}, after, after), QStringList());
}

void TestComparison::pathsLeadToTheirResources_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("name");
    for (Kind kind : everyList)
        QTest::addRow("list %d", int(kind)) << int(kind) << QString();
    for (Kind kind : {Kind::Instance, Kind::SshKeys, Kind::DeployKeys, Kind::InstanceUsers}) {
        for (const QString &name : {u"c1"_s, u"users"_s, u"å/b c"_s, u"%41"_s, u"sshkeys"_s})
            QTest::addRow("%d %s", int(kind), qUtf8Printable(name)) << int(kind) << name;
    }
    QTest::newRow("person") << int(Kind::User) << u"7"_s;
    QTest::newRow("domain") << int(Kind::Domain) << u"xn--rksmrgs-5wao1o.se"_s;
}

void TestComparison::pathsLeadToTheirResources()
{
    QFETCH(int, kind);
    QFETCH(QString, name);
    const Resource resource{static_cast<Kind>(kind), name};
    QCOMPARE(resourceOf(pathOf(resource)), std::optional(resource));
}

void TestComparison::whatIsNoAnswerIsNoValue()
{
    for (const QString &path : {u""_s, u"/"_s, u"/other/"_s, u"/instance/c1"_s, u"/instance/c1/other/"_s,
                                u"/instance/user/x/"_s, u"/domain/a.se/more/"_s, u"instance/c1/"_s})
        QVERIFY2(!resourceOf(path), qPrintable(path));
    for (const QByteArray &body :
         {QByteArray(), QByteArray("null"), QByteArray("\"text\""), QByteArray("[1"), QByteArray("7")})
        QVERIFY2(!valuesIn({Kind::Instance, u"c1"_s}, body), body.constData());
    QVERIFY(!valuesIn({Kind::Instance, u".."_s}, "{}"));
}

CONSOLE_TEST(QCoreApplication, TestComparison)

} // namespace tst_comparison

#include "tst_comparison.moc"
