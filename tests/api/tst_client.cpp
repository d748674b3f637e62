// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/calling.h"
#include "support/testcase.h"

#include <QDeadlineTimer>
#include <QTest>
#include <QThread>

#include <atomic>

namespace tst_client {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace calling;
using api::Error;
using support::HttpServer;
using support::Received;
using support::Reply;

/// Delivery: one outcome for each call, with the key of its time, and callbacks that may do anything.
class TestClient : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void outcomeComesOnceAndLater();
    void impossibleCallIsToldLaterToo();
    void callWithoutContextIsTheClientsOwn();
    void connectionIsUsedAgain();

    void anotherKeyGoesOutFromThenOn();
    void writeEndsWithTheKeyItBeganWith();

    void destructionEndsEverything();
    void callbackMayDestroyTheClient();
    void callbackMaySendAndAbort();
    void pausedSlotMayDestroyTheClient();
};

void TestClient::outcomeComesOnceAndLater()
{
    HttpServer server;
    server.on("GET", instancesPath, Reply::json(R"([{"name": "c1"}])"));
    const auto client = makeClient(server);
    const Outcomes<InstanceList> outcomes;
    const api::CallId id = client->send<InstanceList>(api::instances(), this, outcomes.collect());
    QVERIFY(id != 0);
    QCOMPARE(outcomes.size(), 0);
    QCOMPARE(client->pending(), 1);
    QTRY_COMPARE(outcomes.size(), 1);
    QCOMPARE(client->pending(), 0);
    QCOMPARE(outcomes.first().value().value.first().name, u"c1"_s);
    settle(*client);
    QCOMPARE(outcomes.size(), 1);
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(client->base(), server.base());
}

void TestClient::impossibleCallIsToldLaterToo()
{
    HttpServer server;
    const auto client = makeClient(server);
    const Outcomes<api::InstanceDetail> outcomes;
    client->send<api::InstanceDetail>(api::instance(u"user"_s), this, outcomes.collect());
    QCOMPARE(outcomes.size(), 0);
    QTRY_COMPARE(outcomes.kind(), Error::Kind::BadName);
    QCOMPARE(outcomes.first().error().call, u"GET /instance/user/"_s);
    settle(*client);
    QCOMPARE(outcomes.size(), 1);
    QCOMPARE(server.requests().size(), 0);
}

void TestClient::callWithoutContextIsTheClientsOwn()
{
    HttpServer server;
    server.on("GET", instancesPath, Reply::json("[]"));
    const auto client = makeClient(server);
    const Outcomes<InstanceList> outcomes;
    client->send<InstanceList>(api::instances(), nullptr, outcomes.collect());
    QTRY_COMPARE(outcomes.size(), 1);
    QVERIFY(outcomes.first().has_value());
}

void TestClient::connectionIsUsedAgain()
{
    HttpServer server;
    server.on("GET", instancesPath, Reply::json("[]"));
    const auto client = makeClient(server);
    for (int i = 0; i < 3; ++i)
        QVERIFY(await(*client, api::instances()).has_value());
    QCOMPARE(server.requests().size(), 3);
    QCOMPARE(server.connections(), 1);
}

void TestClient::anotherKeyGoesOutFromThenOn()
{
    HttpServer server;
    server.on("GET", instancesPath, Reply::json("[]"));
    server.hold();
    const auto client = makeClient(server, {.atFirst = 6});
    int outcomes = 0;
    for (int i = 0; i < 7; ++i) {
        client->send<QList<api::Instance>>(api::instances(), nullptr,
                                           [&outcomes](const auto &result) { outcomes += result ? 1 : 100; });
    }
    QTRY_COMPARE(server.held(), 6);
    client->setKey(" another\n");
    QTRY_COMPARE(server.requests().size(), 12);
    server.release();
    QTRY_COMPARE(outcomes, 7);
    const QList<support::Received> requests = server.requests();
    QCOMPARE(requests.size(), 13);
    for (qsizetype i = 0; i < requests.size(); ++i)
        QCOMPARE(requests.at(i).header("api_key"), i < 6 ? QByteArray("secret") : QByteArray("another"));
}

void TestClient::writeEndsWithTheKeyItBeganWith()
{
    HttpServer server;
    server.otherwise([](const support::Received &request) {
        return Reply::json("{\"detail\": \"" + request.header("api_key") + " and other\"}", 401);
    });
    server.hold();
    const auto client = makeClient(server);
    const Outcomes<api::Written> outcomes;
    client->send<api::Written>(api::changeInstance(u"c1"_s, {.hostname = u"a.example.se"_s}), nullptr,
                               outcomes.collect());
    QTRY_COMPARE(server.held(), 1);
    client->setKey("another");
    settle(*client);
    server.release();
    QTRY_COMPARE(outcomes.size(), 1);
    QCOMPARE(outcomes.kind(), api::Error::Kind::KeyRefused);
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(server.requests().first().header("api_key"), QByteArray("secret"));
    // Neither key is told.
    QCOMPARE(outcomes.first().error().words, u"… and other"_s);
}

void TestClient::destructionEndsEverything()
{
    HttpServer server;
    for (int i = 0; i <= 1; ++i)
        server.on("GET", pathOf(i), Reply::json("{}"));
    server.otherwise([](const Received &) { return Reply::silence(); });
    auto client = makeClient(server, {.atFirst = 6});
    const Outcomes<api::InstanceDetail> outcomes;
    // Held by what waits for the decoder, which is let go when the client's end begins.
    const auto token = std::make_shared<int>();
    long unqueued = 0;
    std::atomic<bool> decoding = false;
    std::atomic<bool> ending = false;
    std::atomic<bool> decoded = false;
    api::Request<api::InstanceDetail> slow = api::instance(nameOf(0));
    slow.decode = [&](const QJsonValue &, qsizetype, api::Answer<api::InstanceDetail> &) -> tl::expected<void, Error> {
        decoding = true;
        const QDeadlineTimer patience(60s);
        while ((!ending || token.use_count() > unqueued) && !patience.hasExpired())
            QThread::yieldCurrentThread();
        decoded = !patience.hasExpired();
        return {};
    };
    client->send<api::InstanceDetail>(slow, this, outcomes.collect());
    QTRY_VERIFY(decoding);
    api::Request<api::InstanceDetail> queued = api::instance(nameOf(1));
    queued.decode = [token](const QJsonValue &, qsizetype,
                            api::Answer<api::InstanceDetail> &) -> tl::expected<void, Error> { return {}; };
    client->send<api::InstanceDetail>(queued, this, outcomes.collect());
    unqueued = token.use_count();
    QTRY_VERIFY(token.use_count() > unqueued);
    for (int i = 2; i <= 10; ++i)
        client->send<api::InstanceDetail>(api::instance(nameOf(i)), this, outcomes.collect());
    client->send<api::InstanceDetail>(api::instance(u"user"_s), this, outcomes.collect());
    QTRY_COMPARE(server.requests().size(), 8);
    ending = true;
    QVERIFY(!decoded);
    client.reset();
    // The decoder is waited for: nothing of it runs on behind the client's back.
    QVERIFY(decoded);
    QTRY_COMPARE(server.openConnections(), 0);
    settle(server);
    // Only the impossible call can have been told before.
    QVERIFY(outcomes.size() <= 1);
}

void TestClient::callbackMayDestroyTheClient()
{
    HttpServer server;
    server.otherwise([](const Received &) { return Reply::json("{}"); });
    auto client = makeClient(server);
    int calls = 0;
    for (int i = 0; i < 10; ++i) {
        client->send<api::InstanceDetail>(api::instance(nameOf(i)), this,
                                          [&](const api::Result<api::InstanceDetail> &) {
                                              ++calls;
                                              client.reset();
                                          });
    }
    QTRY_COMPARE(calls, 1);
    settle(server);
    QCOMPARE(calls, 1);
}

void TestClient::callbackMaySendAndAbort()
{
    HttpServer server;
    server.on("GET", pathOf(1), Reply::json("{}"));
    server.on("GET", pathOf(2), Reply::silence());
    server.on("GET", pathOf(3), Reply::json("{}"));
    const auto client = makeClient(server);
    const Outcomes<api::InstanceDetail> second;
    const Outcomes<api::InstanceDetail> third;
    const api::CallId id = client->send<api::InstanceDetail>(api::instance(u"c2"_s), this, second.collect());
    client->send<api::InstanceDetail>(api::instance(u"c1"_s), this, [&](const api::Result<api::InstanceDetail> &) {
        client->abort(id);
        client->send<api::InstanceDetail>(api::instance(u"c3"_s), this, third.collect());
    });
    QTRY_COMPARE(third.size(), 1);
    QTRY_COMPARE(second.kind(), Error::Kind::Cancelled);
    QVERIFY(third.first().has_value());
}

void TestClient::pausedSlotMayDestroyTheClient()
{
    HttpServer server;
    server.on("GET", instancesPath, Reply::empty(429).header("Retry-After", "1"));
    auto client = makeClient(server);
    const Outcomes<InstanceList> outcomes;
    client->send<InstanceList>(api::instances(), this, outcomes.collect());
    connect(client.get(), &api::Client::paused, this, [&] { client.reset(); });
    QTRY_VERIFY(!client);
    settle(server);
    QCOMPARE(outcomes.size(), 0);
}

CONSOLE_TEST(QCoreApplication, TestClient)

} // namespace tst_client

#include "tst_client.moc"
