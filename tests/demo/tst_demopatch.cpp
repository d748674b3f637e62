// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/server.h"
#include "demo/wire.h"
#include "support/testcase.h"

#include <QTest>

namespace tst_demopatch {

using namespace Qt::StringLiterals;

class TestDemoPatch : public support::TestCase
{
    Q_OBJECT

private slots:
    void init();
    void answersWithTheDetail();
    void onlyNamedFieldsChange();
    void visibleEverywhere();
    void bothPaths();
    void refusesAField_data();
    void refusesAField();
    void accepts_data();
    void accepts();
    void namesEveryFieldThatIsWrong();
    void notJson_data();
    void notJson();
    void notAnObject();
    void unknownFieldsAreIgnored();
    void unknownServer();

private:
    QJsonObject detail() { return m_wire->get(u"/instance/c1241/"_s).object(); }

    std::unique_ptr<demo::Server> m_server;
    std::unique_ptr<Wire> m_wire;
};

void TestDemoPatch::init()
{
    TestCase::init();
    m_wire.reset();
    m_server = std::make_unique<demo::Server>(demo::Size{}, QDate(2026, 11, 23));
    QVERIFY(m_server->start());
    m_wire = std::make_unique<Wire>(*m_server);
}

void TestDemoPatch::answersWithTheDetail()
{
    QJsonObject expected = detail();
    expected[u"description"] = u"Övningsbutik"_s;
    expected[u"hostname"] = u"stage.angstrom-handel.se"_s;
    expected[u"technical_contact"] = u"Någon annan AB"_s;
    const WireReply reply = m_wire->patch(u"/instance/c1241"_s, {{u"description"_s, u"Övningsbutik"_s},
                                                                 {u"hostname"_s, u"stage.angstrom-handel.se"_s},
                                                                 {u"technical_contact"_s, u"Någon annan AB"_s}});
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.contentType, "application/json"_ba);
    QCOMPARE(reply.object(), expected);
    QCOMPARE(detail(), expected);
}

void TestDemoPatch::onlyNamedFieldsChange()
{
    QJsonObject expected = detail();
    for (const auto &[field, value] : {std::pair(u"hostname"_s, u"a.se"_s), std::pair(u"description"_s, u"b"_s),
                                       std::pair(u"technical_contact"_s, u"c"_s), std::pair(u"hostname"_s, u""_s)}) {
        expected[field] = value;
        QCOMPARE(m_wire->patch(u"/instance/c1241"_s, {{field, value}}).object(), expected);
        QCOMPARE(detail(), expected);
    }
    QCOMPARE(m_wire->patch(u"/instance/c1241"_s, QJsonObject()).object(), expected);
}

void TestDemoPatch::visibleEverywhere()
{
    // Read before, so that what was written once must be written again.
    QCOMPARE(m_wire->get(u"/instance/"_s).array()[1][u"description"].toString(), u"Webshop stage"_s);
    const QJsonArray others = m_wire->get(u"/instance/"_s).array();
    m_wire->patch(u"/instance/c1241"_s, {{u"description"_s, u"Ny text"_s}, {u"hostname"_s, u"ny.se"_s}});

    QJsonArray list = m_wire->get(u"/instance/"_s).array();
    QCOMPARE(list[1][u"description"].toString(), u"Ny text"_s);
    QCOMPARE(list[1][u"hostname"].toString(), u"ny.se"_s);
    list[1] = others[1];
    QCOMPARE(list, others);
    for (const QString &path : {u"sshkeys/"_s, u"deploykeys/"_s, u"users/"_s})
        QCOMPARE(m_wire->get(u"/instance/c1241/"_s + path).object()[u"description"].toString(), u"Ny text"_s);
    int seen = 0;
    for (const QJsonValue &instance : m_wire->get(u"/instance/user/101/"_s).object()[u"instances"].toArray()) {
        if (instance[u"name"].toString() == u"c1241"_s) {
            ++seen;
            QCOMPARE(instance[u"description"].toString(), u"Ny text"_s);
        }
    }
    QCOMPARE(seen, 1);
}

void TestDemoPatch::bothPaths()
{
    QCOMPARE(m_wire->patch(u"/instance/c1241"_s, {{u"description"_s, u"utan"_s}}).status, 200);
    QCOMPARE(detail()[u"description"].toString(), u"utan"_s);
    QCOMPARE(m_wire->patch(u"/instance/c1241/"_s, {{u"description"_s, u"med"_s}}).status, 200);
    QCOMPARE(detail()[u"description"].toString(), u"med"_s);
}

void TestDemoPatch::refusesAField_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("error");
    const QString host = u"Enter a valid hostname."_s;
    const auto badHost = [&](const char *name, const QString &value) {
        QTest::newRow(name) << u"hostname"_s << QJsonValue(value) << host;
    };
    badHost("underscore", u"a_b.se"_s);
    badHost("space", u"a b.se"_s);
    badHost("hyphen first", u"-a.se"_s);
    badHost("hyphen last in label", u"a-.se"_s);
    badHost("empty label", u"a..se"_s);
    badHost("dot first", u".a.se"_s);
    badHost("dot last", u"a.se."_s);
    badHost("not ASCII", u"räksmörgås.se"_s);
    badHost("other digits", u"a٣.se"_s);
    badHost("address", u"https://a.se"_s);
    badHost("two lines", u"a.se\nb.se"_s);
    badHost("label of 64", QString(64, u'a') + u".se"_s);
    QTest::newRow("host of 254") << u"hostname"_s << QJsonValue(u"a."_s.repeated(126) + u"se"_s)
                                 << u"Ensure this field has no more than 253 characters."_s;
    QTest::newRow("description of 2001") << u"description"_s << QJsonValue(QString(2001, u'ö'))
                                         << u"Ensure this field has no more than 2000 characters."_s;
    QTest::newRow("contact of 201") << u"technical_contact"_s << QJsonValue(QString(201, u'x'))
                                    << u"Ensure this field has no more than 200 characters."_s;
    for (const QString &field : {u"description"_s, u"hostname"_s, u"technical_contact"_s}) {
        const QByteArray name = field.toLatin1();
        const QString type = u"Not a valid string."_s;
        QTest::newRow((name + " number").constData()) << field << QJsonValue(5) << type;
        QTest::newRow((name + " bool").constData()) << field << QJsonValue(true) << type;
        QTest::newRow((name + " array").constData()) << field << QJsonValue(QJsonArray{u"a"_s}) << type;
        QTest::newRow((name + " object").constData()) << field << QJsonValue(QJsonObject()) << type;
        QTest::newRow((name + " null").constData())
            << field << QJsonValue(QJsonValue::Null) << u"This field may not be null."_s;
    }
}

void TestDemoPatch::refusesAField()
{
    QFETCH(QString, field);
    QFETCH(QJsonValue, value);
    QFETCH(QString, error);
    const QJsonObject before = detail();
    // A good field beside the bad one is not carried out either.
    const QString good = field == u"description"_s ? u"technical_contact"_s : u"description"_s;
    const WireReply reply = m_wire->patch(u"/instance/c1241"_s, {{field, value}, {good, u"annat"_s}});
    QCOMPARE(reply.status, 400);
    QCOMPARE(reply.contentType, "application/json"_ba);
    QCOMPARE(reply.object(), (QJsonObject{{field, QJsonArray{error}}}));
    QCOMPARE(detail(), before);
}

void TestDemoPatch::accepts_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("kept");
    const auto same = [](const char *name, const QString &field, const QString &value) {
        QTest::newRow(name) << field << value << value;
    };
    same("one label", u"hostname"_s, u"butik"_s);
    same("digit first", u"hostname"_s, u"3m.se"_s);
    same("capitals", u"hostname"_s, u"WWW.Butik.SE"_s);
    same("IDN in ASCII", u"hostname"_s, u"xn--rksmrgs-5wao1o.se"_s);
    same("label of 63", u"hostname"_s, QString(63, u'a') + u".se"_s);
    same("host of 253", u"hostname"_s, u"a."_s.repeated(126) + u"s"_s);
    same("description of 2000", u"description"_s, u"😀"_s.repeated(2000));
    same("lines", u"description"_s, u"rad ett\nrad två"_s);
    same("markup is text", u"description"_s, u"<b>&amp;</b>"_s);
    same("contact of 200", u"technical_contact"_s, QString(200, u'x'));
    same("no contact", u"technical_contact"_s, u""_s);
    QTest::newRow("space around") << u"hostname"_s << u"  a.se\n"_s << u"a.se"_s;
}

void TestDemoPatch::accepts()
{
    QFETCH(QString, field);
    QFETCH(QString, value);
    QFETCH(QString, kept);
    QCOMPARE(m_wire->patch(u"/instance/c1241"_s, {{field, value}}).status, 200);
    QCOMPARE(detail()[field].toString(), kept);
}

void TestDemoPatch::namesEveryFieldThatIsWrong()
{
    const WireReply reply = m_wire->patch(
        u"/instance/c1241"_s,
        {{u"hostname"_s, u"-"_s}, {u"description"_s, 1}, {u"technical_contact"_s, QJsonValue(QJsonValue::Null)}});
    QCOMPARE(reply.status, 400);
    QCOMPARE(reply.object().keys(), (QStringList{u"description"_s, u"hostname"_s, u"technical_contact"_s}));
}

void TestDemoPatch::notJson_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("words") << "hostname=a.se"_ba;
    QTest::newRow("cut") << R"({"hostname": "a.se")"_ba;
    QTest::newRow("more after") << R"({"hostname": "a.se"} x)"_ba;
    QTest::newRow("not UTF-8") << "{\"description\": \"\xe5\"}"_ba;
}

void TestDemoPatch::notJson()
{
    QFETCH(QByteArray, body);
    const QJsonObject before = detail();
    const WireReply reply = m_wire->patch(u"/instance/c1241"_s, body);
    QCOMPARE(reply.status, 400);
    QCOMPARE(reply.object().keys(), QStringList{u"detail"_s});
    QVERIFY(reply.object()[u"detail"].toString().startsWith(u"JSON parse error - "_s));
    QCOMPARE(detail(), before);
}

void TestDemoPatch::notAnObject()
{
    const WireReply reply = m_wire->patch(u"/instance/c1241"_s, "[1]"_ba);
    QCOMPARE(reply.status, 400);
    QCOMPARE(reply.object().keys(), QStringList{u"non_field_errors"_s});
}

void TestDemoPatch::unknownFieldsAreIgnored()
{
    QJsonObject expected = detail();
    expected[u"description"] = u"ny"_s;
    const WireReply reply = m_wire->patch(
        u"/instance/c1241"_s,
        {{u"name"_s, u"c9999"_s}, {u"ip"_s, u"1.2.3.4"_s}, {u"colour"_s, 1}, {u"description"_s, u"ny"_s}});
    QCOMPARE(reply.status, 200);
    QCOMPARE(detail(), expected);
}

void TestDemoPatch::unknownServer()
{
    for (const QString &path : {u"/instance/c9999"_s, u"/instance/c9999/"_s}) {
        const WireReply reply = m_wire->patch(path, {{u"description"_s, u"x"_s}});
        QCOMPARE(reply.status, 404);
        QCOMPARE(reply.object(), (QJsonObject{{u"detail"_s, u"Not found."_s}}));
    }
}

CONSOLE_TEST(QCoreApplication, TestDemoPatch)

} // namespace tst_demopatch

#include "tst_demopatch.moc"
