// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/await.h"
#include "api/calls.h"
#include "support/httpserver.h"
#include "support/manualclock.h"
#include "support/testcase.h"

#include <QLocale>
#include <QSignalSpy>
#include <QTest>

#include <memory>

namespace tst_pause {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using api::Error;
using support::HttpServer;
using support::Reply;

using InstanceList = QList<api::Instance>;

namespace {

const QByteArray path = "/api/v2/domain/";
const QByteArray instancesPath = "/api/v2/instance/";

QByteArray httpDate(const QDateTime &when)
{
    return QLocale::c().toString(when.toUTC(), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1();
}

} // namespace

/// When the server asks to be left alone, the whole account leaves it alone.
class TestPause : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void readIsSentAgain_data();
    void readIsSentAgain();
    void onlySoLong();
    void wholeAccountWaits();
    void defaultPauseOfA429();
    void faultWithoutRetryAfterIsNoPause();
    void tooLongAPauseFailsWhatWaits_data();
    void tooLongAPauseFailsWhatWaits();
    void dateCountsByTheServersClock();
    void dateInAnHourThatOurClockSkips();
    void abortDuringThePause();

private:
    std::unique_ptr<api::Client> makeClient(const HttpServer &server, const api::Limits &limits = {})
    {
        return std::make_unique<api::Client>(api::Connection{.base = server.base(), .key = "secret"}, limits, nullptr,
                                             m_clock);
    }

    std::shared_ptr<support::ManualClock> m_clock;

    using Domains = Outcomes<QList<api::Domain>>;

    void read(api::Client &client, const Domains &outcomes)
    {
        client.send<QList<api::Domain>>(api::domains(), this, outcomes.collect());
    }
};

void TestPause::init()
{
    TestCase::init();
    m_clock = std::make_shared<support::ManualClock>();
}

void TestPause::readIsSentAgain_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("retryAfter");

    QTest::newRow("429") << 429 << QByteArray("0");
    QTest::newRow("503") << 503 << QByteArray("0");
    QTest::newRow("429, seconds") << 429 << QByteArray("1");
    QTest::newRow("503, a date that has passed") << 503 << QByteArray("Wed, 21 Oct 2015 07:28:00 GMT");
}

void TestPause::readIsSentAgain()
{
    QFETCH(int, status);
    QFETCH(QByteArray, retryAfter);

    HttpServer server;
    server.on("GET", path,
              {Reply::empty(status).header("Retry-After", retryAfter), Reply::json(R"([{"name": "a.se"}])")});
    const auto client = makeClient(server);
    const Domains outcomes;
    read(*client, outcomes);
    if (const std::chrono::seconds length(retryAfter.toInt()); length > 0s) {
        QTRY_COMPARE(m_clock->untilNext(), std::optional<std::chrono::milliseconds>(length));
        m_clock->advance(length - 1ms);
        settle(server);
        QCOMPARE(server.requests().size(), 1);
        m_clock->advance(1ms);
    }
    QTRY_COMPARE(outcomes.size(), 1);
    QVERIFY(outcomes.first().has_value());
    QCOMPARE(outcomes.first()->value.size(), 1);
    QCOMPARE(server.requests().size(), 2);
}

void TestPause::onlySoLong()
{
    HttpServer server;
    server.on("GET", path, Reply::json(R"({"detail": "Slow down."})", 429).header("Retry-After", "50"));
    const auto client = makeClient(server, {.longestPause = 60s});
    const Outcomes<QList<api::Domain>> outcomes;
    read(*client, outcomes);
    QTRY_COMPARE(m_clock->untilNext(), 50s);
    m_clock->advance(50s);
    QTRY_COMPARE(outcomes.kind(), Error::Kind::TooMany);
    const Error error = outcomes.first().error();
    QCOMPARE(error.status, 429);
    QCOMPARE(error.retryAfter, 50);
    QCOMPARE(error.words, u"Slow down."_s);
    settle(server);
    QCOMPARE(server.requests().size(), 2);
}

void TestPause::wholeAccountWaits()
{
    HttpServer server;
    server.on("GET", path, {Reply::empty(429).header("Retry-After", "1"), Reply::json("[]")});
    server.on("GET", instancesPath, Reply::json("[]"));
    const auto client = makeClient(server);
    QSignalSpy paused(client.get(), &api::Client::paused);
    const Domains domains;
    const Outcomes<InstanceList> instances;
    read(*client, domains);
    QTRY_COMPARE(paused.size(), 1);
    const QDateTime until = paused.first().first().toDateTime();
    QCOMPARE(until.timeSpec(), Qt::UTC);
    QCOMPARE(until, m_clock->utc().addSecs(1));
    client->send<InstanceList>(api::instances(), this, instances.collect());
    m_clock->advance(999ms);
    settle(server);
    // Nothing but the first request, though a call waits for which nothing was refused.
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(client->pending(), 2);
    m_clock->advance(1ms);
    QTRY_COMPARE(domains.size(), 1);
    m_clock->passRests();
    QTRY_COMPARE(instances.size(), 1);
    QCOMPARE(server.requests().size(), 3);
    QVERIFY(domains.first().has_value());
    QVERIFY(instances.first().has_value());
    // The one that had begun goes on first.
    QCOMPARE(server.requests().at(1).path, path);
}

void TestPause::defaultPauseOfA429()
{
    for (const Reply &reply : {Reply::empty(429), Reply::empty(429).header("Retry-After", "soon")}) {
        HttpServer server;
        server.on("GET", path, {reply, Reply::json("[]")});
        const auto client = makeClient(server, {.defaultPause = 100ms});
        QSignalSpy paused(client.get(), &api::Client::paused);
        const Domains outcomes;
        read(*client, outcomes);
        QTRY_COMPARE(paused.size(), 1);
        QCOMPARE(m_clock->untilNext(), 100ms);
        m_clock->advance(99ms);
        settle(server);
        QCOMPARE(server.requests().size(), 1);
        m_clock->advance(1ms);
        QTRY_COMPARE(outcomes.size(), 1);
        QVERIFY(outcomes.first().has_value());
        QCOMPARE(paused.size(), 1);
        QCOMPARE(server.requests().size(), 2);
    }
}

void TestPause::faultWithoutRetryAfterIsNoPause()
{
    HttpServer server;
    server.on("GET", path, Reply::empty(503));
    const auto client = makeClient(server, {.attempts = 1});
    QSignalSpy paused(client.get(), &api::Client::paused);
    const Error error = awaitError(*client, api::domains());
    QCOMPARE(error.kind, Error::Kind::ServerFault);
    QCOMPARE(error.retryAfter, -1);
    QCOMPARE(m_clock->pending(), 0);
    settle(*client);
    QCOMPARE(paused.size(), 0);
    QCOMPARE(server.requests().size(), 1);
}

void TestPause::tooLongAPauseFailsWhatWaits_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("retryAfter");
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<qint64>("seconds");

    QTest::newRow("429") << 429 << QByteArray("700") << Error::Kind::TooMany << qint64(700);
    QTest::newRow("503") << 503 << QByteArray("700") << Error::Kind::ServerFault << qint64(700);
    QTest::newRow("for ever") << 429 << QByteArray(30, '9') << Error::Kind::TooMany << qint64(315360000);
}

void TestPause::tooLongAPauseFailsWhatWaits()
{
    QFETCH(int, status);
    QFETCH(QByteArray, retryAfter);
    QFETCH(Error::Kind, kind);
    QFETCH(qint64, seconds);

    HttpServer server;
    server.on("GET", path, Reply::empty(status).header("Retry-After", retryAfter));
    const auto client = makeClient(server, {.inFlight = 1});
    const Domains first;
    const Outcomes<InstanceList> waiting;
    const Outcomes<api::Written> write;
    read(*client, first);
    client->send<InstanceList>(api::instances(), this, waiting.collect());
    client->send<api::Written>(api::changeInstance(u"c1"_s, {.hostname = u"x"_s}), this, write.collect());
    QTRY_COMPARE(first.kind(), kind);
    QTRY_COMPARE(waiting.kind(), kind);
    QTRY_COMPARE(write.kind(), kind);
    QCOMPARE(first.first().error().retryAfter, seconds);
    QCOMPARE(first.first().error().status, status);
    QCOMPARE(waiting.first().error().retryAfter, seconds);
    QCOMPARE(waiting.first().error().call, u"GET /instance/"_s);
    // What is sent later fails as well, and nothing reaches the server.
    m_clock->advance(1999ms);
    const Error later = awaitError(*client, api::instances());
    QCOMPARE(later.kind, kind);
    QCOMPARE(later.retryAfter, seconds - 1);
    settle(server);
    QCOMPARE(server.requests().size(), 1);
}

void TestPause::dateCountsByTheServersClock()
{
    // The server's clock is an hour ahead of ours: by ours the pause would be too long.
    const QDateTime there = m_clock->utc().addSecs(3600);
    HttpServer server;
    server.on("GET", path,
              {Reply::empty(503).header("Date", httpDate(there)).header("Retry-After", httpDate(there.addSecs(1))),
               Reply::json("[]")});
    const auto client = makeClient(server);
    const Domains outcomes;
    read(*client, outcomes);
    QTRY_COMPARE(m_clock->untilNext(), 1s);
    m_clock->advance(1s);
    QTRY_COMPARE(outcomes.size(), 1);
    QVERIFY(outcomes.first().has_value());
    QCOMPARE(server.requests().size(), 2);
}

void TestPause::dateInAnHourThatOurClockSkips()
{
    const QByteArray zone = qgetenv("TZ");
    const auto restore = qScopeGuard([&zone] { zone.isNull() ? qunsetenv("TZ") : qputenv("TZ", zone); });
    // Swedish clocks go from two to three on that morning; what the server writes is in GMT.
    qputenv("TZ", "Europe/Stockholm");
    HttpServer server;
    server.on("GET", path,
              {Reply::empty(503)
                   .header("Date", "Sun, 29 Mar 2026 02:59:59 GMT")
                   .header("Retry-After", "Sun, 29 Mar 2026 03:00:00 GMT"),
               Reply::json("[]")});
    const auto client = makeClient(server);
    const Domains outcomes;
    read(*client, outcomes);
    QTRY_COMPARE(m_clock->untilNext(), 1s);
    m_clock->advance(1s);
    QTRY_COMPARE(outcomes.size(), 1);
    QVERIFY(outcomes.first().has_value());
    QCOMPARE(server.requests().size(), 2);
}

void TestPause::abortDuringThePause()
{
    HttpServer server;
    server.on("GET", path, Reply::empty(429).header("Retry-After", "30"));
    const auto owner = makeClient(server);
    api::Client &client = *owner;
    QSignalSpy paused(&client, &api::Client::paused);
    const Outcomes<QList<api::Domain>> outcomes;
    const api::CallId id = client.send<QList<api::Domain>>(api::domains(), this, outcomes.collect());
    QTRY_COMPARE(paused.size(), 1);
    client.abort(id);
    QTRY_COMPARE(outcomes.kind(), Error::Kind::Cancelled);
    QCOMPARE(server.requests().size(), 1);
}

CONSOLE_TEST(QCoreApplication, TestPause)

} // namespace tst_pause

#include "tst_pause.moc"
