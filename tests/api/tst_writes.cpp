// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/await.h"
#include "api/calls.h"
#include "support/certificate.h"
#include "support/httpserver.h"
#include "support/testcase.h"

#include <QTest>

namespace tst_writes {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using api::Error;
using support::HttpServer;
using support::Received;
using support::Reply;

namespace {

const QByteArray plain = "/api/v2/instance/c1";
const QByteArray slash = "/api/v2/instance/c1/";
const QByteArray body = R"({"hostname":"shop.example.se"})";

api::Request<api::Written> change()
{
    return api::changeInstance(u"c1"_s, {.hostname = u"shop.example.se"_s});
}

} // namespace

/// A write arrives once, at the path that handles it, and when nobody knows whether it did, it says so.
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

    void slashIsTriedAndRemembered_data();
    void slashIsTriedAndRemembered();
    void slashIsNotRememberedUnproved();
    void slashThatFailsIsRememberedWhenItHandles();
    void bothPathsUnknown_data();
    void bothPathsUnknown();
    void redirectElsewhereIsRefused_data();
    void redirectElsewhereIsRefused();
    void pathOfAnOddNameKeepsItsEscapes();
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
    QTest::newRow("html") << Reply::text("text/html", "<p>Saved");
    QTest::newRow("cut") << Reply::json(R"({"name": "c1"})").cutAt(3);
    QTest::newRow("stalled") << Reply::json(R"({"name": "c1"})").stallAt(3);
    QTest::newRow("too big") << Reply::json(QByteArray(20000, ' '));
}

void TestWrites::anySuccess()
{
    QFETCH(Reply, reply);

    HttpServer server;
    server.on("PATCH", plain, reply);
    api::Client client({.base = server.base(), .key = "secret"}, {.idle = 100ms, .bytes = 10000});
    QVERIFY(await(client, change()).has_value());
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
        QCOMPARE(error.status, 0);
        QCOMPARE(error.call, u"PATCH /instance/c1"_s);
        QTest::qWait(20);
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
        QTest::qWait(20);
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
        QTest::qWait(20);
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
    api::Client client({.base = server.base(), .key = "secret"}, {.idle = 100ms});
    const Error error = awaitError(client, change());
    QCOMPARE(error.kind, Error::Kind::UnknownOutcome);
    QCOMPARE(error.words, u"idle"_s);
    QTRY_COMPARE(server.openConnections(), 0);
    QCOMPARE(server.requests().size(), 1);
}

void TestWrites::deadline()
{
    HttpServer server;
    server.on("PATCH", plain, Reply::silence());
    api::Client client({.base = server.base(), .key = "secret"}, {.deadline = 100ms});
    const Error error = awaitError(client, change());
    QCOMPARE(error.kind, Error::Kind::UnknownOutcome);
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

void TestWrites::slashIsTriedAndRemembered_data()
{
    QTest::addColumn<Reply>("reply");

    QTest::newRow("404") << Reply::json(R"({"detail": "Not found."})", 404);
    QTest::newRow("404 html") << Reply::text("text/html", "<h1>Not Found</h1>", 404);
    QTest::newRow("405") << Reply::empty(405);
    for (const int status : {301, 302, 307, 308})
        QTest::addRow("%d", status) << Reply::redirect(status, slash);
    QTest::newRow("301, relative") << Reply::redirect(301, "c1/");
}

void TestWrites::slashIsTriedAndRemembered()
{
    QFETCH(Reply, reply);

    HttpServer server;
    server.on("PATCH", plain, reply);
    server.on("PATCH", slash, Reply::json("{}"));
    server.on("PATCH", "/api/v2/instance/c2/", Reply::json("{}"));
    api::Client client({.base = server.base(), .key = "secret"});
    QVERIFY(await(client, change()).has_value());
    QCOMPARE(server.requests().size(), 2);
    QCOMPARE(server.requests().at(0).path, plain);
    QCOMPARE(server.requests().at(1).path, slash);
    for (const Received &request : server.requests()) {
        QCOMPARE(request.verb, "PATCH");
        QCOMPARE(request.body, body);
        QCOMPARE(request.header("Content-Type"), "application/json");
        QCOMPARE(request.header("api_key"), "secret");
    }

    // From now on at once, for every server.
    server.forgetRequests();
    QVERIFY(await(client, change()).has_value());
    QVERIFY(await(client, api::changeInstance(u"c2"_s, {.hostname = u"x"_s})).has_value());
    QCOMPARE(server.requests().size(), 2);
    QCOMPARE(server.requests().at(0).path, slash);
    QCOMPARE(server.requests().at(1).path, "/api/v2/instance/c2/");
}

void TestWrites::slashIsNotRememberedUnproved()
{
    HttpServer server;
    server.on("PATCH", plain, {Reply::empty(404), Reply::empty(204)});
    server.on("PATCH", slash, Reply::empty(404));
    api::Client client({.base = server.base(), .key = "secret"});
    QCOMPARE(awaitError(client, change()).kind, Error::Kind::NotFound);
    server.forgetRequests();
    QVERIFY(await(client, change()).has_value());
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(server.requests().first().path, plain);
}

void TestWrites::slashThatFailsIsRememberedWhenItHandles()
{
    HttpServer server;
    server.on("PATCH", plain, Reply::empty(405));
    server.on("PATCH", slash, Reply::json(R"({"hostname": ["No."]})", 400));
    api::Client client({.base = server.base(), .key = "secret"});
    QCOMPARE(awaitError(client, change()).fields.value(u"hostname"_s), QStringList{u"No."_s});
    server.forgetRequests();
    QCOMPARE(awaitError(client, change()).kind, Error::Kind::Rejected);
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(server.requests().first().path, slash);
}

void TestWrites::bothPathsUnknown_data()
{
    QTest::addColumn<Reply>("plainReply");
    QTest::addColumn<Reply>("slashReply");
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<QString>("words");

    const Reply detailed = Reply::json(R"({"detail": "No such server."})", 404);
    const Reply page = Reply::text("text/html", "<h1>Not Found</h1>", 404);
    QTest::newRow("the first says it") << detailed << page << Error::Kind::NotFound << u"No such server."_s;
    QTest::newRow("the second says it") << page << detailed << Error::Kind::NotFound << u"No such server."_s;
    QTest::newRow("then 405") << detailed << Reply::empty(405) << Error::Kind::NotFound << u"No such server."_s;
    QTest::newRow("405, then 404") << Reply::empty(405) << detailed << Error::Kind::NotFound << u"No such server."_s;
    QTest::newRow("405 twice") << Reply::empty(405) << Reply::empty(405) << Error::Kind::Rejected << QString();
}

void TestWrites::bothPathsUnknown()
{
    QFETCH(Reply, plainReply);
    QFETCH(Reply, slashReply);
    QFETCH(Error::Kind, kind);
    QFETCH(QString, words);

    HttpServer server;
    server.on("PATCH", plain, plainReply);
    server.on("PATCH", slash, slashReply);
    api::Client client({.base = server.base(), .key = "secret"});
    const Error error = awaitError(client, change());
    QCOMPARE(error.kind, kind);
    QCOMPARE(error.words, words);
    QCOMPARE(server.requests().size(), 2);
}

void TestWrites::redirectElsewhereIsRefused_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("location");

    for (const int status : {301, 302, 303, 307, 308})
        QTest::addRow("another server, %d", status) << status << QByteArray();
    QTest::newRow("another path") << 302 << QByteArray("/api/v2/instance/c2/");
    QTest::newRow("two slashes") << 302 << QByteArray("/api/v2/instance/c1//");
    QTest::newRow("with a query") << 302 << QByteArray("/api/v2/instance/c1/?x");
    QTest::newRow("slash, but 303") << 303 << QByteArray("/api/v2/instance/c1/");
}

void TestWrites::redirectElsewhereIsRefused()
{
    QFETCH(int, status);
    QFETCH(QByteArray, location);

    HttpServer server;
    HttpServer attacker;
    const bool foreign = location.isEmpty();
    server.on("PATCH", plain, Reply::redirect(status, foreign ? attacker.origin().toEncoded() + slash : location));
    api::Client client({.base = server.base(), .key = "secret"});
    const Error error = awaitError(client, change());
    QCOMPARE(error.kind, Error::Kind::Redirected);
    QCOMPARE(error.words, (foreign ? attacker : server).origin().toString());
    QTest::qWait(20);
    QCOMPARE(attacker.connections(), 0);
    QCOMPARE(server.requests().size(), 1);
}

void TestWrites::pathOfAnOddNameKeepsItsEscapes()
{
    HttpServer server;
    server.on("PATCH", "/api/v2/instance/a%2Fb%25/", Reply::empty(204));
    server.on("PATCH", "/api/v2/instance/a%2Fb%25", Reply::redirect(301, "/api/v2/instance/a%2Fb%25/"));
    api::Client client({.base = server.base(), .key = "secret"});
    QVERIFY(await(client, api::changeInstance(u"a/b%"_s, {.hostname = u"x"_s})).has_value());
    QCOMPARE(server.requests().size(), 2);
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
    QTest::qWait(20);
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
    QTest::qWait(50);
    QCOMPARE(server.requests().size(), 1);
}

CONSOLE_TEST(QCoreApplication, TestWrites)

} // namespace tst_writes

#include "tst_writes.moc"
