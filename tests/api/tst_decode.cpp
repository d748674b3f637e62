// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/decoding.h"
#include "support/testcase.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace tst_decode {

using namespace Qt::StringLiterals;
using api::Flaw;

namespace {

const api::Customer byran{u"https://api.cloudnet.se/api/v2/customer/1/"_s, u"Byrån AB"_s, u"Åsa Öberg"_s};
const api::Customer shoppen{u"https://api.cloudnet.se/api/v2/customer/2/"_s, u"Shoppen AB"_s, u"Ekonomi"_s};

} // namespace

/// Each call with the answer that is documented for it, and what is no answer at all.
class TestDecode : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void providersOwnExampleNamesThePlaceOfItsFault();
    void providersOwnExampleMendedIsTwoServers();
    void instances();
    void instance();
    void sshKeys();
    void deployKeys();
    void instanceUsers();
    void users();
    void user();
    void domains();
    void certificates();
    void oneUnusableElementLeavesTheOthers();
    void rawIsMadeWhenItIsKept();
    void detailWithoutNameHasTheOneAskedFor();
    void wrongShape_data();
    void wrongShape();
    void contentTypes_data();
    void contentTypes();
    void brokenJson_data();
    void brokenJson();
    void writesTakeAnyAnswer_data();
    void writesTakeAnyAnswer();
};

void TestDecode::providersOwnExampleNamesThePlaceOfItsFault()
{
    const QByteArray body = fixture(u"provider-example.json"_s);
    const QList<QByteArray> lines = body.split('\n');
    // The comma is missing at the end of line 15; what should not be there begins line 16.
    QCOMPARE(lines.at(14), "  \"hostname\": \"\"");
    QVERIFY(lines.at(15).startsWith("  \"description\""));

    const auto result = decode(api::instances(), body);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, api::Error::Kind::BrokenJson);
    QCOMPARE(result.error().line, 16);
    QCOMPARE(result.error().column, 3);
    QCOMPARE(result.error().words, u"unterminated object"_s);
}

void TestDecode::providersOwnExampleMendedIsTwoServers()
{
    const QByteArray body = fixture(u"provider-example.json"_s).replace("\"\"\n", "\"\",\n");
    const auto answer = decode(api::instances(), body).value();
    QCOMPARE(answer.value.size(), 2);
    QCOMPARE(answer.value.at(1).name, u"c5555"_s);
    QCOMPARE(answer.value.at(1).description, u"Webshop stage"_s);
    QVERIFY(answer.flaws.isEmpty());
}

void TestDecode::instances()
{
    const auto answer = decodeFixture(api::instances(), u"instances.json"_s);
    const QList<api::Instance> expected{
        {u"https://api.cloudnet.se/api/v2/instance/c1234/"_s, u"c1234"_s, u""_s, u"Webshop produktion"_s,
         words(u"Large"_s), u"Magento"_s, u"121.226.229.12"_s, u"2b53:7f02::f05c:ae45:feae:4334"_s},
        {u"https://api.cloudnet.se/api/v2/instance/c5555/"_s, u"c5555"_s, u"stage.example.se"_s, u"Webshop stage"_s,
         number(4), u"Magento"_s, u"121.45.221.32"_s, QString()},
    };
    QCOMPARE(answer.value, expected);
    QVERIFY(answer.flaws.isEmpty());
}

void TestDecode::instance()
{
    const auto answer = decodeFixture(api::instance(u"c1234"_s), u"instance.json"_s);
    const api::InstanceDetail expected{
        .instance = {u"https://api.cloudnet.se/api/v2/instance/c1234/"_s, u"c1234"_s, u"shop.example.se"_s,
                     u"Webshop produktion"_s, words(u"Large"_s), u"Magento"_s, u"121.226.229.12"_s, u"2b53:7f02::1"_s},
        .applications = u"nginx, php"_s,
        .cores = number(4),
        .memory = number(8192),
        .domain = u""_s,
        .technicalContact = u"Byrån AB"_s,
        .customers = {byran},
        .invoiceContacts = {shoppen},
        .disks = {{u"/mnt/persist"_s, u"persist"_s, u"/dev/vg00/cloudnet-1234"_s, number(100)}},
        .networks = {{u"wan"_s, u"121.226.229.12"_s, u"2b53:7f02::1"_s, u"121.226.229.1"_s, u"255.255.255.0"_s}},
    };
    QCOMPARE(answer.value, expected);
}

void TestDecode::sshKeys()
{
    const auto answer = decodeFixture(api::sshKeys(u"c1234"_s), u"sshkeys.json"_s);
    const api::SshKey asa{
        QString(),       17,  u"asa@laptop"_s, u"Byrån AB"_s, u"Åsa Öberg"_s, u"ssh-ed25519 AAAA asa@laptop"_s,
        u"SHA256:abc"_s, true};
    QCOMPARE(answer.value.name, u"c1234"_s);
    QCOMPARE(answer.value.description, u"Webshop produktion"_s);
    QCOMPARE(answer.value.assigned, QList{asa});
    QCOMPARE(answer.value.available.size(), 1);
    QCOMPARE(answer.value.available.first().id, std::optional<qint64>(18));
    QVERIFY(!answer.value.available.first().sticky);
    QCOMPARE(answer.flaws, (QList<Flaw>{{Flaw::Kind::NotAnObject, u"ssh_keys_available[1]"_s}}));
}

void TestDecode::deployKeys()
{
    const auto answer = decodeFixture(api::deployKeys(u"c1234"_s), u"deploykeys.json"_s);
    const api::SshKey key{QString(),       3,    u"ci"_s, u"Byrån AB"_s, QString(), u"ssh-ed25519 AAAA ci"_s,
                          u"SHA256:ghi"_s, false};
    QCOMPARE(answer.value, (api::DeployKeys{u"c1234"_s, u"Webshop produktion"_s, {key}}));
}

void TestDecode::instanceUsers()
{
    const auto answer = decodeFixture(api::instanceUsers(u"c1234"_s), u"instance-users.json"_s);
    const api::User asa{
        5,    u"Åsa Öberg"_s, u"Byrån AB"_s, u"https://example.se/a.png"_s, u"asa@example.se"_s, u"+46 8 123"_s,
        true, false};
    const api::User bo{6, u"Bo Ek"_s, u"Byrån AB"_s, QString(), QString(), u"4681234567"_s, false, true};
    QCOMPARE(answer.value, (api::InstanceUsers{u"c1234"_s, u"Webshop produktion"_s, {asa}, {bo}}));
}

void TestDecode::users()
{
    const auto answer = decodeFixture(api::users(), u"users.json"_s);
    const api::User asa{
        5,    u"Åsa Öberg"_s, u"Byrån AB"_s, u"https://example.se/a.png"_s, u"asa@example.se"_s, u"+46 8 123"_s,
        true, false};
    // A name without an id is somebody still.
    api::User nobody;
    nobody.name = u"No id"_s;
    QCOMPARE(answer.value, (QList{asa, nobody}));
    QCOMPARE(answer.flaws, QList<Flaw>());
    const auto nameless = decode(api::users(), R"([{"id": 1}, {"name": " ", "email": "x@y.se"}])").value();
    QCOMPARE(nameless.value.size(), 1);
    QCOMPARE(nameless.flaws, (QList<Flaw>{{Flaw::Kind::NoName, u"[1]"_s}}));
}

void TestDecode::user()
{
    const auto answer = decodeFixture(api::user(5), u"user.json"_s);
    const api::UserDetail expected{
        .url = u"https://api.cloudnet.se/api/v2/instance/user/5/"_s,
        .id = 5,
        .name = u"Åsa Öberg"_s,
        .email = u"asa@example.se"_s,
        .phone = u"+46 8 123"_s,
        .customers = {byran},
        .keys = {{u"https://api.cloudnet.se/api/v2/sshkey/17/"_s, 17, u"asa@laptop"_s, QString(), QString(),
                  u"ssh-ed25519 AAAA asa@laptop"_s, u"SHA256:abc"_s, false}},
        .instances = {{u"https://api.cloudnet.se/api/v2/instance/c1234/"_s,
                       u"c1234"_s,
                       u"Webshop produktion"_s,
                       {shoppen},
                       true,
                       false}},
        .sticky = true,
        .stickyNotify = true,
        .totpUrl = u"otpauth://totp/Cloudnet:asa?secret=GEZDGNBV"_s,
    };
    QCOMPARE(answer.value, expected);
    QVERIFY(!QJsonDocument(answer.raw.toObject()).toJson().contains("otpauth"));
}

void TestDecode::domains()
{
    const auto answer = decodeFixture(api::domains(), u"domains.json"_s);
    const api::Domain expected{
        .url = u"https://api.cloudnet.se/api/v2/domain/example.se/"_s,
        .name = u"example.se"_s,
        .customers = {byran},
        .invoiceContacts = {shoppen},
        .registrar = u"Registrar AB"_s,
        .created = api::Date::fromText(u"2009-05-04"_s),
        .expires = api::Date::fromText(u"2031-05-04"_s),
    };
    QCOMPARE(answer.value, QList{expected});
    QVERIFY(answer.value.first().expires.isKnown());
}

void TestDecode::certificates()
{
    const auto answer = decodeFixture(api::certificates(), u"certificates.json"_s);
    const api::Certificate expected{u"example.se"_s, {shoppen}, api::Date::fromText(u"2031-05-04T12:00:00Z"_s)};
    QCOMPARE(answer.value, QList{expected});
    QVERIFY(answer.value.first().expires.moment.isValid());
}

void TestDecode::oneUnusableElementLeavesTheOthers()
{
    const auto answer = decodeFixture(api::instances(), u"flawed-list.json"_s);
    QCOMPARE(answer.value.size(), 2);
    QCOMPARE(answer.value.at(1).name, u"c6"_s);
    QCOMPARE(answer.flaws, (QList<Flaw>{{Flaw::Kind::NotAnObject, u"[1]"_s},
                                        {Flaw::Kind::NoName, u"[2]"_s},
                                        {Flaw::Kind::NotAnObject, u"[3]"_s},
                                        {Flaw::Kind::NoName, u"[4]"_s},
                                        {Flaw::Kind::NotAnObject, u"[6]"_s},
                                        {Flaw::Kind::NotAnObject, u"[7]"_s}}));
    QCOMPARE(answer.raw.toArray(), (QJsonArray{QJsonObject{{u"name"_s, u"c1"_s}}, QJsonObject{{u"name"_s, u"c6"_s}}}));
}

void TestDecode::rawIsMadeWhenItIsKept()
{
    const QJsonObject domain{{u"name"_s, u"a.se"_s}};
    for (const bool keeps : {true, false}) {
        api::Answer<QList<api::Domain>> list;
        list.keepsRaw = keeps;
        QVERIFY(api::domains().decode(QJsonArray{domain}, 0, list));
        QCOMPARE(list.value.size(), 1);
        QCOMPARE(list.raw, keeps ? QJsonValue(QJsonArray{domain}) : QJsonValue());
        api::Answer<api::DomainDetail> detail;
        detail.keepsRaw = keeps;
        QVERIFY(api::domain(u"a.se"_s).decode(domain, 0, detail));
        QCOMPARE(detail.value.domain.name, u"a.se"_s);
        QCOMPARE(detail.raw, keeps ? QJsonValue(domain) : QJsonValue());
    }
}

void TestDecode::detailWithoutNameHasTheOneAskedFor()
{
    QCOMPARE(decode(api::instance(u"c1"_s), "{}").value().value.instance.name, u"c1"_s);
    QCOMPARE(decode(api::sshKeys(u"c1"_s), "{}").value().value.name, u"c1"_s);
    QCOMPARE(decode(api::deployKeys(u"c1"_s), "{}").value().value.name, u"c1"_s);
    QCOMPARE(decode(api::instanceUsers(u"c1"_s), "{}").value().value.name, u"c1"_s);
    QCOMPARE(decode(api::domain(u"smörgås.se"_s), R"({"name": null})").value().value.domain.name,
             u"xn--smrgs-pra0j.se"_s);
    QCOMPARE(decode(api::user(9), "{}").value().value.id, std::optional<qint64>(9));
    QCOMPARE(decode(api::instance(u"c1"_s), R"({"name": "c2"})").value().value.instance.name, u"c2"_s);
}

void TestDecode::wrongShape_data()
{
    QTest::addColumn<QByteArray>("body");

    QTest::newRow("array") << QByteArray(R"([{"name": "c1"}])");
    QTest::newRow("text") << QByteArray(R"("c1")");
    QTest::newRow("number") << QByteArray(" 12 ");
    QTest::newRow("null") << QByteArray("null");
}

void TestDecode::wrongShape()
{
    QFETCH(QByteArray, body);

    const auto result = decode(api::instance(u"c1"_s), body);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, api::Error::Kind::WrongShape);
}

void TestDecode::contentTypes_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("read");

    QTest::newRow("json") << QByteArray("application/json") << QByteArray("{}") << true;
    QTest::newRow("json, charset") << QByteArray("Application/JSON; charset=utf-8") << QByteArray("{}") << true;
    QTest::newRow("suffix") << QByteArray("application/hal+json") << QByteArray("{}") << true;
    QTest::newRow("none") << QByteArray() << QByteArray("{}") << true;
    QTest::newRow("plain") << QByteArray("text/plain") << QByteArray("{}") << true;
    QTest::newRow("plain, no JSON") << QByteArray("text/plain") << QByteArray("hello") << false;
    QTest::newRow("none, no JSON") << QByteArray() << QByteArray() << false;
    QTest::newRow("html") << QByteArray("text/html") << QByteArray("<html>") << false;
    QTest::newRow("html, though JSON inside") << QByteArray("text/html") << QByteArray("{}") << false;
    QTest::newRow("xml") << QByteArray("application/xml") << QByteArray("<x/>") << false;
}

void TestDecode::contentTypes()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    QFETCH(bool, read);

    const auto result = decode(api::instance(u"c1"_s), body, type);
    QCOMPARE(result.has_value(), read);
    if (!read)
        QCOMPARE(result.error().kind, api::Error::Kind::NotJson);
}

void TestDecode::brokenJson_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<qint64>("line");
    QTest::addColumn<qint64>("column");

    QTest::newRow("empty") << QByteArray() << qint64(1) << qint64(1);
    QTest::newRow("characters, not bytes") << QByteArray("[\n\"åäö\" x]") << qint64(2) << qint64(7);
    QTest::newRow("value without comma") << QByteArray("[1\n 2]") << qint64(2) << qint64(2);
    QTest::newRow("name without colon") << QByteArray("[{\"a\" 1}]") << qint64(1) << qint64(7);
    QTest::newRow("comma too many") << QByteArray("[1,]\n") << qint64(1) << qint64(4);
    QTest::newRow("after a mark") << QByteArray("\xef\xbb\xbf[x") << qint64(1) << qint64(2);
    QTest::newRow("cut off") << QByteArray("[{\"name\":\"c1\"},") << qint64(1) << qint64(16);
    QTest::newRow("not UTF-8") << QByteArray("[{\"name\": \"c\xff\"}]") << qint64(1) << qint64(13);
    QTest::newRow("nested too deep") << QByteArray(5000, '[') << qint64(1) << qint64(1025);
}

void TestDecode::brokenJson()
{
    QFETCH(QByteArray, body);
    QFETCH(qint64, line);
    QFETCH(qint64, column);

    const auto result = decode(api::instances(), body);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, api::Error::Kind::BrokenJson);
    QVERIFY(!result.error().words.isEmpty());
    QCOMPARE(result.error().line, line);
    QCOMPARE(result.error().column, column);
    // A mark before sound JSON is no fault.
    QVERIFY(decode(api::instances(), "\xef\xbb\xbf[]").has_value());
}

void TestDecode::writesTakeAnyAnswer_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("type");

    QTest::newRow("nothing") << QByteArray() << QByteArray();
    QTest::newRow("the server") << fixture(u"instance.json"_s) << QByteArray("application/json");
    QTest::newRow("broken") << QByteArray("{") << QByteArray("application/json");
    QTest::newRow("html") << QByteArray("<html>") << QByteArray("text/html");
}

void TestDecode::writesTakeAnyAnswer()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, type);

    QVERIFY(decode(api::changeInstance(u"c1"_s, {.hostname = u"x"_s}), body, type).has_value());
}

CONSOLE_TEST(QCoreApplication, TestDecode)

} // namespace tst_decode

#include "tst_decode.moc"
