// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/await.h"
#include "api/calls.h"
#include "api/retry.h"
#include "support/httpserver.h"
#include "support/manualclock.h"
#include "support/testcase.h"

#include <QNetworkProxy>
#include <QTest>

#include <memory>

namespace tst_rests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using api::Error;
using support::HttpServer;
using support::Received;
using support::Reply;

using DomainList = QList<api::Domain>;

namespace {

const QByteArray path = "/api/v2/domain/";

constexpr api::Limits standard;

QNetworkProxy through(const HttpServer &proxy)
{
    return {QNetworkProxy::HttpProxy, u"127.0.0.1"_s, proxy.port()};
}

} // namespace

/// How long a read that is to be sent again rests before, and what happens to it meanwhile.
class TestRests : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void waitsGrow();
    void waitsAreWaited();
    void eachPageHasItsAttempts();

    void restHoldsNoSlot();
    void personsRetryGoesFirst();
    void abortWhileItRests();
    void contextDiesWhileItRests();
    void clientDiesWhileItRests();
    void anotherProxyWhileItRests();
    void cancelWaitingWhileItRests();

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

void TestRests::init()
{
    TestCase::init();
    m_clock = std::make_shared<support::ManualClock>();
}

void TestRests::waitsGrow()
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

void TestRests::waitsAreWaited()
{
    HttpServer server;
    server.on("GET", path, {Reply::empty(502), Reply::empty(502), Reply::json("[]")});
    const auto client = makeClient(server, {.retryWait = 60ms});
    const Outcomes<DomainList> outcomes;
    read(*client, outcomes);
    // One and a half of it at the most and half of it at the least; then of three times as much.
    for (const auto &[sent, wait] : {std::pair(1, 60ms), std::pair(2, 180ms)}) {
        QTRY_VERIFY(isResting());
        const std::chrono::milliseconds rest = *m_clock->untilNext();
        QVERIFY(rest >= wait / 2 && rest <= wait * 3 / 2);
        m_clock->advance(rest - 1ms);
        settle(*client);
        QCOMPARE(server.requests().size(), sent);
        m_clock->advance(1ms);
        QTRY_COMPARE(server.requests().size(), sent + 1);
    }
    QTRY_COMPARE(outcomes.size(), 1);
    QVERIFY(outcomes.first().has_value());
}

void TestRests::eachPageHasItsAttempts()
{
    const Reply fault = Reply::empty(503);
    const auto page = [](const QByteArray &name, const QByteArray &next) {
        return Reply::json(R"({"count": 2, "previous": null, "next": )" + next + R"(, "results": [{"name": ")" + name +
                           "\"}]}");
    };
    HttpServer server;
    server.on("GET", path, {fault, fault, page("a.se", "\"?page=2\"")});
    server.on("GET", path + "?page=2", {fault, fault, page("b.se", "null")});
    const auto client = makeClient(server);
    const auto result = await(*client, api::domains(), *m_clock);
    QVERIFY(result.has_value());
    QCOMPARE(result->value.size(), 2);
    QCOMPARE(result->value.last().name, u"b.se"_s);
    QCOMPARE(server.requests("GET", path).size(), 3);
    QCOMPARE(server.requests("GET", path + "?page=2").size(), 3);
}

void TestRests::restHoldsNoSlot()
{
    HttpServer server;
    server.on("GET", path, Reply::empty(502));
    server.on("GET", "/api/v2/instance/", Reply::json("[]"));
    const auto client = makeClient(server, {.inFlight = 1});
    const Outcomes<DomainList> outcomes;
    read(*client, outcomes);
    QVERIFY(await(*client, api::instances()).has_value());
    QVERIFY(isResting());
    QCOMPARE(server.requests().size(), 2);
    QCOMPARE(client->pending(), 1);
    QCOMPARE(outcomes.size(), 0);
}

void TestRests::personsRetryGoesFirst()
{
    const QByteArray bulkPath = "/api/v2/instance/";
    const QByteArray otherPath = "/api/v2/certificate/";
    HttpServer server;
    server.on("GET", bulkPath, {Reply::empty(502), Reply::json("[]")});
    server.on("GET", path, {Reply::empty(502), Reply::json("[]")});
    server.on("GET", otherPath, Reply::json("[]"));
    server.hold();
    const auto client = makeClient(server, {.inFlight = 1});
    const Outcomes<QList<api::Instance>> bulk;
    const Outcomes<DomainList> person;
    const Outcomes<QList<api::Certificate>> other;
    client->send<QList<api::Instance>>(api::instances(), this, bulk.collect(), api::Urgency::Bulk);
    QTRY_COMPARE(server.held(), 1);
    read(*client, person);
    client->send<QList<api::Certificate>>(api::certificates(), this, other.collect());
    // Each fault frees the one slot for the next of them, and is waited out while that one is on its way.
    for (int number = 2; number <= 3; ++number) {
        server.release(1);
        QTRY_COMPARE(server.requests().size(), number);
        QVERIFY(isResting());
        m_clock->passRests();
    }
    settle(server);
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

void TestRests::abortWhileItRests()
{
    HttpServer server;
    server.on("GET", path, Reply::closed());
    const auto client = makeClient(server);
    const Outcomes<DomainList> outcomes;
    const api::CallId id = client->send<DomainList>(api::domains(), this, outcomes.collect());
    QTRY_VERIFY(isResting());
    client->abort(id);
    client->abort(id);
    QTRY_COMPARE(outcomes.kind(), Error::Kind::Cancelled);
    QCOMPARE(m_clock->pending(), 0);
    settle(*client);
    QCOMPARE(outcomes.size(), 1);
    QCOMPARE(client->pending(), 0);
    QCOMPARE(server.requests().size(), 1);
}

void TestRests::contextDiesWhileItRests()
{
    HttpServer server;
    server.on("GET", path, Reply::empty(502));
    const auto client = makeClient(server);
    auto context = std::make_unique<QObject>();
    const Outcomes<DomainList> outcomes;
    client->send<DomainList>(api::domains(), context.get(), outcomes.collect());
    QTRY_VERIFY(isResting());
    context.reset();
    QCOMPARE(client->pending(), 0);
    QCOMPARE(m_clock->pending(), 0);
    settle(*client);
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(outcomes.size(), 0);
}

void TestRests::clientDiesWhileItRests()
{
    HttpServer server;
    server.on("GET", path, Reply::empty(502));
    auto client = makeClient(server);
    const Outcomes<DomainList> outcomes;
    read(*client, outcomes);
    QTRY_VERIFY(isResting());
    client.reset();
    QCOMPARE(m_clock->pending(), 0);
    settle(server);
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(outcomes.size(), 0);
}

void TestRests::anotherProxyWhileItRests()
{
    HttpServer first;
    HttpServer second;
    const QByteArray address = "http://cloudnet.invalid/api/v2/domain/";
    first.on("GET", address, Reply::empty(502));
    second.on("GET", address, Reply::json("[]"));
    api::Client client({.base = QUrl(u"http://cloudnet.invalid/api/v2"_s), .key = "secret"}, standard, nullptr,
                       m_clock);
    client.setProxy(through(first));
    const Outcomes<DomainList> outcomes;
    read(client, outcomes);
    QTRY_VERIFY(isResting());
    client.setProxy(through(second));
    m_clock->passRests();
    QTRY_COMPARE(outcomes.size(), 1);
    QVERIFY(outcomes.first().has_value());
    QCOMPARE(first.requests().size(), 1);
    QCOMPARE(second.requests().size(), 1);
}

void TestRests::cancelWaitingWhileItRests()
{
    HttpServer server;
    server.on("GET", path, Reply::closed());
    const auto client = makeClient(server);
    const Outcomes<DomainList> outcomes;
    read(*client, outcomes);
    QTRY_VERIFY(isResting());
    client->cancelWaiting();
    QTRY_COMPARE(outcomes.kind(), Error::Kind::Cancelled);
    QCOMPARE(client->pending(), 0);
    QCOMPARE(m_clock->pending(), 0);
    QVERIFY(!client->pausedUntil());
}

CONSOLE_TEST(QCoreApplication, TestRests)

} // namespace tst_rests

#include "tst_rests.moc"
