// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/servertest.h"

#include <QHostAddress>
#include <QNetworkReply>
#include <QTcpSocket>
#include <QTest>

namespace tst_democonnections {

using namespace Qt::StringLiterals;

/// The connections of the demo server: kept, in pieces, many at once, and ended in mid-call.
class TestDemoConnections : public ServerTest
{
    Q_OBJECT

private Q_SLOTS:
    void keptAlive();
    void requestInPieces();
    void sixConnections();
    void destroyedWithCallsInFlight_data();
    void destroyedWithCallsInFlight();
    void destroyedInMidAnswer();

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
};

QByteArray TestDemoConnections::takeAnswer(QTcpSocket &socket)
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

void TestDemoConnections::keptAlive()
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

void TestDemoConnections::requestInPieces()
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

void TestDemoConnections::sixConnections()
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

void TestDemoConnections::destroyedWithCallsInFlight_data()
{
    QTest::addColumn<int>("answered");
    QTest::newRow("before the first answer") << 0;
    QTest::newRow("after one") << 1;
    QTest::newRow("after ten") << 10;
}

void TestDemoConnections::destroyedWithCallsInFlight()
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

void TestDemoConnections::destroyedInMidAnswer()
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

CONSOLE_TEST(QCoreApplication, TestDemoConnections)

} // namespace tst_democonnections

#include "tst_democonnections.moc"
