// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/calling.h"
#include "support/testcase.h"

#include <QTest>

namespace tst_aborts {

using namespace Qt::StringLiterals;
using namespace calling;
using api::Error;
using support::HttpServer;
using support::Reply;

/// Calls that are called off, or whose context dies, at each of their stages.
class TestAborts : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void abortReachesTheSocket();
    void abortOfAWaitingCallSendsNothing();
    void abortWhileDecoding();
    void abortAfterTheEndChangesNothing();

    void deadContextIsNotCalled();
    void deadContextFreesItsPlace();
    void contextThatDiesBeforeDelivery();
};

void TestAborts::abortReachesTheSocket()
{
    HttpServer server;
    server.on("GET", instancesPath, Reply::silence());
    const auto client = makeClient(server);
    const Outcomes<InstanceList> outcomes;
    const api::CallId id = client->send<InstanceList>(api::instances(), this, outcomes.collect());
    QTRY_COMPARE(server.requests().size(), 1);
    QCOMPARE(server.openConnections(), 1);
    client->abort(id);
    client->abort(id);
    QCOMPARE(outcomes.size(), 0);
    QTRY_COMPARE(outcomes.kind(), Error::Kind::Cancelled);
    QTRY_COMPARE(server.openConnections(), 0);
    settle(*client);
    QCOMPARE(outcomes.size(), 1);
    QCOMPARE(server.requests().size(), 1);
}

void TestAborts::abortOfAWaitingCallSendsNothing()
{
    HttpServer server;
    server.on("GET", pathOf(1), Reply::json("{}"));
    server.hold();
    const auto client = makeClient(server, {.inFlight = 1});
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
    settle(*client);
    QCOMPARE(second.size(), 1);
    QCOMPARE(server.requests().size(), 1);
}

void TestAborts::abortWhileDecoding()
{
    HttpServer server;
    server.on("GET", instancesPath, Reply::json("[]"));
    const auto client = makeClient(server);
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
    settle(*client);
    QCOMPARE(outcomes.size(), 1);
    QCOMPARE(client->pending(), 0);
}

void TestAborts::abortAfterTheEndChangesNothing()
{
    HttpServer server;
    server.on("GET", instancesPath, Reply::json("[]"));
    const auto client = makeClient(server);
    const Outcomes<InstanceList> outcomes;
    const api::CallId id = client->send<InstanceList>(api::instances(), this, outcomes.collect());
    QTRY_COMPARE(outcomes.size(), 1);
    client->abort(id);
    client->abort(0);
    client->abort(id + 100);
    settle(*client);
    QCOMPARE(outcomes.size(), 1);
    QVERIFY(outcomes.first().has_value());
}

void TestAborts::deadContextIsNotCalled()
{
    HttpServer server;
    server.on("GET", instancesPath, Reply::silence());
    const auto client = makeClient(server);
    const Outcomes<InstanceList> outcomes;
    auto context = std::make_unique<QObject>();
    client->send<InstanceList>(api::instances(), context.get(), outcomes.collect());
    QTRY_COMPARE(server.requests().size(), 1);
    QCOMPARE(server.openConnections(), 1);
    context.reset();
    QCOMPARE(client->pending(), 0);
    QTRY_COMPARE(server.openConnections(), 0);
    settle(*client);
    QCOMPARE(outcomes.size(), 0);
}

void TestAborts::deadContextFreesItsPlace()
{
    HttpServer server;
    server.on("GET", pathOf(1), Reply::silence());
    server.on("GET", pathOf(3), Reply::json("{}"));
    const auto client = makeClient(server, {.inFlight = 1});
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

void TestAborts::contextThatDiesBeforeDelivery()
{
    HttpServer server;
    server.on("GET", instancesPath, Reply::json("[]"));
    const auto client = makeClient(server);
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
    settle(*client);
    QCOMPARE(outcomes.size(), 0);
    QCOMPARE(client->pending(), 0);
}

CONSOLE_TEST(QCoreApplication, TestAborts)

} // namespace tst_aborts

#include "tst_aborts.moc"
