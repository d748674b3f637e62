// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/server.h"
#include "demo/wire.h"
#include "support/testcase.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

namespace tst_demofields {

using namespace Qt::StringLiterals;

namespace {

/// "name:string" for every field, in order: what the answers are held to.
QStringList shape(const QJsonObject &object)
{
    static const QMap<QJsonValue::Type, QString> words{
        {QJsonValue::Null, u"null"_s},     {QJsonValue::Bool, u"bool"_s},   {QJsonValue::Double, u"number"_s},
        {QJsonValue::String, u"string"_s}, {QJsonValue::Array, u"array"_s}, {QJsonValue::Object, u"object"_s},
    };
    QStringList out;
    for (auto field = object.begin(); field != object.end(); ++field)
        out.append(field.key() + u':' + words.value(field.value().type()));
    return out;
}

QStringList words(const QString &text)
{
    return text.split(u' ');
}

/// Compares the shape of every element, and that there is one.
void compareShapes(const QJsonArray &array, const QString &fields)
{
    QVERIFY(!array.isEmpty());
    for (const QJsonValue &element : array)
        QCOMPARE(shape(element.toObject()), words(fields));
}

const QString customerFields = u"contact_name:string name:string url:string"_s;
const QString userFields = u"avatar:string customer:string email:string id:number name:string phone:string sticky:bool "
                           u"sticky_notify:bool"_s;
const QString keyFields = u"company:string fingerprint:string id:number name:string owner:string pub_key:string "
                          u"sticky:bool"_s;

} // namespace

class TestDemoFields : public support::TestCase
{
    Q_OBJECT

private slots:
    void initTestCase();
    void instances();
    void instance();
    void sshKeys();
    void deployKeys();
    void instanceUsers();
    void users();
    void user();
    void domains();
    void domain();
    void certificates();
    void everyUrlLeadsBack();
    void detailsAgreeWithLists();

private:
    demo::Server m_server{{}, QDate(2026, 11, 23)};
    std::unique_ptr<Wire> m_wire;
};

void TestDemoFields::initTestCase()
{
    QVERIFY(m_server.start());
    m_wire = std::make_unique<Wire>(m_server);
}

void TestDemoFields::instances()
{
    const WireReply reply = m_wire->get(u"/instance/"_s);
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.contentType, "application/json"_ba);
    QCOMPARE(reply.array().size(), 25);
    compareShapes(reply.array(),
                  u"description:string hostname:string instance_size:string instance_type:string ip:string "
                  u"ipv6:string name:string url:string"_s);
    QCOMPARE(reply.array()[0].toObject(),
             (QJsonObject{{u"url"_s, m_server.address().toString() + u"/instance/c1234/"_s},
                          {u"name"_s, u"c1234"_s},
                          {u"hostname"_s, u""_s},
                          {u"description"_s, u"Webshop produktion"_s},
                          {u"instance_size"_s, u"Large"_s},
                          {u"instance_type"_s, u"Magento"_s},
                          {u"ip"_s, u"121.226.229.8"_s},
                          {u"ipv6"_s, u"2b53:7f02::f05c:ae45:feae:4330"_s}}));
}

void TestDemoFields::instance()
{
    const QJsonObject object = m_wire->get(u"/instance/c1262/"_s).object();
    QCOMPARE(shape(object),
             words(u"applications:string cores:string customers:array description:string disks:array "
                   u"domain:string hostname:string instance_size:string instance_type:string "
                   u"invoice_contact:object ip:string ipv6:string memory:string name:string networks:array "
                   u"technical_contact:string url:string"_s));
    compareShapes(object[u"customers"].toArray(), customerFields);
    compareShapes(object[u"disks"].toArray(), u"hd:number mountpoint:string name:string path:string"_s);
    compareShapes(object[u"networks"].toArray(),
                  u"gateway:string interface:string ip:string ipv6:string netmask:string"_s);
    QCOMPARE(shape(object[u"invoice_contact"].toObject()), words(customerFields));
    QCOMPARE(object[u"cores"].toString(), u"4"_s);
    QCOMPARE(object[u"memory"].toString(), u"8192"_s);
    QCOMPARE(object[u"applications"].toString(), u"nginx, php-fpm, mysql, redis"_s);
    QCOMPARE(object[u"technical_contact"].toString(), u"Byrån Norr AB"_s);
    QCOMPARE(object[u"customers"][0][u"name"].toString(), u"Örtagård & Söner"_s);
    QCOMPARE(object[u"invoice_contact"][u"contact_name"].toString(), u"Åsa Öberg"_s);
    QCOMPARE(object[u"disks"][0][u"hd"].toInt(), 100);
    QCOMPARE(object[u"networks"][0][u"interface"].toString(), u"wan"_s);
    QCOMPARE(m_wire->get(u"/instance/c1374/"_s).object()[u"customers"].toArray().size(), 2);
}

void TestDemoFields::sshKeys()
{
    const QJsonObject object = m_wire->get(u"/instance/c1234/sshkeys/"_s).object();
    QCOMPARE(shape(object), words(u"description:string name:string ssh_keys:array ssh_keys_available:array"_s));
    QCOMPARE(object[u"name"].toString(), u"c1234"_s);
    QCOMPARE(object[u"description"].toString(), u"Webshop produktion"_s);
    compareShapes(object[u"ssh_keys"].toArray(), keyFields);
    compareShapes(object[u"ssh_keys_available"].toArray(), keyFields);
}

void TestDemoFields::deployKeys()
{
    const QJsonObject object = m_wire->get(u"/instance/c1234/deploykeys/"_s).object();
    QCOMPARE(shape(object), words(u"description:string keys:array name:string"_s));
    QCOMPARE(object[u"description"].toString(), u"Webshop produktion"_s);
    compareShapes(object[u"keys"].toArray(),
                  u"company:string fingerprint:string id:number name:string pub_key:string"_s);
}

void TestDemoFields::instanceUsers()
{
    const QJsonObject object = m_wire->get(u"/instance/c1234/users/"_s).object();
    QCOMPARE(shape(object), words(u"description:string name:string users:array users_available:array"_s));
    QCOMPARE(object[u"description"].toString(), u"Webshop produktion"_s);
    compareShapes(object[u"users"].toArray(), userFields);
    compareShapes(object[u"users_available"].toArray(), userFields);
}

void TestDemoFields::users()
{
    const QJsonArray array = m_wire->get(u"/instance/user/"_s).array();
    QCOMPARE(array.size(), 12);
    compareShapes(array, userFields);
}

void TestDemoFields::user()
{
    const QJsonObject object = m_wire->get(u"/instance/user/102/"_s).object();
    QCOMPARE(shape(object), words(u"customer:object email:string id:number instances:array name:string phone:string "
                                  u"ssh_keys:array sticky:bool sticky_notify:bool totp_url:string url:string"_s));
    QCOMPARE(shape(object[u"customer"].toObject()), words(customerFields));
    compareShapes(object[u"ssh_keys"].toArray(),
                  u"fingerprint:string id:number name:string pub_key:string url:string"_s);
    compareShapes(object[u"instances"].toArray(), u"access:bool description:string invoice_contact:object name:string "
                                                  u"notify:bool url:string"_s);
    QCOMPARE(shape(object[u"instances"][0][u"invoice_contact"].toObject()), words(customerFields));
    QVERIFY(object[u"totp_url"].toString().startsWith(u"otpauth://totp/"_s));
    QCOMPARE(m_wire->get(u"/instance/user/101/"_s).object()[u"totp_url"].toString(u"?"_s), QString());
}

void TestDemoFields::domains()
{
    const QJsonArray array = m_wire->get(u"/domain/"_s).array();
    QCOMPARE(array.size(), 40);
    compareShapes(array,
                  u"customer:array invoice:object name:string url:string whois_created:string whois_expire:string "
                  u"whois_registrar:string"_s);
    for (const QJsonValue &domain : array) {
        compareShapes(domain[u"customer"].toArray(), customerFields);
        QCOMPARE(shape(domain[u"invoice"].toObject()), words(customerFields));
    }
    QCOMPARE(array[1][u"name"].toString(), u"ortagard.se"_s);
    QCOMPARE(array[1][u"whois_expire"].toString(), u"2027-01-23"_s);
    QVERIFY(array[1][u"whois_created"].toString().endsWith(u"-01-23"_s));
}

void TestDemoFields::domain()
{
    const QJsonObject object = m_wire->get(u"/domain/xn--rksmrgs-5wao1o.se/"_s).object();
    QCOMPARE(shape(object),
             words(u"customer:array invoice:object name:string records:array url:string whois_created:string "
                   u"whois_expire:string whois_registrar:string"_s));
    const QJsonArray records = object[u"records"].toArray();
    QVERIFY(records.size() >= 8 && records.size() <= 30);
    for (const QJsonValue &record : records) {
        const QString type = record[u"type"].toString();
        const bool prioritised = type == u"MX"_s || type == u"SRV"_s;
        QCOMPARE(shape(record.toObject()),
                 words(u"content:string domain:string name:string prio:%1 ttl:number type:string"_s.arg(
                     prioritised ? u"number"_s : u"null"_s)));
        QCOMPARE(record[u"domain"].toString(), u"xn--rksmrgs-5wao1o.se"_s);
    }
}

void TestDemoFields::certificates()
{
    const QJsonArray array = m_wire->get(u"/certificate/"_s).array();
    QCOMPARE(array.size(), 30);
    compareShapes(array, u"domain:string expire:string invoice:object"_s);
    static const QRegularExpression time(u"^20[0-9]{2}-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9]Z$"_s);
    for (const QJsonValue &certificate : array) {
        QCOMPARE(shape(certificate[u"invoice"].toObject()), words(customerFields));
        QVERIFY(time.match(certificate[u"expire"].toString()).hasMatch());
    }
    QCOMPARE(array[2][u"domain"].toString(), u"xn--rksmrgs-5wao1o.se"_s);
    QVERIFY(array[2][u"expire"].toString().startsWith(u"2026-11-26T"_s));
}

void TestDemoFields::everyUrlLeadsBack()
{
    const QString base = m_server.address().toString();
    for (const QString &list : {u"/instance/"_s, u"/domain/"_s}) {
        for (const QJsonValue &row : m_wire->get(list).array()) {
            const QString url = row[u"url"].toString();
            QVERIFY(url.startsWith(base + list));
            const WireReply reply = m_wire->get(url.mid(base.size()));
            QCOMPARE(reply.status, 200);
            QCOMPARE(reply.object()[u"url"].toString(), url);
            QCOMPARE(reply.object()[u"name"], row[u"name"]);
        }
    }
}

void TestDemoFields::detailsAgreeWithLists()
{
    for (const QJsonValue &row : m_wire->get(u"/instance/user/"_s).array()) {
        const int id = row[u"id"].toInt();
        const QJsonObject detail = m_wire->get(u"/instance/user/%1/"_s.arg(id)).object();
        QCOMPARE(detail[u"customer"][u"name"], row[u"customer"]);
        for (const QString &field : {u"id"_s, u"name"_s, u"email"_s, u"phone"_s, u"sticky"_s, u"sticky_notify"_s})
            QCOMPARE(detail[field], row[field]);
        // What a person's page says of a server, the server's page says of the person.
        for (const QJsonValue &reach : detail[u"instances"].toArray()) {
            const QJsonObject users = m_wire->get(u"/instance/%1/users/"_s.arg(reach[u"name"].toString())).object();
            QSet<int> assigned;
            for (const QJsonValue &user : users[u"users"].toArray())
                assigned.insert(user[u"id"].toInt());
            QCOMPARE(assigned.contains(id), reach[u"access"].toBool());
        }
    }
}

CONSOLE_TEST(QCoreApplication, TestDemoFields)

} // namespace tst_demofields

#include "tst_demofields.moc"
