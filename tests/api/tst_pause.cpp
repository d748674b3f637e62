// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/await.h"
#include "api/calls.h"
#include "support/httpserver.h"
#include "support/testcase.h"

#include <QElapsedTimer>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

namespace tst_pause {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using api::Error;
using support::HttpServer;
using support::Received;
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
    void readIsSentAgain_data();
    void readIsSentAgain();
    void onlySoOften();
    void wholeAccountWaits();
    void defaultPauseOfA429();
    void faultWithoutRetryAfterIsNoPause();
    void tooLongAPauseFailsWhatWaits_data();
    void tooLongAPauseFailsWhatWaits();
    void dateCountsByTheServersClock();
    void dateInAnHourThatOurClockSkips();
    void abortDuringThePause();

    void resumesByItself();
    void tryNowSendsAtOnce();
    void tryNowLiftsALongPause();
    void tryNowWithoutAPause();
    void cancelWaitingEndsAllThatWaits();
    void cancelledPauseIsSaidAgain();
    void aYearIsOnePlainOutcome();
    void faultsRestEndsInThePause();

private:
    using Domains = Outcomes<QList<api::Domain>>;

    void read(api::Client &client, const Domains &outcomes)
    {
        client.send<QList<api::Domain>>(api::domains(), this, outcomes.collect());
    }
};

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
    api::Client client({.base = server.base(), .key = "secret"});
    QElapsedTimer clock;
    clock.start();
    const auto result = await(client, api::domains());
    QVERIFY(result.has_value());
    QCOMPARE(result->value.size(), 1);
    QCOMPARE(server.requests().size(), 2);
    QVERIFY(clock.elapsed() >= retryAfter.toInt() * 1000);
}

void TestPause::onlySoOften()
{
    HttpServer server;
    server.on("GET", path, Reply::json(R"({"detail": "Slow down."})", 429).header("Retry-After", "0"));
    api::Client client({.base = server.base(), .key = "secret"}, {.attempts = 3});
    const Error error = awaitError(client, api::domains());
    QCOMPARE(error.kind, Error::Kind::TooMany);
    QCOMPARE(error.status, 429);
    QCOMPARE(error.retryAfter, 0);
    QCOMPARE(error.words, u"Slow down."_s);
    QTest::qWait(50);
    QCOMPARE(server.requests().size(), 3);
}

void TestPause::wholeAccountWaits()
{
    HttpServer server;
    server.on("GET", path, {Reply::empty(429).header("Retry-After", "1"), Reply::json("[]")});
    server.on("GET", instancesPath, Reply::json("[]"));
    api::Client client({.base = server.base(), .key = "secret"});
    QSignalSpy paused(&client, &api::Client::paused);
    const Outcomes<QList<api::Domain>> domains;
    const Outcomes<InstanceList> instances;
    const QDateTime before = QDateTime::currentDateTimeUtc();
    client.send<QList<api::Domain>>(api::domains(), this, domains.collect());
    QTRY_COMPARE(paused.size(), 1);
    const QDateTime until = paused.first().first().toDateTime();
    QCOMPARE(until.timeSpec(), Qt::UTC);
    QVERIFY(until >= before.addMSecs(990));
    client.send<InstanceList>(api::instances(), this, instances.collect());
    QTest::qWait(300);
    // Nothing but the first request, though a call waits for which nothing was refused.
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(client.pending(), 2);
    QTRY_COMPARE(domains.size(), 1);
    QTRY_COMPARE(instances.size(), 1);
    QVERIFY(QDateTime::currentDateTimeUtc() >= until.addMSecs(-10));
    QVERIFY(domains.first().has_value());
    QVERIFY(instances.first().has_value());
    // The one that had begun goes on first.
    QCOMPARE(server.requests().at(1).path, path);
}

void TestPause::defaultPauseOfA429()
{
    HttpServer server;
    server.on("GET", path, {Reply::empty(429), Reply::empty(429).header("Retry-After", "soon"), Reply::json("[]")});
    api::Client client({.base = server.base(), .key = "secret"}, {.defaultPause = 100ms});
    QSignalSpy paused(&client, &api::Client::paused);
    QElapsedTimer clock;
    clock.start();
    QVERIFY(await(client, api::domains()).has_value());
    QVERIFY(clock.elapsed() >= 190);
    QCOMPARE(paused.size(), 2);
    QCOMPARE(server.requests().size(), 3);
}

void TestPause::faultWithoutRetryAfterIsNoPause()
{
    HttpServer server;
    server.on("GET", path, Reply::empty(503));
    api::Client client({.base = server.base(), .key = "secret"}, {.attempts = 1});
    QSignalSpy paused(&client, &api::Client::paused);
    const Error error = awaitError(client, api::domains());
    QCOMPARE(error.kind, Error::Kind::ServerFault);
    QCOMPARE(error.retryAfter, -1);
    QTest::qWait(30);
    QCOMPARE(paused.size(), 0);
    QCOMPARE(server.requests().size(), 1);
}

void TestPause::tooLongAPauseFailsWhatWaits_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("retryAfter");
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<qint64>("seconds");

    QTest::newRow("429") << 429 << QByteArray("300") << Error::Kind::TooMany << qint64(300);
    QTest::newRow("503") << 503 << QByteArray("300") << Error::Kind::ServerFault << qint64(300);
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
    api::Client client({.base = server.base(), .key = "secret"}, {.inFlight = 1});
    const Outcomes<QList<api::Domain>> first;
    const Outcomes<InstanceList> waiting;
    const Outcomes<api::Written> write;
    client.send<QList<api::Domain>>(api::domains(), this, first.collect());
    client.send<InstanceList>(api::instances(), this, waiting.collect());
    client.send<api::Written>(api::changeInstance(u"c1"_s, {.hostname = u"x"_s}), this, write.collect());
    QTRY_COMPARE(first.kind(), kind);
    QTRY_COMPARE(waiting.kind(), kind);
    QTRY_COMPARE(write.kind(), kind);
    QCOMPARE(first.first().error().retryAfter, seconds);
    QCOMPARE(first.first().error().status, status);
    QVERIFY(seconds - waiting.first().error().retryAfter <= 1);
    QCOMPARE(waiting.first().error().call, u"GET /instance/"_s);
    // What is sent later fails as well, and nothing reaches the server.
    const Error later = awaitError(client, api::instances());
    QCOMPARE(later.kind, kind);
    QVERIFY(seconds - later.retryAfter <= 2);
    QCOMPARE(server.requests().size(), 1);
}

void TestPause::dateCountsByTheServersClock()
{
    // The server's clock is an hour ahead of ours: by ours the pause would be too long.
    const QDateTime there = QDateTime::currentDateTimeUtc().addSecs(3600);
    HttpServer server;
    server.on("GET", path,
              {Reply::empty(503).header("Date", httpDate(there)).header("Retry-After", httpDate(there.addSecs(1))),
               Reply::json("[]")});
    api::Client client({.base = server.base(), .key = "secret"});
    QElapsedTimer clock;
    clock.start();
    QVERIFY(await(client, api::domains()).has_value());
    QVERIFY(clock.elapsed() >= 1000);
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
    api::Client client({.base = server.base(), .key = "secret"});
    QElapsedTimer clock;
    clock.start();
    QVERIFY(await(client, api::domains()).has_value());
    QVERIFY(clock.elapsed() >= 1000);
    QCOMPARE(server.requests().size(), 2);
}

void TestPause::abortDuringThePause()
{
    HttpServer server;
    server.on("GET", path, Reply::empty(429).header("Retry-After", "30"));
    api::Client client({.base = server.base(), .key = "secret"});
    QSignalSpy paused(&client, &api::Client::paused);
    const Outcomes<QList<api::Domain>> outcomes;
    const api::CallId id = client.send<QList<api::Domain>>(api::domains(), this, outcomes.collect());
    QTRY_COMPARE(paused.size(), 1);
    client.abort(id);
    QTRY_COMPARE(outcomes.kind(), Error::Kind::Cancelled);
    QCOMPARE(server.requests().size(), 1);
}

void TestPause::resumesByItself()
{
    HttpServer server;
    server.on("GET", path, Reply::empty(429));
    api::Client client({.base = server.base(), .key = "secret"}, {.attempts = 1, .defaultPause = 50ms});
    QSignalSpy paused(&client, &api::Client::paused);
    QSignalSpy resumed(&client, &api::Client::resumed);
    QVERIFY(!client.pausedUntil());
    QCOMPARE(awaitError(client, api::domains()).kind, Error::Kind::TooMany);
    // With nothing that waits for it, too.
    QTRY_COMPARE(resumed.size(), 1);
    QCOMPARE(paused.size(), 1);
    QVERIFY(!client.pausedUntil());
    QTest::qWait(80);
    QCOMPARE(resumed.size(), 1);
    QCOMPARE(server.requests().size(), 1);
}

void TestPause::tryNowSendsAtOnce()
{
    HttpServer server;
    server.on("GET", path, {Reply::empty(429).header("Retry-After", "30"), Reply::json("[]")});
    server.on("GET", instancesPath, Reply::json("[]"));
    api::Client client({.base = server.base(), .key = "secret"});
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
    QTRY_COMPARE(instances.size(), 1);
    QVERIFY(domains.first().has_value());
    QVERIFY(instances.first().has_value());
    QCOMPARE(resumed.size(), 1);
    QCOMPARE(paused.size(), 1);
    QCOMPARE(server.requests().size(), 3);
}

void TestPause::tryNowLiftsALongPause()
{
    HttpServer server;
    server.on("GET", path, {Reply::empty(503).header("Retry-After", "86400"), Reply::json("[]")});
    api::Client client({.base = server.base(), .key = "secret"});
    QCOMPARE(awaitError(client, api::domains()).kind, Error::Kind::ServerFault);
    QCOMPARE(awaitError(client, api::domains()).kind, Error::Kind::ServerFault);
    QCOMPARE(server.requests().size(), 1);
    client.tryNow();
    QVERIFY(await(client, api::domains()).has_value());
    QCOMPARE(server.requests().size(), 2);
}

void TestPause::tryNowWithoutAPause()
{
    HttpServer server;
    server.on("GET", path, Reply::json("[]"));
    api::Client client({.base = server.base(), .key = "secret"});
    QSignalSpy resumed(&client, &api::Client::resumed);
    client.tryNow();
    client.cancelWaiting();
    QVERIFY(await(client, api::domains()).has_value());
    QCOMPARE(resumed.size(), 0);
}

void TestPause::cancelWaitingEndsAllThatWaits()
{
    HttpServer server;
    server.on("GET", path, Reply::empty(429).header("Retry-After", "30"));
    api::Client client({.base = server.base(), .key = "secret"});
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
    // The server's wish stands.
    QVERIFY(client.pausedUntil());
    QCOMPARE(resumed.size(), 0);
    client.tryNow();
    QTest::qWait(30);
    QCOMPARE(server.requests().size(), 1);
}

void TestPause::cancelledPauseIsSaidAgain()
{
    HttpServer server;
    server.on("GET", path, {Reply::empty(429).header("Retry-After", "30"), Reply::json("[]")});
    api::Client client({.base = server.base(), .key = "secret"});
    QSignalSpy paused(&client, &api::Client::paused);
    const Domains first;
    const Domains second;
    read(client, first);
    QTRY_COMPARE(paused.size(), 1);
    client.cancelWaiting();
    QTRY_COMPARE(first.size(), 1);
    QTest::qWait(20);
    QCOMPARE(paused.size(), 1);
    // Now somebody waits for it again, and has to be told; once.
    read(client, second);
    read(client, second);
    QTRY_COMPARE(paused.size(), 2);
    QCOMPARE(paused.at(1), paused.at(0));
    QTest::qWait(20);
    QCOMPARE(paused.size(), 2);
    QCOMPARE(second.size(), 0);
    client.tryNow();
    QTRY_COMPARE(second.size(), 2);
    QVERIFY(second.first().has_value());
}

void TestPause::aYearIsOnePlainOutcome()
{
    const qint64 year = 365LL * 24 * 60 * 60;
    HttpServer server;
    server.on("GET", path, {Reply::empty(429).header("Retry-After", QByteArray::number(year)), Reply::json("[]")});
    api::Client client({.base = server.base(), .key = "secret"});
    QSignalSpy paused(&client, &api::Client::paused);
    QSignalSpy resumed(&client, &api::Client::resumed);
    const Domains outcomes;
    const QDateTime before = QDateTime::currentDateTimeUtc();
    read(client, outcomes);
    QTRY_COMPARE(outcomes.kind(), Error::Kind::TooMany);
    QCOMPARE(outcomes.first().error().retryAfter, year);
    QVERIFY(client.pausedUntil());
    QVERIFY(before.secsTo(*client.pausedUntil()) >= year);
    // No timer runs over and ends it, or spins.
    QTest::qWait(50);
    QCOMPARE(outcomes.size(), 1);
    QCOMPARE(paused.size(), 1);
    QCOMPARE(resumed.size(), 0);
    const Error later = awaitError(client, api::domains());
    QCOMPARE(later.kind, Error::Kind::TooMany);
    QVERIFY(year - later.retryAfter <= 2);
    QCOMPARE(server.requests().size(), 1);
    client.tryNow();
    QTRY_COMPARE(resumed.size(), 1);
    QVERIFY(await(client, api::domains()).has_value());
}

void TestPause::faultsRestEndsInThePause()
{
    HttpServer server;
    server.on("GET", path, {Reply::empty(502), Reply::json("[]")});
    server.on("GET", instancesPath, {Reply::empty(429).header("Retry-After", "30"), Reply::json("[]")});
    server.hold();
    api::Client client({.base = server.base(), .key = "secret"}, {.retryWait = 1ms});
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
    QTest::qWait(50);
    QCOMPARE(server.requests().size(), 2);
    QCOMPARE(client.pending(), 2);
    client.tryNow();
    QTRY_COMPARE(domains.size(), 1);
    QTRY_COMPARE(instances.size(), 1);
    QVERIFY(domains.first().has_value());
    QVERIFY(instances.first().has_value());
    QCOMPARE(server.requests().size(), 4);
}

CONSOLE_TEST(QCoreApplication, TestPause)

} // namespace tst_pause

#include "tst_pause.moc"
