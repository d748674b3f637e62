// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/server.h"
#include "demo/wire.h"
#include "support/testcase.h"

#include <QHostAddress>
#include <QNetworkReply>
#include <QTcpSocket>
#include <QTest>

namespace tst_demoserver {

using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 23);

/// The eleven calls, but for the PATCH, which stands in tst_demopatch.
const QStringList paths{
    u"/instance/"_s,
    u"/instance/c1234/"_s,
    u"/instance/c1234/sshkeys/"_s,
    u"/instance/c1234/deploykeys/"_s,
    u"/instance/c1234/users/"_s,
    u"/instance/user/"_s,
    u"/instance/user/101/"_s,
    u"/domain/"_s,
    u"/domain/ortagard.se/"_s,
    u"/certificate/"_s,
};

/// Fills a row a path.
void everyPath()
{
    QTest::addColumn<QString>("path");
    for (const QString &path : paths)
        QTest::newRow(qPrintable(path)) << path;
}

QJsonObject detail(const QString &text)
{
    return {{u"detail"_s, text}};
}

} // namespace

class TestDemoServer : public support::TestCase
{
    Q_OBJECT

private slots:
    void init();
    void loopbackOnly();
    void keyChecked_data();
    void keyChecked();
    void noSlashRedirects_data();
    void noSlashRedirects();
    void wrongVerb_data();
    void wrongVerb();
    void notFound_data();
    void notFound();
    void keptAlive();
    void requestInPieces();
    void sixConnections();
    void twoAtOnce();
    void changesEndWithTheServer();
    void largeAccount();
    void destroyedWithCallsInFlight_data();
    void destroyedWithCallsInFlight();
    void destroyedInMidAnswer();
    void neverStarted();

private:
    void connectTo(QTcpSocket &socket) const
    {
        socket.connectToHost(QHostAddress::LocalHost, static_cast<quint16>(m_server->address().port()));
        QVERIFY(socket.waitForConnected());
    }
    QByteArray head(const QByteArray &verb, const QByteArray &path, const QByteArray &more = {}) const
    {
        return verb + " /api/v2" + path + " HTTP/1.1\r\nHost: localhost\r\napi_key: " + m_server->key() + "\r\n" +
               more + "\r\n";
    }
    /// Reads one whole answer, body and all, by its Content-Length; empty when the connection ends before it.
    static QByteArray takeAnswer(QTcpSocket &socket);

    std::unique_ptr<demo::Server> m_server;
    std::unique_ptr<Wire> m_wire;
};

QByteArray TestDemoServer::takeAnswer(QTcpSocket &socket)
{
    QByteArray got;
    while (true) {
        const qsizetype end = got.indexOf("\r\n\r\n");
        const qsizetype length = got.toLower().indexOf("content-length: ");
        if (end >= 0 && length >= 0) {
            const qsizetype from = length + 16;
            const qsizetype size = got.mid(from, got.indexOf("\r\n", from) - from).toLongLong();
            if (got.size() >= end + 4 + size)
                return got;
        }
        if (socket.bytesAvailable() == 0 && !socket.waitForReadyRead())
            return {};
        got += socket.readAll();
    }
}

void TestDemoServer::init()
{
    TestCase::init();
    m_wire.reset();
    m_server = std::make_unique<demo::Server>(demo::Size{}, today);
    QVERIFY(m_server->start());
    m_wire = std::make_unique<Wire>(*m_server);
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

void TestDemoServer::keptAlive()
{
    QTcpSocket socket;
    connectTo(socket);
    for (int i = 0; i < 20; ++i) {
        const bool found = i % 2 == 0;
        socket.write(head("GET"_ba, found ? "/domain/vav.se/"_ba : "/domain/none.se/"_ba));
        const QByteArray answer = takeAnswer(socket);
        QVERIFY(answer.startsWith(found ? "HTTP/1.1 200" : "HTTP/1.1 404"));
        QCOMPARE(answer.contains("\"records\":["), found);
    }
    QCOMPARE(socket.state(), QAbstractSocket::ConnectedState);
}

void TestDemoServer::requestInPieces()
{
    QTcpSocket socket;
    connectTo(socket);
    const QByteArray body = R"({"description": "i bitar"})"_ba;
    const QByteArray request =
        head("PATCH"_ba, "/instance/c1234"_ba,
             "Content-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n") +
        body;
    for (const char byte : request) {
        socket.write(&byte, 1);
        socket.flush();
    }
    const QByteArray answer = takeAnswer(socket);
    QVERIFY(answer.startsWith("HTTP/1.1 200"));
    QVERIFY(answer.contains("\"description\":\"i bitar\""));
}

void TestDemoServer::sixConnections()
{
    // All six are half-way before the first is whole, and end in the opposite order.
    std::array<QTcpSocket, 6> sockets;
    const QByteArray request = head("GET"_ba, "/instance/"_ba);
    for (QTcpSocket &socket : sockets) {
        connectTo(socket);
        socket.write(request.first(30));
        QVERIFY(socket.waitForBytesWritten());
    }
    for (auto socket = sockets.rbegin(); socket != sockets.rend(); ++socket) {
        socket->write(request.sliced(30));
        QVERIFY(takeAnswer(*socket).startsWith("HTTP/1.1 200"));
    }

    // And a client's own crowd.
    QList<QNetworkReply *> replies;
    for (int i = 0; i < 60; ++i)
        replies.append(m_wire->begin(paths[i % paths.size()]));
    for (int i = 0; i < replies.size(); ++i) {
        const WireReply reply = Wire::finish(replies[i]);
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.body, m_wire->get(paths[i % paths.size()]).body);
    }
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

void TestDemoServer::destroyedWithCallsInFlight_data()
{
    QTest::addColumn<int>("answered");
    QTest::newRow("before the first answer") << 0;
    QTest::newRow("after one") << 1;
    QTest::newRow("after ten") << 10;
}

void TestDemoServer::destroyedWithCallsInFlight()
{
    QFETCH(int, answered);
    auto server = std::make_unique<demo::Server>(demo::Size{.servers = 400, .domains = 2000, .records = {}}, today);
    QVERIFY(server->start());
    Wire wire(*server);
    QList<QNetworkReply *> replies;
    for (int i = 0; i < 40; ++i)
        replies.append(wire.begin(i % 2 ? u"/domain/"_s : u"/instance/"_s));
    const auto finished = [&] {
        return std::count_if(replies.begin(), replies.end(),
                             [](const QNetworkReply *reply) { return reply->isFinished(); });
    };
    QTRY_VERIFY(finished() >= answered);
    server.reset();
    // Each ends, whole or lost, never in between.
    int whole = 0;
    for (QNetworkReply *reply : replies) {
        const bool failed = reply->isFinished() && reply->error() != QNetworkReply::NoError;
        const WireReply end = Wire::finish(reply);
        if (!failed && end.status == 200 && end.array().size() >= 400)
            ++whole;
    }
    QVERIFY(whole >= answered);
}

void TestDemoServer::destroyedInMidAnswer()
{
    auto server = std::make_unique<demo::Server>(demo::Size{.servers = 0, .domains = 10'000, .records = {}}, today);
    QVERIFY(server->start());
    m_server.swap(server);
    // One has sent half a call. One reads so little of an answer of many megabytes that the server cannot be done with
    // it.
    QTcpSocket half;
    connectTo(half);
    half.write(head("GET"_ba, "/domain/"_ba).chopped(2));
    QVERIFY(half.waitForBytesWritten());
    QTcpSocket slow;
    slow.setReadBufferSize(1024);
    connectTo(slow);
    slow.write(head("GET"_ba, "/domain/"_ba));
    QVERIFY(slow.waitForReadyRead());
    m_server.reset();

    QVERIFY(half.state() != QAbstractSocket::ConnectedState || half.waitForDisconnected());
    QCOMPARE(half.readAll(), QByteArray());
    slow.setReadBufferSize(0);
    QVERIFY(takeAnswer(slow).isEmpty());
    QVERIFY(slow.state() != QAbstractSocket::ConnectedState || slow.waitForDisconnected());
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
