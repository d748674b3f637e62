// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/servertest.h"

#include <QTest>

namespace tst_demoserver {

using namespace Qt::StringLiterals;

namespace {

QJsonObject detail(const QString &text)
{
    return {{u"detail"_s, text}};
}

} // namespace

/// What the demo server answers: to keys, verbs and paths, at any size, and for itself alone.
class TestDemoServer : public ServerTest
{
    Q_OBJECT

private Q_SLOTS:
    void loopbackOnly();
    void keyChecked_data();
    void keyChecked();
    void noSlashRedirects_data();
    void noSlashRedirects();
    void wrongVerb_data();
    void wrongVerb();
    void notFound_data();
    void notFound();
    void twoAtOnce();
    void changesEndWithTheServer();
    void largeAccount();
    void neverStarted();

private:
    /// Fills a row a path.
    static void everyPath();
};

void TestDemoServer::everyPath()
{
    QTest::addColumn<QString>("path");
    for (const QString &path : paths)
        QTest::newRow(qPrintable(path)) << path;
}

void TestDemoServer::loopbackOnly()
{
    const QUrl address = m_server->address();
    QCOMPARE(address.scheme(), u"http"_s);
    QCOMPARE(address.host(), u"127.0.0.1"_s);
    QCOMPARE(address.path(), u"/api/v2"_s);
    QVERIFY(address.port() > 0);
    QCOMPARE(m_server->key().size(), 40);
    QCOMPARE(m_server->accountName(), u"Byrån Norr AB"_s);
    // Started again it is the same server.
    QVERIFY(m_server->start());
    QCOMPARE(m_server->address(), address);
}

void TestDemoServer::keyChecked_data()
{
    everyPath();
    QTest::newRow("not there") << u"/nothing/"_s;
    QTest::newRow("no slash") << u"/instance"_s;
}

void TestDemoServer::keyChecked()
{
    QFETCH(QString, path);
    const WireReply none = m_wire->send("GET"_ba, path, {});
    QCOMPARE(none.status, 401);
    QCOMPARE(none.contentType, "application/json"_ba);
    QCOMPARE(none.object(), detail(u"Authentication credentials were not provided."_s));
    for (const QByteArray &key :
         {"wrong"_ba, m_server->key() + 'x', m_server->key().chopped(1), m_server->key().toUpper()}) {
        const WireReply wrong = m_wire->send("GET"_ba, path, key);
        QCOMPARE(wrong.status, 401);
        QCOMPARE(wrong.object(), detail(u"Invalid API key."_s));
    }
    const WireReply write = m_wire->send("PATCH"_ba, u"/instance/c1234"_s, "wrong"_ba, R"({"description": "x"})"_ba);
    QCOMPARE(write.status, 401);
    QCOMPARE(m_wire->get(u"/instance/c1234/"_s).object()[u"description"].toString(), u"Webshop produktion"_s);
}

void TestDemoServer::noSlashRedirects_data()
{
    everyPath();
}

void TestDemoServer::noSlashRedirects()
{
    QFETCH(QString, path);
    const WireReply reply = m_wire->get(path.chopped(1));
    QCOMPARE(reply.status, 301);
    QCOMPARE(QString::fromLatin1(reply.location), u"/api/v2"_s + path);
    QCOMPARE(m_wire->get(path).status, 200);
}

void TestDemoServer::wrongVerb_data()
{
    everyPath();
}

void TestDemoServer::wrongVerb()
{
    QFETCH(QString, path);
    const bool patchable = path == u"/instance/c1234/"_s;
    const WireReply before = m_wire->get(path);
    for (const QByteArray &verb : {"POST"_ba, "PUT"_ba, "DELETE"_ba, "PATCH"_ba}) {
        if (patchable && verb == "PATCH")
            continue;
        for (const QString &form : {path, path.chopped(1)}) {
            const WireReply reply = m_wire->send(verb, form, m_server->key(), "{}"_ba);
            QCOMPARE(reply.status, 405);
            QCOMPARE(reply.allow, patchable ? "GET, PATCH"_ba : "GET"_ba);
            QCOMPARE(reply.object(), detail(u"Method \"%1\" not allowed."_s.arg(QString::fromLatin1(verb))));
        }
    }
    const WireReply headOnly = m_wire->send("HEAD"_ba, path, m_server->key());
    QCOMPARE(headOnly.status, 405);
    QCOMPARE(headOnly.body, QByteArray());
    QCOMPARE(m_wire->get(path).body, before.body);
}

void TestDemoServer::notFound_data()
{
    QTest::addColumn<QString>("path");
    for (const QString &path : {u"/"_s,
                                u""_s,
                                u"/nothing/"_s,
                                u"/instance/c9999/"_s,
                                u"/instance/c9999/sshkeys/"_s,
                                u"/instance/c1234/nothing/"_s,
                                u"/instance/c1234/sshkeys/1/"_s,
                                u"/instance/user/999/"_s,
                                u"/instance/user/0101/"_s,
                                u"/instance/user/x/"_s,
                                u"/instance/user/101/keys/"_s,
                                u"/domain/nothing.se/"_s,
                                u"/domain/ortagard.se/records/"_s,
                                u"/certificate/1/"_s,
                                u"/instance//"_s,
                                u"//instance/"_s,
                                u"/instances/"_s,
                                u"/customer/1001/"_s,
                                u"/instance/r%C3%A4k/"_s,
                                u"/../v1/instance/"_s,
                                u"x/instance/"_s})
        QTest::newRow(qPrintable(path)) << path;
}

void TestDemoServer::notFound()
{
    QFETCH(QString, path);
    const WireReply reply = m_wire->get(path);
    QCOMPARE(reply.status, 404);
    QCOMPARE(reply.contentType, "application/json"_ba);
    QCOMPARE(reply.object(), detail(u"Not found."_s));
}

void TestDemoServer::twoAtOnce()
{
    demo::Server other({.servers = 3, .domains = 2, .records = 20}, today);
    QVERIFY(other.start());
    QVERIFY(other.address() != m_server->address());
    QVERIFY(other.key() != m_server->key());
    Wire otherWire(other);
    QCOMPARE(otherWire.get(u"/instance/"_s).array().size(), 3);
    QCOMPARE(m_wire->get(u"/instance/"_s).array().size(), 25);
    QVERIFY(otherWire.get(u"/instance/"_s).array()[0][u"url"].toString().startsWith(other.address().toString()));
    // A key opens its own account only, and a change stays in it.
    QCOMPARE(otherWire.send("GET"_ba, u"/instance/"_s, m_server->key()).status, 401);
    QCOMPARE(otherWire.patch(u"/instance/c1234"_s, {{u"description"_s, u"den andra"_s}}).status, 200);
    QCOMPARE(m_wire->get(u"/instance/c1234/"_s).object()[u"description"].toString(), u"Webshop produktion"_s);
}

void TestDemoServer::changesEndWithTheServer()
{
    QCOMPARE(m_wire->patch(u"/instance/c1234"_s, {{u"description"_s, u"borta sedan"_s}}).status, 200);
    const QUrl before = m_server->address();
    init();
    QCOMPARE(m_wire->get(u"/instance/c1234/"_s).object()[u"description"].toString(), u"Webshop produktion"_s);
    QVERIFY(before != m_server->address() || m_server->key().size() == 40);
}

void TestDemoServer::largeAccount()
{
    demo::Server large({.servers = 1000, .domains = 5000, .records = 100'000}, today);
    QVERIFY(large.start());
    Wire wire(large);
    QCOMPARE(wire.get(u"/instance/"_s).array().size(), 1000);
    const QJsonArray domains = wire.get(u"/domain/"_s).array();
    QCOMPARE(domains.size(), 5000);
    for (int i = 0; i < 5000; i += 1000) {
        const QJsonObject domain = wire.get(u"/domain/%1/"_s.arg(domains[i][u"name"].toString())).object();
        QVERIFY(domain[u"records"].toArray().size() >= 7);
    }
    const QString last = wire.get(u"/instance/"_s).array()[999][u"name"].toString();
    QCOMPARE(wire.patch(u"/instance/"_s + last, {{u"hostname"_s, u"sist.se"_s}}).status, 200);
    QCOMPARE(wire.get(u"/instance/"_s).array()[999][u"hostname"].toString(), u"sist.se"_s);
}

void TestDemoServer::neverStarted()
{
    const demo::Server server({}, today);
    QVERIFY(server.address().isEmpty());
    QCOMPARE(server.key().size(), 40);
}

CONSOLE_TEST(QCoreApplication, TestDemoServer)

} // namespace tst_demoserver

#include "tst_demoserver.moc"
