// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/await.h"
#include "api/calls.h"
#include "support/certificate.h"
#include "support/httpserver.h"
#include "support/manualclock.h"
#include "support/refusingport.h"
#include "support/testcase.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <memory>

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

constexpr api::Limits standard;

} // namespace

/// A read that met what may pass is sent again, twice at most and later each time; nothing else is, and a write never.
class TestRetries : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void faultThatMayPass_data();
    void faultThatMayPass();
    void faultThatMayPassOverTls();
    void nothingListens();
    void faultThatStays_data();
    void faultThatStays();
    void silenceStays_data();
    void silenceStays();
    void slownessStays();
    void writesAreNeverRepeated_data();
    void writesAreNeverRepeated();
    void writeIsNotRepeatedIntoSilence();

private:
    std::unique_ptr<api::Client> makeClient(const HttpServer &server, const api::Limits &limits = standard)
    {
        return std::make_unique<api::Client>(api::Connection{.base = server.base(), .key = "secret"}, limits, nullptr,
                                             m_clock);
    }
    /// A call waits to be sent again: nothing else is over so soon.
    bool isResting() const { return m_clock->untilNext().value_or(1h) <= 10s; }

    std::shared_ptr<support::ManualClock> m_clock;

    void read(api::Client &client, const Outcomes<DomainList> &outcomes, api::Urgency urgency = api::Urgency::Person)
    {
        client.send<DomainList>(api::domains(), this, outcomes.collect(), urgency);
    }
};

void TestRetries::init()
{
    TestCase::init();
    m_clock = std::make_shared<support::ManualClock>();
}

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
    const auto client = makeClient(server);
    const auto result = await(*client, api::domains(), *m_clock);
    QVERIFY2(result, qPrintable(whyNot(result, server)));
    QCOMPARE(result->value.size(), 1);
    QCOMPARE(server.requests().size(), 3);
    QCOMPARE(server.requests().at(2).header("api_key"), "secret");

    // And no more often: neither by us nor by Qt.
    server.on("GET", path, fault);
    server.forgetRequests();
    const Outcomes<DomainList> outcomes;
    read(*client, outcomes);
    for (int rests = 1; rests <= 2; ++rests) {
        QTRY_VERIFY(isResting());
        QCOMPARE(server.requests("GET", path).size(), rests);
        m_clock->passRests();
    }
    QTRY_COMPARE(outcomes.kind(), kind);
    QCOMPARE(m_clock->pending(), 0);
    settle(*client);
    QCOMPARE(server.requests("GET", path).size(), 3);
    QCOMPARE(outcomes.size(), 1);
    QCOMPARE(client->pending(), 0);

    server.forgetRequests();
    const auto once = makeClient(server, {.attempts = 1});
    QCOMPARE(awaitError(*once, api::domains()).kind, kind);
    QCOMPARE(m_clock->pending(), 0);
    settle(*once);
    QCOMPARE(server.requests().size(), 1);
}

void TestRetries::faultThatMayPassOverTls()
{
    const support::SelfSigned identity;
    QVERIFY(identity.isValid());
    HttpServer server(identity.certificate(), identity.key());
    server.on("GET", path, Reply::closed());
    api::Client client({.base = server.base(), .key = "secret", .extraAuthorities = {identity.certificate()}}, standard,
                       nullptr, m_clock);
    QCOMPARE(awaitError(client, api::domains(), *m_clock).kind, Error::Kind::NoConnection);
    QCOMPARE(m_clock->pending(), 0);
    settle(client);
    QCOMPARE(server.requests().size(), 3);
}

void TestRetries::nothingListens()
{
    // A port that refuses, and listens from the third attempt on.
    auto nobody = std::make_unique<support::RefusingPort>();
    const quint16 port = nobody->port();
    const QUrl base(u"http://127.0.0.1:%1/api/v2"_s.arg(port));
    api::Client client({.base = base, .key = "secret"}, standard, nullptr, m_clock);
    QCOMPARE(awaitError(client, api::domains(), *m_clock).kind, Error::Kind::Refused);
    QCOMPARE(client.pending(), 0);

    QTcpServer listener;
    int answers = 0;
    connect(&listener, &QTcpServer::newConnection, this, [&] {
        QTcpSocket *socket = listener.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket, &answers] {
            ++answers;
            socket->write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n[]");
        });
    });
    const Outcomes<DomainList> outcomes;
    read(client, outcomes);
    QTRY_VERIFY(isResting());
    m_clock->passRests();
    QTRY_VERIFY(isResting());
    QCOMPARE(outcomes.size(), 0);
    nobody.reset();
    QVERIFY(listener.listen(QHostAddress::LocalHost, port));
    m_clock->passRests();
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
    const auto client = makeClient(server, {.bytes = 80000});
    const Outcomes<DomainList> outcomes;
    read(*client, outcomes);
    QTRY_COMPARE(outcomes.kind(), kind);
    QCOMPARE(m_clock->pending(), 0);
    settle(*client);
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(outcomes.size(), 1);
}

void TestRetries::silenceStays_data()
{
    QTest::addColumn<Reply>("fault");
    QTest::addColumn<Error::Kind>("kind");

    QTest::newRow("from the first byte on") << Reply::silence() << Error::Kind::Idle;
    QTest::newRow("within the answer") << Reply::json("[]   ").stallAt(2) << Error::Kind::Idle;
    QTest::newRow("within a 502") << Reply::text("text/html", "<h1>", 502).stallAt(2) << Error::Kind::ServerFault;
}

void TestRetries::silenceStays()
{
    QFETCH(Reply, fault);
    QFETCH(Error::Kind, kind);

    HttpServer server;
    server.on("GET", path, fault);
    const auto client = makeClient(server);
    const Outcomes<DomainList> outcomes;
    read(*client, outcomes);
    QTRY_COMPARE(server.requests().size(), 1);
    // So that all that comes is here before the clock moves.
    settle(*client);
    QCOMPARE(m_clock->untilNext(), std::optional(standard.idle));
    m_clock->advance(standard.idle - 1ms);
    settle(*client);
    QCOMPARE(outcomes.size(), 0);
    m_clock->advance(1ms);
    QTRY_COMPARE(outcomes.kind(), kind);
    QCOMPARE(m_clock->pending(), 0);
    settle(*client);
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(outcomes.size(), 1);
}

void TestRetries::slownessStays()
{
    HttpServer server;
    server.on("GET", path, Reply::json('[' + QByteArray(100000, ' ') + ']').slowly(1, 5ms));
    const auto client = makeClient(server);
    const Outcomes<DomainList> outcomes;
    read(*client, outcomes);
    QTRY_COMPARE(server.requests().size(), 1);
    // Something has come each time when it is nearly too late.
    const std::chrono::milliseconds step = standard.idle - 1s;
    std::chrono::milliseconds left = standard.deadline;
    while (left > step) {
        m_clock->advance(step);
        left -= step;
        QTRY_COMPARE(m_clock->untilNext(), std::optional(std::min(standard.idle, left)));
    }
    QCOMPARE(outcomes.size(), 0);
    m_clock->advance(left);
    QTRY_COMPARE(outcomes.kind(), Error::Kind::Deadline);
    QCOMPARE(m_clock->pending(), 0);
    settle(*client);
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
}

void TestRetries::writesAreNeverRepeated()
{
    QFETCH(Reply, fault);
    QFETCH(Error::Kind, kind);

    HttpServer server;
    server.on("PATCH", instancePath, fault);
    const auto client = makeClient(server);
    const Error error = awaitError(*client, api::changeInstance(u"c1"_s, {.hostname = u"x"_s}));
    QCOMPARE(error.kind, kind);
    QCOMPARE(m_clock->pending(), 0);
    settle(server);
    QCOMPARE(server.requests().size(), 1);
    // Nor is one to which nothing listens.
    server.stopListening();
    const auto other = makeClient(server);
    QCOMPARE(awaitError(*other, api::changeInstance(u"c1"_s, {.hostname = u"x"_s})).kind, Error::Kind::Refused);
    QCOMPARE(m_clock->pending(), 0);
}

void TestRetries::writeIsNotRepeatedIntoSilence()
{
    HttpServer server;
    server.on("PATCH", instancePath, Reply::silence());
    const auto client = makeClient(server);
    const Outcomes<api::Written> outcomes;
    client->send<api::Written>(api::changeInstance(u"c1"_s, {.hostname = u"x"_s}), this, outcomes.collect());
    QTRY_COMPARE(server.requests().size(), 1);
    settle(*client);
    QCOMPARE(outcomes.size(), 0);
    m_clock->advance(standard.idle);
    QTRY_COMPARE(outcomes.kind(), Error::Kind::UnknownOutcome);
    QCOMPARE(m_clock->pending(), 0);
    settle(*client);
    QCOMPARE(server.requests().size(), 1);
}

CONSOLE_TEST(QCoreApplication, TestRetries)

} // namespace tst_retries

#include "tst_retries.moc"
