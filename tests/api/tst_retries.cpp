// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/await.h"
#include "api/calls.h"
#include "api/retry.h"
#include "support/certificate.h"
#include "support/httpserver.h"
#include "support/testcase.h"

#include <QElapsedTimer>
#include <QNetworkProxy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

namespace tst_retries {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using api::Error;
using support::HttpServer;
using support::Received;
using support::Reply;

using DomainList = QList<api::Domain>;

namespace {

const QByteArray path = "/api/v2/domain/";
const QByteArray instancePath = "/api/v2/instance/c1";

/// So short that a test does not wait, so long that it cannot end before the test says so.
constexpr api::Limits quick{.idle = 300ms, .retryWait = 1ms};
constexpr api::Limits patient{.retryWait = 1h};

QNetworkProxy through(const HttpServer &proxy)
{
    return {QNetworkProxy::HttpProxy, u"127.0.0.1"_s, proxy.port()};
}

} // namespace

/// A read that met what may pass is sent again, twice at most and later each time; nothing else is, and a write never.
class TestRetries : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void faultThatMayPass_data();
    void faultThatMayPass();
    void faultThatMayPassOverTls();
    void nothingListens();
    void faultThatStays_data();
    void faultThatStays();
    void writesAreNeverRepeated_data();
    void writesAreNeverRepeated();
    void brokenOnAUsedConnection();
    void answersThatCloseTheConnection_data();
    void answersThatCloseTheConnection();

    void waitsGrow();
    void waitsAreWaited();
    void attemptsCountWithPauses();
    void eachPageHasItsAttempts();

    void restHoldsNoSlot();
    void personsRetryGoesFirst();
    void abortWhileItRests();
    void contextDiesWhileItRests();
    void clientDiesWhileItRests();
    void anotherProxyWhileItRests();
    void cancelWaitingWhileItRests();

private:
    void read(api::Client &client, const Outcomes<DomainList> &outcomes, api::Urgency urgency = api::Urgency::Person)
    {
        client.send<DomainList>(api::domains(), this, outcomes.collect(), urgency);
    }
};

void TestRetries::faultThatMayPass_data()
{
    QTest::addColumn<Reply>("fault");
    QTest::addColumn<Error::Kind>("kind");

    QTest::newRow("closed") << Reply::closed() << Error::Kind::NoConnection;
    QTest::newRow("closed in the status line") << Reply::bytes("HTTP/1.1 20") << Error::Kind::NoConnection;
    QTest::newRow("not HTTP") << Reply::bytes("SSH-2.0-OpenSSH_9.2\r\n\r\n") << Error::Kind::NoConnection;
    QTest::newRow("cut by its length") << Reply::json("[]" + QByteArray(50, ' ')).cutAt(2) << Error::Kind::Cut;
    QTest::newRow("cut at nothing") << Reply::json("[]").cutAt(0) << Error::Kind::Cut;
    QTest::newRow("cut between chunks")
        << Reply::bytes("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"
                        "2\r\n[]\r\n")
        << Error::Kind::Cut;
    for (const int status : {502, 503, 504})
        QTest::addRow("%d", status) << Reply::text("text/html", "<h1>No</h1>", status) << Error::Kind::ServerFault;
    QTest::newRow("502, a long page") << Reply::text("text/html", QByteArray(100000, 'x'), 502)
                                      << Error::Kind::ServerFault;
    QTest::newRow("503, an odd Retry-After")
        << Reply::empty(503).header("Retry-After", "soon") << Error::Kind::ServerFault;
}

void TestRetries::faultThatMayPass()
{
    QFETCH(Reply, fault);
    QFETCH(Error::Kind, kind);

    HttpServer server;
    server.on("GET", path, {fault, fault, Reply::json(R"([{"name": "a.se"}])")});
    api::Client client({.base = server.base(), .key = "secret"}, quick);
    const auto result = await(client, api::domains());
    QVERIFY(result.has_value());
    QCOMPARE(result->value.size(), 1);
    QCOMPARE(server.requests().size(), 3);
    QCOMPARE(server.requests().at(2).header("api_key"), "secret");

    // And no more often: neither by us nor by Qt.
    server.on("GET", path, fault);
    server.forgetRequests();
    const Outcomes<DomainList> outcomes;
    read(client, outcomes);
    QTRY_COMPARE(outcomes.kind(), kind);
    QTest::qWait(30);
    QCOMPARE(server.requests("GET", path).size(), 3);
    QCOMPARE(outcomes.size(), 1);
    QCOMPARE(client.pending(), 0);

    server.forgetRequests();
    api::Client once({.base = server.base(), .key = "secret"}, {.attempts = 1, .retryWait = 1ms});
    QCOMPARE(awaitError(once, api::domains()).kind, kind);
    QTest::qWait(30);
    QCOMPARE(server.requests().size(), 1);
}

void TestRetries::faultThatMayPassOverTls()
{
    const support::SelfSigned identity;
    QVERIFY(identity.isValid());
    HttpServer server(identity.certificate(), identity.key());
    server.on("GET", path, Reply::closed());
    api::Client client({.base = server.base(), .key = "secret", .extraAuthorities = {identity.certificate()}}, quick);
    QCOMPARE(awaitError(client, api::domains()).kind, Error::Kind::NoConnection);
    QTest::qWait(30);
    QCOMPARE(server.requests().size(), 3);
}

void TestRetries::nothingListens()
{
    // A port that refuses, and listens from the third attempt on.
    QTcpServer listener;
    QVERIFY(listener.listen(QHostAddress::LocalHost));
    const quint16 port = listener.serverPort();
    listener.close();
    const QUrl base(u"http://127.0.0.1:%1/api/v2"_s.arg(port));
    api::Client client({.base = base, .key = "secret"}, quick);
    QCOMPARE(awaitError(client, api::domains()).kind, Error::Kind::Refused);
    QCOMPARE(client.pending(), 0);

    api::Client lasting({.base = base, .key = "secret"}, {.attempts = 1000, .retryWait = 0ms});
    int answers = 0;
    connect(&listener, &QTcpServer::newConnection, this, [&] {
        QTcpSocket *socket = listener.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket, &answers] {
            ++answers;
            socket->write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n[]");
        });
    });
    const Outcomes<DomainList> outcomes;
    read(lasting, outcomes);
    QTest::qWait(20);
    QCOMPARE(outcomes.size(), 0);
    QVERIFY(listener.listen(QHostAddress::LocalHost, port));
    QTRY_COMPARE(outcomes.size(), 1);
    QVERIFY(outcomes.first().has_value());
    QCOMPARE(answers, 1);
}

void TestRetries::faultThatStays_data()
{
    QTest::addColumn<Reply>("fault");
    QTest::addColumn<Error::Kind>("kind");

    const Reply json = Reply::json("[]");
    QTest::newRow("400") << Reply::empty(400) << Error::Kind::Rejected;
    QTest::newRow("401") << Reply::empty(401) << Error::Kind::KeyRefused;
    QTest::newRow("403") << Reply::empty(403) << Error::Kind::Forbidden;
    QTest::newRow("404") << Reply::empty(404) << Error::Kind::NotFound;
    QTest::newRow("408") << Reply::empty(408) << Error::Kind::Rejected;
    QTest::newRow("500") << Reply::empty(500) << Error::Kind::ServerFault;
    QTest::newRow("501") << Reply::empty(501) << Error::Kind::ServerFault;
    QTest::newRow("505") << Reply::empty(505) << Error::Kind::ServerFault;
    QTest::newRow("599") << Reply::empty(599) << Error::Kind::ServerFault;
    QTest::newRow("redirect") << Reply::redirect(302, "https://example.com/") << Error::Kind::Redirected;
    QTest::newRow("silence") << Reply::silence() << Error::Kind::Idle;
    QTest::newRow("stalled") << Reply::json("[]   ").stallAt(2) << Error::Kind::Idle;
    QTest::newRow("502 that stalls") << Reply::text("text/html", "<h1>", 502).stallAt(2) << Error::Kind::ServerFault;
    QTest::newRow("slow") << Reply::json('[' + QByteArray(5000, ' ') + ']').slowly(1, 5ms) << Error::Kind::Deadline;
    QTest::newRow("too big") << Reply::json('[' + QByteArray(90000, ' ') + ']') << Error::Kind::TooBig;
    QTest::newRow("html") << Reply::text("text/html", "<p>") << Error::Kind::NotJson;
    QTest::newRow("broken JSON") << Reply::json("[{]") << Error::Kind::BrokenJson;
    QTest::newRow("another shape") << Reply::json("7") << Error::Kind::WrongShape;
}

void TestRetries::faultThatStays()
{
    QFETCH(Reply, fault);
    QFETCH(Error::Kind, kind);

    HttpServer server;
    server.on("GET", path, fault);
    api::Client client({.base = server.base(), .key = "secret"},
                       {.idle = 150ms, .deadline = 400ms, .bytes = 80000, .retryWait = 1ms});
    const Outcomes<DomainList> outcomes;
    read(client, outcomes);
    QTRY_COMPARE(outcomes.kind(), kind);
    QTest::qWait(30);
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(outcomes.size(), 1);
}

void TestRetries::writesAreNeverRepeated_data()
{
    QTest::addColumn<Reply>("fault");
    QTest::addColumn<Error::Kind>("kind");

    QTest::newRow("closed") << Reply::closed() << Error::Kind::UnknownOutcome;
    QTest::newRow("closed in the status line") << Reply::bytes("HTTP/1.1 20") << Error::Kind::UnknownOutcome;
    for (const int status : {500, 502, 503, 504})
        QTest::addRow("%d", status) << Reply::empty(status) << Error::Kind::ServerFault;
    QTest::newRow("502, cut") << Reply::text("text/html", "<h1>No</h1>", 502).cutAt(3) << Error::Kind::ServerFault;
    QTest::newRow("429") << Reply::empty(429).header("Retry-After", "0") << Error::Kind::TooMany;
    QTest::newRow("silence") << Reply::silence() << Error::Kind::UnknownOutcome;
}

void TestRetries::writesAreNeverRepeated()
{
    QFETCH(Reply, fault);
    QFETCH(Error::Kind, kind);

    HttpServer server;
    server.on("PATCH", instancePath, fault);
    api::Client client({.base = server.base(), .key = "secret"}, quick);
    const Error error = awaitError(client, api::changeInstance(u"c1"_s, {.hostname = u"x"_s}));
    QCOMPARE(error.kind, kind);
    QTest::qWait(50);
    QCOMPARE(server.requests().size(), 1);
    // Nor is one to which nothing listens.
    server.stopListening();
    api::Client other({.base = server.base(), .key = "secret"}, patient);
    QCOMPARE(awaitError(other, api::changeInstance(u"c1"_s, {.hostname = u"x"_s})).kind, Error::Kind::Refused);
}

void TestRetries::brokenOnAUsedConnection()
{
    // Where Qt by itself would send it again at once, up to three times.
    HttpServer server;
    server.on("GET", path, {Reply::json("[]"), Reply::closed(), Reply::json("[]"), Reply::closed()});
    api::Client client({.base = server.base(), .key = "secret"}, quick);
    QVERIFY(await(client, api::domains()).has_value());
    QVERIFY(await(client, api::domains()).has_value());
    QCOMPARE(server.requests().size(), 3);
    QCOMPARE(awaitError(client, api::domains()).kind, Error::Kind::NoConnection);
    QTest::qWait(30);
    QCOMPARE(server.requests().size(), 6);
    // An empty body that says so: no server takes the read for something else.
    for (const Received &request : server.requests()) {
        QCOMPARE(request.verb, "GET");
        QCOMPARE(request.body, QByteArray());
        QVERIFY(request.header("Content-Type").isNull());
    }
}

void TestRetries::answersThatCloseTheConnection_data()
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

void TestRetries::answersThatCloseTheConnection()
{
    QFETCH(Reply, reply);

    // Whole answers, though the connection ends as they arrive: none is asked for twice, by us or by Qt.
    constexpr int many = 40;
    HttpServer server;
    server.on("GET", path, reply);
    api::Client client({.base = server.base(), .key = "secret"}, {.attempts = 1});
    for (int number = 1; number <= many; ++number)
        QVERIFY(await(client, api::domains()).has_value());
    QTest::qWait(20);
    QCOMPARE(server.requests().size(), many);
}

void TestRetries::waitsGrow()
{
    const api::Limits limits;
    QCOMPARE(limits.attempts, 3);
    QCOMPARE(api::retryWait(limits, 2, 1.0), 500ms);
    QCOMPARE(api::retryWait(limits, 3, 1.0), 1500ms);
    QCOMPARE(api::retryWait(limits, 4, 1.0), 4500ms);
    QCOMPARE(api::retryWait(limits, 2, 0.5), 250ms);
    QCOMPARE(api::retryWait(limits, 2, 1.5), 750ms);
    QCOMPARE(api::retryWait(limits, 3, 0.5), 750ms);
    QCOMPARE(api::retryWait(limits, 3, 1.5), 2250ms);
    // Whatever it is asked for, never none and never for ever.
    QCOMPARE(api::retryWait(limits, 0, 0.0), 250ms);
    QCOMPARE(api::retryWait(limits, 2, 99.0), 750ms);
}

void TestRetries::waitsAreWaited()
{
    HttpServer server;
    server.on("GET", path, {Reply::empty(502), Reply::empty(502), Reply::json("[]")});
    api::Client client({.base = server.base(), .key = "secret"}, {.retryWait = 60ms});
    QElapsedTimer clock;
    clock.start();
    QVERIFY(await(client, api::domains()).has_value());
    // At the least half of one and half of three times as much.
    QVERIFY(clock.elapsed() >= 119);
}

void TestRetries::attemptsCountWithPauses()
{
    HttpServer server;
    server.on("GET", path,
              {Reply::closed(), Reply::empty(429).header("Retry-After", "0"), Reply::empty(502), Reply::json("[]")});
    api::Client client({.base = server.base(), .key = "secret"}, quick);
    const Error error = awaitError(client, api::domains());
    QCOMPARE(error.kind, Error::Kind::ServerFault);
    QCOMPARE(error.status, 502);
    QTest::qWait(30);
    QCOMPARE(server.requests().size(), 3);
}

void TestRetries::eachPageHasItsAttempts()
{
    const Reply fault = Reply::empty(503);
    const auto page = [](const QByteArray &name, const QByteArray &next) {
        return Reply::json(R"({"count": 2, "previous": null, "next": )" + next + R"(, "results": [{"name": ")" + name +
                           "\"}]}");
    };
    HttpServer server;
    server.on("GET", path, {fault, fault, page("a.se", "\"?page=2\"")});
    server.on("GET", path + "?page=2", {fault, fault, page("b.se", "null")});
    api::Client client({.base = server.base(), .key = "secret"}, quick);
    const auto result = await(client, api::domains());
    QVERIFY(result.has_value());
    QCOMPARE(result->value.size(), 2);
    QCOMPARE(result->value.last().name, u"b.se"_s);
    QCOMPARE(server.requests("GET", path).size(), 3);
    QCOMPARE(server.requests("GET", path + "?page=2").size(), 3);
}

void TestRetries::restHoldsNoSlot()
{
    HttpServer server;
    server.on("GET", path, Reply::empty(502));
    server.on("GET", "/api/v2/instance/", Reply::json("[]"));
    api::Limits limits = patient;
    limits.inFlight = 1;
    api::Client client({.base = server.base(), .key = "secret"}, limits);
    const Outcomes<DomainList> outcomes;
    read(client, outcomes);
    QVERIFY(await(client, api::instances()).has_value());
    QCOMPARE(server.requests().size(), 2);
    QCOMPARE(client.pending(), 1);
    QCOMPARE(outcomes.size(), 0);
}

void TestRetries::personsRetryGoesFirst()
{
    const QByteArray bulkPath = "/api/v2/instance/";
    const QByteArray otherPath = "/api/v2/certificate/";
    HttpServer server;
    server.on("GET", bulkPath, {Reply::empty(502), Reply::json("[]")});
    server.on("GET", path, {Reply::empty(502), Reply::json("[]")});
    server.on("GET", otherPath, Reply::json("[]"));
    server.hold();
    api::Client client({.base = server.base(), .key = "secret"}, {.inFlight = 1, .retryWait = 1ms});
    const Outcomes<QList<api::Instance>> bulk;
    const Outcomes<DomainList> person;
    const Outcomes<QList<api::Certificate>> other;
    client.send<QList<api::Instance>>(api::instances(), this, bulk.collect(), api::Urgency::Bulk);
    QTRY_COMPARE(server.held(), 1);
    read(client, person);
    client.send<QList<api::Certificate>>(api::certificates(), this, other.collect());
    // Each fault frees the one slot for the next of them, and is waited out while that one is on its way.
    for (int number = 2; number <= 3; ++number) {
        server.release(1);
        QTRY_COMPARE(server.requests().size(), number);
    }
    QTest::qWait(20);
    QCOMPARE(server.requests().size(), 3);
    server.release();
    QTRY_COMPARE(bulk.size(), 1);
    QVERIFY(bulk.first().has_value());
    QVERIFY(person.first().has_value());
    QVERIFY(other.first().has_value());
    QByteArrayList paths;
    for (const Received &request : server.requests())
        paths += request.path;
    QCOMPARE(paths, (QByteArrayList{bulkPath, path, otherPath, path, bulkPath}));
}

void TestRetries::abortWhileItRests()
{
    HttpServer server;
    server.on("GET", path, Reply::closed());
    api::Client client({.base = server.base(), .key = "secret"}, patient);
    const Outcomes<DomainList> outcomes;
    const api::CallId id = client.send<DomainList>(api::domains(), this, outcomes.collect());
    QTRY_COMPARE(server.requests().size(), 1);
    QTRY_COMPARE(server.openConnections(), 0);
    client.abort(id);
    client.abort(id);
    QTRY_COMPARE(outcomes.kind(), Error::Kind::Cancelled);
    QTest::qWait(20);
    QCOMPARE(outcomes.size(), 1);
    QCOMPARE(client.pending(), 0);
    QCOMPARE(server.requests().size(), 1);
}

void TestRetries::contextDiesWhileItRests()
{
    HttpServer server;
    server.on("GET", path, Reply::empty(502));
    api::Client client({.base = server.base(), .key = "secret"}, {.retryWait = 400ms});
    auto context = std::make_unique<QObject>();
    const Outcomes<DomainList> outcomes;
    client.send<DomainList>(api::domains(), context.get(), outcomes.collect());
    QTRY_COMPARE(server.requests().size(), 1);
    QTest::qWait(5);
    context.reset();
    QCOMPARE(client.pending(), 0);
    QTest::qWait(700);
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(outcomes.size(), 0);
}

void TestRetries::clientDiesWhileItRests()
{
    HttpServer server;
    server.on("GET", path, Reply::empty(502));
    auto client = std::make_unique<api::Client>(api::Connection{.base = server.base(), .key = "secret"},
                                                api::Limits{.retryWait = 400ms});
    const Outcomes<DomainList> outcomes;
    read(*client, outcomes);
    QTRY_COMPARE(server.requests().size(), 1);
    QTest::qWait(5);
    client.reset();
    QTest::qWait(700);
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(outcomes.size(), 0);
}

void TestRetries::anotherProxyWhileItRests()
{
    HttpServer first;
    HttpServer second;
    const QByteArray address = "http://cloudnet.invalid/api/v2/domain/";
    first.on("GET", address, Reply::empty(502));
    second.on("GET", address, Reply::json("[]"));
    api::Client client({.base = QUrl(u"http://cloudnet.invalid/api/v2"_s), .key = "secret"}, {.retryWait = 400ms});
    client.setProxy(through(first));
    const Outcomes<DomainList> outcomes;
    read(client, outcomes);
    QTRY_COMPARE(first.requests().size(), 1);
    QTest::qWait(5);
    client.setProxy(through(second));
    QTRY_COMPARE(outcomes.size(), 1);
    QVERIFY(outcomes.first().has_value());
    QCOMPARE(first.requests().size(), 1);
    QCOMPARE(second.requests().size(), 1);
}

void TestRetries::cancelWaitingWhileItRests()
{
    HttpServer server;
    server.on("GET", path, Reply::closed());
    api::Client client({.base = server.base(), .key = "secret"}, patient);
    const Outcomes<DomainList> outcomes;
    read(client, outcomes);
    QTRY_COMPARE(server.requests().size(), 1);
    QTRY_COMPARE(server.openConnections(), 0);
    client.cancelWaiting();
    QTRY_COMPARE(outcomes.kind(), Error::Kind::Cancelled);
    QCOMPARE(client.pending(), 0);
    QVERIFY(!client.pausedUntil());
}

CONSOLE_TEST(QCoreApplication, TestRetries)

} // namespace tst_retries

#include "tst_retries.moc"
