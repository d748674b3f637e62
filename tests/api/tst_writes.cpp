// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/await.h"
#include "api/changing.h"
#include "support/certificate.h"
#include "support/httpserver.h"
#include "support/testcase.h"

#include <QTest>

namespace tst_writes {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace changing;
using api::Error;
using support::HttpServer;
using support::Reply;

/// A write arrives once, and when nobody knows whether it did, it says so.
class TestWrites : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void anySuccess_data();
    void anySuccess();
    void arrivesOnceWithoutAnAnswer_data();
    void arrivesOnceWithoutAnAnswer();
    void arrivesOnceOnAUsedConnection();
    void arrivesOnceOverTls();
    void certainlyNotSent();
    void idle();
    void deadline();
    void abortAfterSending();
    void abortOfAWaitingWrite();
    void otherErrorsAreNotTriedAgain_data();
    void otherErrorsAreNotTriedAgain();
    void neverRepeatedAfterAPause();
};

void TestWrites::anySuccess_data()
{
    QTest::addColumn<Reply>("reply");

    QTest::newRow("the server") << Reply::json(R"({"name": "c1"})");
    QTest::newRow("200, empty") << Reply::empty(200);
    QTest::newRow("202") << Reply::empty(202);
    QTest::newRow("204") << Reply::empty(204);
    QTest::newRow("broken") << Reply::json("{");
    QTest::newRow("empty, called html") << Reply::text("text/html", {});
    QTest::newRow("cut") << Reply::json(R"({"name": "c1"})").cutAt(3);
    QTest::newRow("stalled") << Reply::json(R"({"name": "c1"})").stallAt(3);
    QTest::newRow("too big") << Reply::json(QByteArray(20000, ' '));
}

void TestWrites::anySuccess()
{
    QFETCH(Reply, reply);

    HttpServer server;
    server.on("PATCH", plain, reply);
    const auto clock = std::make_shared<support::ManualClock>();
    api::Client client({.base = server.base(), .key = "secret"}, {.bytes = 10000}, nullptr, clock);
    const Outcomes<api::Written> outcomes;
    client.send<api::Written>(change(), this, outcomes.collect());
    QTRY_COMPARE(server.requests().size(), 1);
    settle(client);
    // What stalls.
    clock->advance(api::Limits().idle);
    QTRY_COMPARE(outcomes.size(), 1);
    QVERIFY(outcomes.first().has_value());
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(server.requests().first().body, body);
}

void TestWrites::arrivesOnceWithoutAnAnswer_data()
{
    QTest::addColumn<Reply>("reply");

    QTest::newRow("closed without a byte") << Reply::closed();
    QTest::newRow("closed in the status line") << Reply::bytes("HTTP/1.1 20");
    QTest::newRow("closed in the headers") << Reply::bytes("HTTP/1.1 200 OK\r\nContent-Ty");
    QTest::newRow("not HTTP") << Reply::bytes("SSH-2.0-OpenSSH_9.2\r\n\r\n");
    QTest::newRow("a page") << Reply::text("text/html", "<p>Saved");
    QTest::newRow("a page that is called JSON") << Reply::text("application/json", "\n<!doctype html>");
}

void TestWrites::arrivesOnceWithoutAnAnswer()
{
    QFETCH(Reply, reply);

    for (int i = 0; i < 5; ++i) {
        HttpServer server;
        server.on("PATCH", plain, reply);
        api::Client client({.base = server.base(), .key = "secret"});
        const Error error = awaitError(client, change());
        QCOMPARE(error.kind, Error::Kind::UnknownOutcome);
        QCOMPARE(error.status, error.page ? 200 : 0);
        QCOMPARE(error.call, u"PATCH /instance/c1"_s);
        settle(client);
        QCOMPARE(server.requests().size(), 1);
        QCOMPARE(server.requests().first().body, body);
    }
}

void TestWrites::arrivesOnceOnAUsedConnection()
{
    HttpServer server;
    server.on("GET", slash, Reply::json("{}"));
    server.on("PATCH", plain, Reply::closed());
    api::Client client({.base = server.base(), .key = "secret"});
    for (int i = 1; i <= 5; ++i) {
        QVERIFY(await(client, api::instance(u"c1"_s)).has_value());
        QCOMPARE(awaitError(client, change()).kind, Error::Kind::UnknownOutcome);
        settle(client);
        QCOMPARE(server.requests("PATCH", plain).size(), i);
    }
}

void TestWrites::arrivesOnceOverTls()
{
    const support::SelfSigned identity;
    QVERIFY(identity.isValid());
    HttpServer server(identity.certificate(), identity.key());
    server.on("PATCH", plain, Reply::closed());
    api::Client client({.base = server.base(), .key = "secret", .extraAuthorities = {identity.certificate()}});
    for (int i = 1; i <= 5; ++i) {
        QCOMPARE(awaitError(client, change()).kind, Error::Kind::UnknownOutcome);
        settle(client);
        QCOMPARE(server.requests().size(), i);
    }
}

void TestWrites::certainlyNotSent()
{
    HttpServer server;
    server.stopListening();
    api::Client refused({.base = server.base(), .key = "secret"});
    QCOMPARE(awaitError(refused, change()).kind, Error::Kind::Refused);

    api::Client lost({.base = QUrl(u"https://cloudnet.invalid/api/v2"_s), .key = "secret"});
    QCOMPARE(awaitError(lost, change()).kind, Error::Kind::HostNotFound);

    const support::SelfSigned identity;
    QVERIFY(identity.isValid());
    HttpServer stranger(identity.certificate(), identity.key());
    api::Client wary({.base = stranger.base(), .key = "secret"});
    QCOMPARE(awaitError(wary, change()).kind, Error::Kind::Tls);
    QCOMPARE(stranger.requests().size(), 0);
}

void TestWrites::idle()
{
    HttpServer server;
    server.on("PATCH", plain, Reply::silence());
    const auto clock = std::make_shared<support::ManualClock>();
    api::Client client({.base = server.base(), .key = "secret"}, {}, nullptr, clock);
    const Outcomes<api::Written> outcomes;
    client.send<api::Written>(change(), this, outcomes.collect());
    QTRY_COMPARE(server.requests().size(), 1);
    clock->advance(api::Limits().idle);
    QTRY_COMPARE(outcomes.kind(), Error::Kind::UnknownOutcome);
    const Error error = outcomes.first().error();
    QCOMPARE(error.words, u"idle"_s);
    QTRY_COMPARE(server.openConnections(), 0);
    QCOMPARE(server.requests().size(), 1);
}

void TestWrites::deadline()
{
    HttpServer server;
    server.on("PATCH", plain, Reply::silence());
    const auto clock = std::make_shared<support::ManualClock>();
    api::Client client({.base = server.base(), .key = "secret"}, {.idle = 1h}, nullptr, clock);
    const Outcomes<api::Written> outcomes;
    client.send<api::Written>(change(), this, outcomes.collect());
    QTRY_COMPARE(server.requests().size(), 1);
    clock->advance(api::Limits().deadline);
    QTRY_COMPARE(outcomes.kind(), Error::Kind::UnknownOutcome);
    const Error error = outcomes.first().error();
    QCOMPARE(error.words, u"deadline"_s);
}

void TestWrites::abortAfterSending()
{
    HttpServer server;
    server.on("PATCH", plain, Reply::silence());
    api::Client client({.base = server.base(), .key = "secret"});
    const Outcomes<api::Written> outcomes;
    const api::CallId id = client.send<api::Written>(change(), this, outcomes.collect());
    QTRY_COMPARE(server.requests().size(), 1);
    client.abort(id);
    QTRY_COMPARE(outcomes.kind(), Error::Kind::UnknownOutcome);
    QTRY_COMPARE(server.openConnections(), 0);
}

void TestWrites::abortOfAWaitingWrite()
{
    HttpServer server;
    server.on("GET", slash, Reply::silence());
    api::Client client({.base = server.base(), .key = "secret"}, {.inFlight = 1});
    const Outcomes<api::InstanceDetail> read;
    const Outcomes<api::Written> write;
    client.send<api::InstanceDetail>(api::instance(u"c1"_s), this, read.collect());
    client.abort(client.send<api::Written>(change(), this, write.collect()));
    QTRY_COMPARE(write.kind(), Error::Kind::Cancelled);
    QTRY_COMPARE(server.requests().size(), 1);
    QVERIFY(server.requests("PATCH", plain).isEmpty());
}

void TestWrites::otherErrorsAreNotTriedAgain_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<Error::Kind>("kind");

    QTest::newRow("400") << 400 << Error::Kind::Rejected;
    QTest::newRow("401") << 401 << Error::Kind::KeyRefused;
    QTest::newRow("403") << 403 << Error::Kind::Forbidden;
    QTest::newRow("500") << 500 << Error::Kind::ServerFault;
    QTest::newRow("502") << 502 << Error::Kind::ServerFault;
}

void TestWrites::otherErrorsAreNotTriedAgain()
{
    QFETCH(int, status);
    QFETCH(Error::Kind, kind);

    HttpServer server;
    // With a challenge that Qt would like to answer.
    server.on("PATCH", plain, Reply::empty(status).header("WWW-Authenticate", "Basic realm=\"api\""));
    api::Client client({.base = server.base(), .key = "secret"});
    const Error error = awaitError(client, change());
    QCOMPARE(error.kind, kind);
    QCOMPARE(error.status, status);
    settle(client);
    QCOMPARE(server.requests().size(), 1);
}

void TestWrites::neverRepeatedAfterAPause()
{
    HttpServer server;
    server.on("PATCH", plain, Reply::empty(429).header("Retry-After", "0"));
    api::Client client({.base = server.base(), .key = "secret"});
    const Error error = awaitError(client, change());
    QCOMPARE(error.kind, Error::Kind::TooMany);
    QCOMPARE(error.retryAfter, 0);
    settle(client);
    QCOMPARE(server.requests().size(), 1);
}

CONSOLE_TEST(QCoreApplication, TestWrites)

} // namespace tst_writes

#include "tst_writes.moc"
