// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/await.h"
#include "api/calls.h"
#include "support/httpserver.h"
#include "support/testcase.h"

#include <QTest>
#include <QThread>

#include <atomic>

namespace tst_client {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using api::Error;
using support::HttpServer;
using support::Received;
using support::Reply;

using InstanceList = QList<api::Instance>;

namespace {

const QByteArray instancesPath = "/api/v2/instance/";

QByteArray pathOf(int number)
{
    return instancesPath + 'c' + QByteArray::number(number) + '/';
}

QString nameOf(int number)
{
    return u"c%1"_s.arg(number);
}

// Lets everything that is queued happen.
void settle()
{
    QTest::qWait(30);
}

} // namespace

/// Delivery: one outcome for each call, in whatever way it ends.
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

    void abortReachesTheSocket();
    void abortOfAWaitingCallSendsNothing();
    void abortWhileDecoding();
    void abortAfterTheEndChangesNothing();
    void deadContextIsNotCalled();
    void deadContextFreesItsPlace();
    void contextThatDiesBeforeDelivery();
    void destructionEndsEverything();
    void callbackMayDestroyTheClient();
    void callbackMaySendAndAbort();
    void pausedSlotMayDestroyTheClient();

private:
    static api::Client *makeClient(const HttpServer &server, const api::Limits &limits = {})
    {
        return new api::Client({.base = server.base(), .key = "secret"}, limits);
    }
};

void TestClient::outcomeComesOnceAndLater()
{
    HttpServer server;
    server.on("GET", instancesPath, Reply::json(R"([{"name": "c1"}])"));
    const std::unique_ptr<api::Client> client(makeClient(server));
    const Outcomes<InstanceList> outcomes;
    const api::CallId id = client->send<InstanceList>(api::instances(), this, outcomes.collect());
    QVERIFY(id != 0);
    QCOMPARE(outcomes.size(), 0);
    QCOMPARE(client->pending(), 1);
    QTRY_COMPARE(outcomes.size(), 1);
    QCOMPARE(client->pending(), 0);
    QCOMPARE(outcomes.first().value().value.first().name, u"c1"_s);
    settle();
    QCOMPARE(outcomes.size(), 1);
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(client->base(), server.base());
}

void TestClient::impossibleCallIsToldLaterToo()
{
    HttpServer server;
    const std::unique_ptr<api::Client> client(makeClient(server));
    const Outcomes<api::InstanceDetail> outcomes;
    client->send<api::InstanceDetail>(api::instance(u"user"_s), this, outcomes.collect());
    QCOMPARE(outcomes.size(), 0);
    QTRY_COMPARE(outcomes.kind(), Error::Kind::BadName);
    QCOMPARE(outcomes.first().error().call, u"GET /instance/user/"_s);
    settle();
    QCOMPARE(outcomes.size(), 1);
    QCOMPARE(server.requests().size(), 0);
}

void TestClient::callWithoutContextIsTheClientsOwn()
{
    HttpServer server;
    server.on("GET", instancesPath, Reply::json("[]"));
    const std::unique_ptr<api::Client> client(makeClient(server));
    const Outcomes<InstanceList> outcomes;
    client->send<InstanceList>(api::instances(), nullptr, outcomes.collect());
    QTRY_COMPARE(outcomes.size(), 1);
    QVERIFY(outcomes.first().has_value());
}

void TestClient::connectionIsUsedAgain()
{
    HttpServer server;
    server.on("GET", instancesPath, Reply::json("[]"));
    const std::unique_ptr<api::Client> client(makeClient(server));
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
    const std::unique_ptr<api::Client> client(makeClient(server));
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
    const std::unique_ptr<api::Client> client(makeClient(server));
    const Outcomes<api::Written> outcomes;
    client->send<api::Written>(api::changeInstance(u"c1"_s, {.hostname = u"a.example.se"_s}), nullptr,
                               outcomes.collect());
    QTRY_COMPARE(server.held(), 1);
    client->setKey("another");
    settle();
    server.release();
    QTRY_COMPARE(outcomes.size(), 1);
    QCOMPARE(outcomes.kind(), api::Error::Kind::KeyRefused);
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(server.requests().first().header("api_key"), QByteArray("secret"));
    // Neither key is told.
    QCOMPARE(outcomes.first().error().words, u"… and other"_s);
}

void TestClient::abortReachesTheSocket()
{
    HttpServer server;
    server.on("GET", instancesPath, Reply::silence());
    const std::unique_ptr<api::Client> client(makeClient(server));
    const Outcomes<InstanceList> outcomes;
    const api::CallId id = client->send<InstanceList>(api::instances(), this, outcomes.collect());
    QTRY_COMPARE(server.requests().size(), 1);
    QCOMPARE(server.openConnections(), 1);
    client->abort(id);
    client->abort(id);
    QCOMPARE(outcomes.size(), 0);
    QTRY_COMPARE(outcomes.kind(), Error::Kind::Cancelled);
    QTRY_COMPARE(server.openConnections(), 0);
    settle();
    QCOMPARE(outcomes.size(), 1);
    QCOMPARE(server.requests().size(), 1);
}

void TestClient::abortOfAWaitingCallSendsNothing()
{
    HttpServer server;
    server.on("GET", pathOf(1), Reply::json("{}"));
    server.hold();
    const std::unique_ptr<api::Client> client(makeClient(server, {.inFlight = 1}));
    const Outcomes<api::InstanceDetail> first;
    const Outcomes<api::InstanceDetail> second;
    client->send<api::InstanceDetail>(api::instance(u"c1"_s), this, first.collect());
    const api::CallId waiting = client->send<api::InstanceDetail>(api::instance(u"c2"_s), this, second.collect());
    client->abort(waiting);
    QCOMPARE(second.size(), 0);
    QTRY_COMPARE(second.kind(), Error::Kind::Cancelled);
    QTRY_COMPARE(server.held(), 1);
    server.release();
    QTRY_COMPARE(first.size(), 1);
    QVERIFY(first.first().has_value());
    settle();
    QCOMPARE(second.size(), 1);
    QCOMPARE(server.requests().size(), 1);
}

void TestClient::abortWhileDecoding()
{
    HttpServer server;
    server.on("GET", instancesPath, Reply::json("[]"));
    const std::unique_ptr<api::Client> client(makeClient(server));
    const Outcomes<InstanceList> outcomes;
    api::CallId id = 0;
    api::Request<InstanceList> request = api::instances();
    // In the decoder's thread: the abort is asked for in ours before what the decoder made can arrive there.
    request.decode = [&](const QJsonValue &, qsizetype, api::Answer<InstanceList> &) -> tl::expected<void, Error> {
        QMetaObject::invokeMethod(
            this, [&] { client->abort(id); }, Qt::BlockingQueuedConnection);
        return {};
    };
    id = client->send<InstanceList>(request, this, outcomes.collect());
    QTRY_COMPARE(outcomes.kind(), Error::Kind::Cancelled);
    settle();
    QCOMPARE(outcomes.size(), 1);
    QCOMPARE(client->pending(), 0);
}

void TestClient::abortAfterTheEndChangesNothing()
{
    HttpServer server;
    server.on("GET", instancesPath, Reply::json("[]"));
    const std::unique_ptr<api::Client> client(makeClient(server));
    const Outcomes<InstanceList> outcomes;
    const api::CallId id = client->send<InstanceList>(api::instances(), this, outcomes.collect());
    QTRY_COMPARE(outcomes.size(), 1);
    client->abort(id);
    client->abort(0);
    client->abort(id + 100);
    settle();
    QCOMPARE(outcomes.size(), 1);
    QVERIFY(outcomes.first().has_value());
}

void TestClient::deadContextIsNotCalled()
{
    HttpServer server;
    server.on("GET", instancesPath, Reply::silence());
    const std::unique_ptr<api::Client> client(makeClient(server));
    const Outcomes<InstanceList> outcomes;
    auto context = std::make_unique<QObject>();
    client->send<InstanceList>(api::instances(), context.get(), outcomes.collect());
    QTRY_COMPARE(server.requests().size(), 1);
    QCOMPARE(server.openConnections(), 1);
    context.reset();
    QCOMPARE(client->pending(), 0);
    QTRY_COMPARE(server.openConnections(), 0);
    settle();
    QCOMPARE(outcomes.size(), 0);
}

void TestClient::deadContextFreesItsPlace()
{
    HttpServer server;
    server.on("GET", pathOf(1), Reply::silence());
    server.on("GET", pathOf(3), Reply::json("{}"));
    const std::unique_ptr<api::Client> client(makeClient(server, {.inFlight = 1}));
    const Outcomes<api::InstanceDetail> outcomes;
    auto context = std::make_unique<QObject>();
    client->send<api::InstanceDetail>(api::instance(u"c1"_s), context.get(), outcomes.collect());
    client->send<api::InstanceDetail>(api::instance(u"c2"_s), context.get(), outcomes.collect());
    client->send<api::InstanceDetail>(api::instance(u"c3"_s), this, outcomes.collect());
    QTRY_COMPARE(server.requests().size(), 1);
    context.reset();
    QTRY_COMPARE(outcomes.size(), 1);
    QCOMPARE(outcomes.first().value().value.instance.name, u"c3"_s);
    QVERIFY(server.requests("GET", pathOf(2)).isEmpty());
}

void TestClient::contextThatDiesBeforeDelivery()
{
    HttpServer server;
    server.on("GET", instancesPath, Reply::json("[]"));
    const std::unique_ptr<api::Client> client(makeClient(server));
    const Outcomes<InstanceList> outcomes;
    auto context = std::make_unique<QObject>();
    api::Request<InstanceList> request = api::instances();
    request.decode = [&](const QJsonValue &, qsizetype, api::Answer<InstanceList> &) -> tl::expected<void, Error> {
        QMetaObject::invokeMethod(
            this, [&] { context.reset(); }, Qt::BlockingQueuedConnection);
        return {};
    };
    client->send<InstanceList>(request, context.get(), outcomes.collect());
    QTRY_VERIFY(!context);
    settle();
    QCOMPARE(outcomes.size(), 0);
    QCOMPARE(client->pending(), 0);
}

void TestClient::destructionEndsEverything()
{
    HttpServer server;
    server.on("GET", pathOf(0), Reply::json("{}"));
    server.otherwise([](const Received &) { return Reply::silence(); });
    std::unique_ptr<api::Client> client(makeClient(server));
    const Outcomes<api::InstanceDetail> outcomes;
    std::atomic<bool> decoding = false;
    std::atomic<bool> decoded = false;
    api::Request<api::InstanceDetail> slow = api::instance(nameOf(0));
    slow.decode = [&](const QJsonValue &, qsizetype, api::Answer<api::InstanceDetail> &) -> tl::expected<void, Error> {
        decoding = true;
        QThread::msleep(50);
        decoded = true;
        return {};
    };
    client->send<api::InstanceDetail>(slow, this, outcomes.collect());
    for (int i = 1; i <= 10; ++i)
        client->send<api::InstanceDetail>(api::instance(nameOf(i)), this, outcomes.collect());
    client->send<api::InstanceDetail>(api::instance(u"user"_s), this, outcomes.collect());
    QTRY_VERIFY(decoding);
    const bool waited = !decoded;
    client.reset();
    // The decoder is waited for: nothing of it runs on behind the client's back.
    QVERIFY(!waited || decoded);
    QTRY_COMPARE(server.openConnections(), 0);
    settle();
    // Only the impossible call can have been told before.
    QVERIFY(outcomes.size() <= 1);
}

void TestClient::callbackMayDestroyTheClient()
{
    HttpServer server;
    server.otherwise([](const Received &) { return Reply::json("{}"); });
    std::unique_ptr<api::Client> client(makeClient(server));
    int calls = 0;
    for (int i = 0; i < 10; ++i) {
        client->send<api::InstanceDetail>(api::instance(nameOf(i)), this,
                                          [&](const api::Result<api::InstanceDetail> &) {
                                              ++calls;
                                              client.reset();
                                          });
    }
    QTRY_COMPARE(calls, 1);
    settle();
    QCOMPARE(calls, 1);
}

void TestClient::callbackMaySendAndAbort()
{
    HttpServer server;
    server.on("GET", pathOf(1), Reply::json("{}"));
    server.on("GET", pathOf(2), Reply::silence());
    server.on("GET", pathOf(3), Reply::json("{}"));
    const std::unique_ptr<api::Client> client(makeClient(server));
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
    std::unique_ptr<api::Client> client(makeClient(server));
    const Outcomes<InstanceList> outcomes;
    client->send<InstanceList>(api::instances(), this, outcomes.collect());
    connect(client.get(), &api::Client::paused, this, [&] { client.reset(); });
    QTRY_VERIFY(!client);
    settle();
    QCOMPARE(outcomes.size(), 0);
}

CONSOLE_TEST(QCoreApplication, TestClient)

} // namespace tst_client

#include "tst_client.moc"
