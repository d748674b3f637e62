// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/await.h"
#include "api/calls.h"
#include "support/httpserver.h"
#include "support/manualclock.h"
#include "support/testcase.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

namespace tst_pausecontrol {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using api::Error;
using support::HttpServer;
using support::Reply;

using InstanceList = QList<api::Instance>;

namespace {

const QByteArray path = "/api/v2/domain/";
const QByteArray instancesPath = "/api/v2/instance/";

} // namespace

/// How a pause that the server asked for ends: by itself, by the person, or in the end of what waits.
class TestPauseControl : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void resumesByItself();
    void tryNowSendsAtOnce();
    void tryNowLiftsALongPause();
    void tryNowWithoutAPause();
    void cancelWaitingEndsAllThatWaits();
    void cancelledPauseIsSaidAgain();
    void aYearIsOnePlainOutcome();
    void faultsRestEndsInThePause();

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

void TestPauseControl::init()
{
    TestCase::init();
    m_clock = std::make_shared<support::ManualClock>();
}

void TestPauseControl::resumesByItself()
{
    HttpServer server;
    server.on("PATCH", instancesPath + "c1", Reply::empty(429));
    const auto owner = makeClient(server, {.defaultPause = 50ms});
    api::Client &client = *owner;
    QSignalSpy paused(&client, &api::Client::paused);
    QSignalSpy resumed(&client, &api::Client::resumed);
    QVERIFY(!client.pausedUntil());
    QCOMPARE(awaitError(client, api::changeInstance(u"c1"_s, {.hostname = u"x"_s})).kind, Error::Kind::TooMany);
    // With nothing that waits for it, too.
    QTRY_COMPARE(paused.size(), 1);
    m_clock->advance(49ms);
    QVERIFY(client.pausedUntil());
    m_clock->advance(1ms);
    QVERIFY(!client.pausedUntil());
    QTRY_COMPARE(resumed.size(), 1);
    QCOMPARE(m_clock->pending(), 0);
    settle(server);
    QCOMPARE(paused.size(), 1);
    QCOMPARE(resumed.size(), 1);
    QCOMPARE(server.requests().size(), 1);
}

void TestPauseControl::tryNowSendsAtOnce()
{
    HttpServer server;
    server.on("GET", path, {Reply::empty(429).header("Retry-After", "30"), Reply::json("[]")});
    server.on("GET", instancesPath, Reply::json("[]"));
    const auto owner = makeClient(server);
    api::Client &client = *owner;
    QSignalSpy paused(&client, &api::Client::paused);
    QSignalSpy resumed(&client, &api::Client::resumed);
    const Domains domains;
    const Outcomes<InstanceList> instances;
    read(client, domains);
    QTRY_COMPARE(paused.size(), 1);
    QCOMPARE(client.pausedUntil(), std::optional(paused.first().first().toDateTime()));
    QCOMPARE(client.pausedUntil()->timeSpec(), Qt::UTC);
    client.send<InstanceList>(api::instances(), this, instances.collect());
    client.tryNow();
    QVERIFY(!client.pausedUntil());
    // Never from within.
    QCOMPARE(resumed.size(), 0);
    QTRY_COMPARE(domains.size(), 1);
    settle(server);
    QCOMPARE(server.requests().size(), 2);
    m_clock->passRests();
    QTRY_COMPARE(instances.size(), 1);
    QVERIFY(domains.first().has_value());
    QVERIFY(instances.first().has_value());
    QCOMPARE(resumed.size(), 1);
    QCOMPARE(paused.size(), 1);
    QCOMPARE(server.requests().size(), 3);
}

void TestPauseControl::tryNowLiftsALongPause()
{
    HttpServer server;
    server.on("GET", path, {Reply::empty(503).header("Retry-After", "86400"), Reply::json("[]")});
    const auto owner = makeClient(server);
    api::Client &client = *owner;
    QCOMPARE(awaitError(client, api::domains()).kind, Error::Kind::ServerFault);
    QCOMPARE(awaitError(client, api::domains()).kind, Error::Kind::ServerFault);
    QCOMPARE(server.requests().size(), 1);
    client.tryNow();
    QVERIFY(await(client, api::domains()).has_value());
    QCOMPARE(server.requests().size(), 2);
}

void TestPauseControl::tryNowWithoutAPause()
{
    HttpServer server;
    server.on("GET", path, Reply::json("[]"));
    const auto owner = makeClient(server);
    api::Client &client = *owner;
    QSignalSpy resumed(&client, &api::Client::resumed);
    client.tryNow();
    client.cancelWaiting();
    QVERIFY(await(client, api::domains()).has_value());
    QCOMPARE(resumed.size(), 0);
}

void TestPauseControl::cancelWaitingEndsAllThatWaits()
{
    HttpServer server;
    server.on("GET", path, Reply::empty(429).header("Retry-After", "30"));
    const auto owner = makeClient(server);
    api::Client &client = *owner;
    QSignalSpy paused(&client, &api::Client::paused);
    QSignalSpy resumed(&client, &api::Client::resumed);
    const Domains begun;
    const Outcomes<InstanceList> waiting;
    const Outcomes<api::Written> write;
    read(client, begun);
    QTRY_COMPARE(paused.size(), 1);
    client.send<InstanceList>(api::instances(), this, waiting.collect(), api::Urgency::Bulk);
    client.send<api::Written>(api::changeInstance(u"c1"_s, {.hostname = u"x"_s}), this, write.collect());
    client.cancelWaiting();
    QCOMPARE(begun.size() + waiting.size() + write.size(), 0);
    QTRY_COMPARE(begun.kind(), Error::Kind::Cancelled);
    QTRY_COMPARE(waiting.kind(), Error::Kind::Cancelled);
    // Not "unknown": nothing of it was sent.
    QTRY_COMPARE(write.kind(), Error::Kind::Cancelled);
    QCOMPARE(client.pending(), 0);
    QCOMPARE(server.requests().size(), 1);
    // What the server asked for stands.
    QVERIFY(client.pausedUntil());
    QCOMPARE(resumed.size(), 0);
    client.tryNow();
    settle(server);
    QCOMPARE(server.requests().size(), 1);
}

void TestPauseControl::cancelledPauseIsSaidAgain()
{
    HttpServer server;
    server.on("GET", path, {Reply::empty(429).header("Retry-After", "30"), Reply::json("[]")});
    const auto owner = makeClient(server);
    api::Client &client = *owner;
    QSignalSpy paused(&client, &api::Client::paused);
    const Domains first;
    const Domains second;
    read(client, first);
    QTRY_COMPARE(paused.size(), 1);
    client.cancelWaiting();
    QTRY_COMPARE(first.size(), 1);
    settle(server);
    QCOMPARE(paused.size(), 1);
    // Now somebody waits for it again, and has to be told; once.
    read(client, second);
    read(client, second);
    QTRY_COMPARE(paused.size(), 2);
    QCOMPARE(paused.at(1), paused.at(0));
    settle(server);
    QCOMPARE(paused.size(), 2);
    QCOMPARE(second.size(), 0);
    client.tryNow();
    QTRY_COMPARE(second.size(), 1);
    m_clock->passRests();
    QTRY_COMPARE(second.size(), 2);
    QVERIFY(second.first().has_value());
}

void TestPauseControl::aYearIsOnePlainOutcome()
{
    const qint64 year = 365LL * 24 * 60 * 60;
    HttpServer server;
    server.on("GET", path, {Reply::empty(429).header("Retry-After", QByteArray::number(year)), Reply::json("[]")});
    const auto owner = makeClient(server);
    api::Client &client = *owner;
    QSignalSpy paused(&client, &api::Client::paused);
    QSignalSpy resumed(&client, &api::Client::resumed);
    const Domains outcomes;
    read(client, outcomes);
    QTRY_COMPARE(outcomes.kind(), Error::Kind::TooMany);
    QCOMPARE(outcomes.first().error().retryAfter, year);
    QCOMPARE(client.pausedUntil(), std::optional(m_clock->utc().addSecs(year)));
    // No timer runs over and ends it, or spins.
    QVERIFY(m_clock->untilNext() >= 1min);
    const std::chrono::hours days(24 * 30);
    m_clock->advance(days);
    settle(server);
    QCOMPARE(outcomes.size(), 1);
    QCOMPARE(paused.size(), 1);
    QCOMPARE(resumed.size(), 0);
    const Error later = awaitError(client, api::domains());
    QCOMPARE(later.kind, Error::Kind::TooMany);
    QCOMPARE(later.retryAfter, year - std::chrono::seconds(days).count());
    QCOMPARE(server.requests().size(), 1);
    client.tryNow();
    QTRY_COMPARE(resumed.size(), 1);
    QVERIFY(await(client, api::domains()).has_value());
}

void TestPauseControl::faultsRestEndsInThePause()
{
    HttpServer server;
    server.on("GET", path, {Reply::empty(502), Reply::json("[]")});
    server.on("GET", instancesPath, {Reply::empty(429).header("Retry-After", "30"), Reply::json("[]")});
    server.hold();
    const auto owner = makeClient(server, {.retryWait = 500ms});
    api::Client &client = *owner;
    QSignalSpy paused(&client, &api::Client::paused);
    const Domains domains;
    const Outcomes<InstanceList> instances;
    client.send<InstanceList>(api::instances(), this, instances.collect());
    QTRY_COMPARE(server.held(), 1);
    read(client, domains);
    QTRY_COMPARE(server.held(), 2);
    server.release(1);
    QTRY_COMPARE(paused.size(), 1);
    server.release();
    // Its rest ends, the pause does not.
    QTRY_VERIFY(m_clock->untilNext() <= 750ms);
    m_clock->advance(750ms);
    settle(server);
    QVERIFY(m_clock->untilNext() > 29s);
    QCOMPARE(server.requests().size(), 2);
    QCOMPARE(client.pending(), 2);
    client.tryNow();
    QTRY_COMPARE(server.requests().size(), 3);
    m_clock->passRests();
    QTRY_COMPARE(domains.size(), 1);
    QTRY_COMPARE(instances.size(), 1);
    QVERIFY(domains.first().has_value());
    QVERIFY(instances.first().has_value());
    QCOMPARE(server.requests().size(), 4);
}

CONSOLE_TEST(QCoreApplication, TestPauseControl)

} // namespace tst_pausecontrol

#include "tst_pausecontrol.moc"
