// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/await.h"
#include "api/calls.h"
#include "support/httpserver.h"
#include "support/manualclock.h"
#include "support/testcase.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

namespace tst_slower {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using api::Error;
using support::HttpServer;
using support::Received;
using support::Reply;

namespace {

const QByteArray path = "/api/v2/domain/";
const QByteArray instancePath = "/api/v2/instance/c1";

Reply pauseOf(const QByteArray &seconds)
{
    return Reply::empty(429).header("Retry-After", seconds);
}

} // namespace

/// The server asks for fewer requests: what that does to those that wait, and to those that come after.
class TestSlower : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void askingToWaitIsNoAttempt_data();
    void askingToWaitIsNoAttempt();
    void faultsStillCount();
    void readWaitsSomeMinutes_data();
    void readWaitsSomeMinutes();
    void everyPageMayWait();
    void noBurstAfterThePause();
    void fewerAtOnce();
    void personStillGoesFirst();
    void heldBack();
    void cancelEndsTheWait();

private:
    using Details = Outcomes<api::InstanceDetail>;

    std::unique_ptr<api::Client> makeClient(const HttpServer &server, const api::Limits &limits = {})
    {
        return std::make_unique<api::Client>(api::Connection{.base = server.base(), .key = "secret"}, limits, nullptr,
                                             m_clock);
    }
    void read(api::Client &client, int number, const Details &outcomes, api::Urgency urgency = api::Urgency::Bulk)
    {
        client.send<api::InstanceDetail>(api::instance(u"c%1"_s.arg(number)), this, outcomes.collect(), urgency);
    }
    /// Lets all come that comes at this moment of the clock.
    void letCome(const HttpServer &server)
    {
        QTRY_VERIFY(!m_clock->isAnySetBeyond(10s));
        settle(server);
    }

    /// Moves on until one more request arrives, and no two; how long that took.
    std::chrono::milliseconds untilOneMore(const HttpServer &server)
    {
        const qsizetype before = server.requests().size();
        std::chrono::milliseconds took{0};
        while (server.requests().size() == before) {
            const std::chrono::milliseconds next = m_clock->untilNext().value();
            took += next;
            m_clock->advance(next);
            letCome(server);
        }
        if (server.requests().size() != before + 1)
            qFatal("more than one at once");
        return took;
    }

    std::shared_ptr<support::ManualClock> m_clock;
};

void TestSlower::init()
{
    TestCase::init();
    m_clock = std::make_shared<support::ManualClock>();
}

void TestSlower::askingToWaitIsNoAttempt_data()
{
    QTest::addColumn<Reply>("reply");

    QTest::newRow("429") << pauseOf("1");
    QTest::newRow("429, at once") << pauseOf("0");
    QTest::newRow("429, unsaid") << Reply::empty(429);
    QTest::newRow("503") << Reply::empty(503).header("Retry-After", "1");
}

void TestSlower::askingToWaitIsNoAttempt()
{
    QFETCH(Reply, reply);

    HttpServer server;
    QList<Reply> replies(12, reply);
    server.on("GET", path, replies << Reply::json(R"([{"name": "a.se"}])"));
    const auto client = makeClient(server, {.attempts = 3});
    const auto result = await(*client, api::domains(), *m_clock);
    QVERIFY(result.has_value());
    QCOMPARE(result->value.size(), 1);
    QCOMPARE(server.requests().size(), 13);
}

void TestSlower::faultsStillCount()
{
    HttpServer server;
    server.on("GET", path,
              {Reply::closed(), pauseOf("1"), Reply::closed(), pauseOf("1"), Reply::closed(), Reply::json("[]")});
    const auto client = makeClient(server, {.attempts = 3});
    QCOMPARE(awaitError(*client, api::domains(), *m_clock).kind, Error::Kind::NoConnection);
    QCOMPARE(server.requests().size(), 5);
}

void TestSlower::readWaitsSomeMinutes_data()
{
    QTest::addColumn<Reply>("reply");
    QTest::addColumn<Error::Kind>("kind");

    QTest::newRow("429") << pauseOf("7") << Error::Kind::TooMany;
    QTest::newRow("429, at once") << pauseOf("0") << Error::Kind::TooMany;
    QTest::newRow("429, unsaid") << Reply::empty(429) << Error::Kind::TooMany;
    QTest::newRow("503") << Reply::empty(503).header("Retry-After", "7") << Error::Kind::ServerFault;
}

void TestSlower::readWaitsSomeMinutes()
{
    QFETCH(Reply, reply);
    QFETCH(Error::Kind, kind);

    HttpServer server;
    server.on("GET", path, reply);
    const auto client = makeClient(server);
    const std::chrono::nanoseconds begin = m_clock->now();
    const Error error = awaitError(*client, api::domains(), *m_clock);
    QCOMPARE(error.kind, kind);
    const auto waited = m_clock->now() - begin;
    const std::chrono::nanoseconds bound = client->longestPause();
    QVERIFY(bound >= 2min && bound <= 15min);
    // The last pause, in which it ended, is over by then.
    QVERIFY(waited <= bound + 10s);
    QVERIFY(waited > bound - 15s);
    // Polite meanwhile.
    QVERIFY2(server.requests().size() <= 150, QByteArray::number(server.requests().size()).constData());
    QCOMPARE(client->pending(), 0);
}

void TestSlower::everyPageMayWait()
{
    HttpServer server;
    server.on("GET", path, {pauseOf("400"), Reply::json(R"({"next": "?page=2", "results": [{"name": "a.se"}]})")});
    server.on("GET", path + "?page=2",
              {pauseOf("400"), Reply::json(R"({"next": null, "results": [{"name": "b.se"}]})")});
    const auto client = makeClient(server);
    const Outcomes<QList<api::Domain>> outcomes;
    client->send<QList<api::Domain>>(api::domains(), this, outcomes.collect());
    for (int pauses = 1; pauses <= 2; ++pauses) {
        QTRY_COMPARE(m_clock->untilNext(), 400s);
        m_clock->advance(400s);
        letCome(server);
        // To the next page at its distance.
        m_clock->passRests();
    }
    QTRY_COMPARE(outcomes.size(), 1);
    QVERIFY(outcomes.first().has_value());
    QCOMPARE(outcomes.first()->value.size(), 2);
}

void TestSlower::noBurstAfterThePause()
{
    HttpServer server;
    int count = 0;
    server.otherwise([&count](const Received &) { return ++count <= 6 ? pauseOf("1") : Reply::json("{}"); });
    const auto client = makeClient(server, {.atFirst = 6});
    const Details outcomes;
    for (int number = 1; number <= 12; ++number)
        read(*client, number, outcomes);
    QTRY_COMPARE(server.requests().size(), 6);
    QTRY_VERIFY(client->pausedUntil());
    letCome(server);
    // One when the server said, and each next one a good while after it.
    QCOMPARE(untilOneMore(server), 1s);
    for (int more = 8; more <= 12; ++more) {
        const std::chrono::milliseconds distance = untilOneMore(server);
        QVERIFY2(distance >= 300ms && distance <= 2s, QByteArray::number(distance.count()).constData());
    }
}

void TestSlower::fewerAtOnce()
{
    HttpServer server;
    server.otherwise([](const Received &) { return Reply::json("{}"); });
    server.on("GET", instancePath + '/', {pauseOf("1"), Reply::json("{}")});
    const auto client = makeClient(server, {.atFirst = 6});
    const Details outcomes;
    read(*client, 1, outcomes);
    QTRY_VERIFY(client->pausedUntil());
    for (int number = 2; number <= 9; ++number)
        read(*client, number, outcomes);
    // From now on the server is slow to answer. However long that takes, no more are on their way than three.
    server.hold();
    m_clock->passRests();
    m_clock->advance(10s);
    QTRY_COMPARE(server.held(), 3);
    settle(server);
    QCOMPARE(server.held(), 3);
    server.release(1);
    QTRY_COMPARE(outcomes.size(), 1);
    m_clock->passRests();
    QTRY_COMPARE(server.held(), 3);
    server.release();
}

void TestSlower::personStillGoesFirst()
{
    HttpServer server;
    server.otherwise([](const Received &) { return Reply::json("{}"); });
    server.on("GET", path, {pauseOf("1"), Reply::json("[]")});
    const auto client = makeClient(server);
    const Outcomes<QList<api::Domain>> domains;
    client->send<QList<api::Domain>>(api::domains(), this, domains.collect(), api::Urgency::Bulk);
    QTRY_VERIFY(client->pausedUntil());
    const Details outcomes;
    for (int number = 1; number <= 5; ++number)
        read(*client, number, outcomes);
    read(*client, 9, outcomes, api::Urgency::Person);
    untilOneMore(server);
    QCOMPARE(server.requests().last().path, instancePath.chopped(1) + "9/");
}

void TestSlower::heldBack()
{
    HttpServer server;
    server.otherwise([](const Received &) { return Reply::json("{}"); });
    server.on("GET", instancePath + '/', {pauseOf("1"), Reply::json("{}")});
    const auto client = makeClient(server);
    const Details outcomes;
    read(*client, 1, outcomes);
    QVERIFY(!client->isHeldBack());
    QTRY_VERIFY(client->isHeldBack());
    read(*client, 2, outcomes);
    untilOneMore(server);
    QVERIFY(!client->pausedUntil());
    QVERIFY(client->isHeldBack());
    while (outcomes.size() < 2) {
        letCome(server);
        m_clock->passRests();
    }
    QVERIFY(!client->isHeldBack());
}

void TestSlower::cancelEndsTheWait()
{
    HttpServer server;
    server.otherwise([](const Received &) { return Reply::json("{}"); });
    server.on("GET", instancePath + '/', {pauseOf("1"), Reply::json("{}")});
    const auto client = makeClient(server);
    const Details outcomes;
    for (int number = 1; number <= 4; ++number)
        read(*client, number, outcomes);
    QTRY_COMPARE(outcomes.size(), 3);
    QTRY_VERIFY(client->pausedUntil());
    for (int number = 5; number <= 9; ++number)
        read(*client, number, outcomes);
    untilOneMore(server);
    QTRY_COMPARE(outcomes.size(), 4);
    QVERIFY(client->isHeldBack());
    client->cancelWaiting();
    QTRY_COMPARE(outcomes.size(), 9);
    QCOMPARE(client->pending(), 0);
    QVERIFY(!client->isHeldBack());
    settle(server);
    QCOMPARE(server.requests().size(), 5);
}

CONSOLE_TEST(QCoreApplication, TestSlower)

} // namespace tst_slower

#include "tst_slower.moc"
