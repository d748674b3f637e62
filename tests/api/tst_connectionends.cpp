// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/await.h"
#include "api/calls.h"
#include "support/httpserver.h"
#include "support/manualclock.h"
#include "support/testcase.h"

#include <QTest>

#include <memory>

namespace tst_connectionends {

using namespace Qt::StringLiterals;
using api::Error;
using support::HttpServer;
using support::Received;
using support::Reply;

namespace {

const QByteArray path = "/api/v2/domain/";

} // namespace

/// A connection that ends with an answer, or before it, is no fault of what came whole, and nothing is sent more often
/// for it.
class TestConnectionEnds : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void brokenOnAUsedConnection();
    void answersThatCloseTheConnection_data();
    void answersThatCloseTheConnection();
    void wholeAfterABrokenConnection();

private:
    std::shared_ptr<support::ManualClock> m_clock;
};

void TestConnectionEnds::init()
{
    TestCase::init();
    m_clock = std::make_shared<support::ManualClock>();
}

void TestConnectionEnds::brokenOnAUsedConnection()
{
    // Where Qt by itself would send it again at once, up to three times.
    HttpServer server;
    server.on("GET", path, {Reply::json("[]"), Reply::closed(), Reply::json("[]"), Reply::closed()});
    const auto client = std::make_unique<api::Client>(api::Connection{.base = server.base(), .key = "secret"},
                                                      api::Limits(), nullptr, m_clock);
    QVERIFY(await(*client, api::domains(), *m_clock).has_value());
    QVERIFY(await(*client, api::domains(), *m_clock).has_value());
    QCOMPARE(server.requests().size(), 3);
    QCOMPARE(awaitError(*client, api::domains(), *m_clock).kind, Error::Kind::NoConnection);
    QCOMPARE(m_clock->pending(), 0);
    settle(*client);
    QCOMPARE(server.requests().size(), 6);
    // An empty body that says so: no server takes the read for something else.
    for (const Received &request : server.requests()) {
        QCOMPARE(request.verb, "GET");
        QCOMPARE(request.body, QByteArray());
        QVERIFY(request.header("Content-Type").isNull());
    }
}

void TestConnectionEnds::answersThatCloseTheConnection_data()
{
    QTest::addColumn<Reply>("reply");

    const QByteArray head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";
    const QByteArray last = head + "Connection: close\r\n";
    QTest::newRow("after their length") << Reply::bytes(last + "Content-Length: 2\r\n\r\n[]");
    QTest::newRow("after their chunks") << Reply::bytes(last +
                                                        "Transfer-Encoding: chunked\r\n\r\n2\r\n[]\r\n0\r\n\r\n");
    QTest::newRow("at their end") << Reply::bytes(last + "\r\n[]");
    QTest::newRow("at their end, unsaid") << Reply::bytes(head + "\r\n[]");
    QTest::newRow("HTTP/1.0") << Reply::bytes("HTTP/1.0 200 OK\r\nContent-Type: application/json\r\n\r\n[]");
}

void TestConnectionEnds::answersThatCloseTheConnection()
{
    QFETCH(Reply, reply);

    // Whole answers, though the connection ends as they arrive: none is asked for twice, by us or by Qt.
    constexpr int many = 40;
    HttpServer server;
    server.on("GET", path, reply);
    api::Client client({.base = server.base(), .key = "secret"}, {.attempts = 1});
    for (int number = 1; number <= many; ++number)
        QVERIFY(await(client, api::domains()).has_value());
    settle(client);
    QCOMPARE(server.requests().size(), many);
}

void TestConnectionEnds::wholeAfterABrokenConnection()
{
    // A busy Qt 6.8 takes the end of the connection before for the end of this one.
    constexpr int many = 20;
    HttpServer server;
    QList<Reply> replies;
    for (int number = 1; number <= many; ++number)
        replies << Reply::bytes("HTTP/1.1 20") << Reply::json("[]");
    server.on("GET", path, replies);
    api::Client client({.base = server.base(), .key = "secret"}, {.attempts = 2}, nullptr, m_clock);
    for (int number = 1; number <= many; ++number) {
        const auto result = await(client, api::domains(), *m_clock);
        QVERIFY2(result, qPrintable(whyNot(result, server)));
    }
    QCOMPARE(server.requests().size(), 2 * many);
}

CONSOLE_TEST(QCoreApplication, TestConnectionEnds)

} // namespace tst_connectionends

#include "tst_connectionends.moc"
