// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/calling.h"
#include "support/testcase.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

namespace tst_queue {

using namespace Qt::StringLiterals;
using namespace calling;
using support::HttpServer;
using support::Received;
using support::Reply;

/// Order: who goes first, and how many at once.
class TestQueue : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void fourAtFirst();
    void sixInFlight();
    void personBeforeBulk();
    void firstComeFirstServed();
};

/// Nobody knows yet what the server bears.
void TestQueue::fourAtFirst()
{
    HttpServer server;
    server.otherwise([](const Received &) { return Reply::json("{}"); });
    server.hold();
    const auto client = makeClient(server);
    const Outcomes<api::InstanceDetail> outcomes;
    for (int i = 0; i < 40; ++i)
        client->send<api::InstanceDetail>(api::instance(nameOf(i)), this, outcomes.collect());
    for (int answered = 0; answered < 20; ++answered) {
        QTRY_COMPARE(server.held(), answered < 10 ? 4 : 5);
        settle(server);
        QCOMPARE(server.held(), answered < 10 ? 4 : 5);
        server.release(1);
        QTRY_COMPARE(outcomes.size(), answered + 1);
    }
    QTRY_COMPARE(server.held(), 6);
    server.release();
    QTRY_COMPARE(outcomes.size(), 40);
    QCOMPARE(server.requests().size(), 40);
}

void TestQueue::sixInFlight()
{
    HttpServer server;
    server.otherwise([](const Received &) { return Reply::json("{}"); });
    server.hold();
    const auto client = makeClient(server, {.atFirst = 6});
    const Outcomes<api::InstanceDetail> outcomes;
    for (int i = 0; i < 20; ++i)
        client->send<api::InstanceDetail>(api::instance(nameOf(i)), this, outcomes.collect());
    QCOMPARE(client->pending(), 20);
    int answered = 0;
    int others = 0;
    while (answered < 20) {
        const int expected = std::min(6, 20 - answered);
        QTRY_COMPARE(server.held(), expected);
        settle(server);
        ++others;
        QCOMPARE(server.held(), expected);
        const int now = answered == 0 ? 1 : expected;
        server.release(now);
        answered += now;
        QTRY_COMPARE(outcomes.size(), answered);
    }
    QCOMPARE(server.requests().size(), 20);
    QVERIFY(server.connections() <= 6 + others);
}

void TestQueue::personBeforeBulk()
{
    HttpServer server;
    server.otherwise([](const Received &) { return Reply::json("{}"); });
    const auto client = makeClient(server, {.inFlight = 1});
    const Outcomes<api::InstanceDetail> outcomes;
    for (int i = 1; i <= 3; ++i)
        client->send<api::InstanceDetail>(api::instance(nameOf(i)), this, outcomes.collect(), api::Urgency::Bulk);
    for (int i = 4; i <= 5; ++i)
        client->send<api::InstanceDetail>(api::instance(nameOf(i)), this, outcomes.collect(), api::Urgency::Person);
    QTRY_COMPARE(outcomes.size(), 5);
    QByteArrayList paths;
    for (const Received &request : server.requests())
        paths.append(request.path);
    // The first was on its way before anyone waited.
    QCOMPARE(paths, (QByteArrayList{pathOf(1), pathOf(4), pathOf(5), pathOf(2), pathOf(3)}));
}

void TestQueue::firstComeFirstServed()
{
    HttpServer server;
    // A list of two pages goes on before the next call begins.
    server.on("GET", instancesPath, Reply::json(R"({"results": [{"name": "a"}], "next": "?page=2"})"));
    server.on("GET", instancesPath + "?page=2", Reply::json(R"({"results": [{"name": "b"}], "next": null})"));
    server.otherwise([](const Received &) { return Reply::json("{}"); });
    server.hold();
    const auto client = makeClient(server, {.inFlight = 1});
    const QSignalSpy noted(client.get(), &api::Client::noted);
    const Outcomes<InstanceList> list;
    const Outcomes<api::InstanceDetail> details;
    client->send<InstanceList>(api::instances(), this, list.collect());
    for (int i = 1; i <= 4; ++i)
        client->send<api::InstanceDetail>(api::instance(nameOf(i)), this, details.collect());
    QTRY_COMPARE(server.held(), 1);
    server.release(1);
    // While the first page is read another call goes out; the second page is the next after it.
    QTRY_COMPARE(noted.size(), 1);
    QTRY_COMPARE(server.held(), 1);
    QCOMPARE(server.requests().last().path, pathOf(1));
    server.release(1);
    QTRY_COMPARE(server.requests().size(), 3);
    QCOMPARE(server.requests().last().path, instancesPath + "?page=2");
    server.release();
    QTRY_COMPARE(details.size(), 4);
    QTRY_COMPARE(list.size(), 1);
    QCOMPARE(list.first().value().value.size(), 2);
    QByteArrayList asked;
    for (const Received &request : server.requests()) {
        if (request.path.startsWith(instancesPath + 'c'))
            asked.append(request.path);
    }
    QCOMPARE(asked, (QByteArrayList{pathOf(1), pathOf(2), pathOf(3), pathOf(4)}));
}

CONSOLE_TEST(QCoreApplication, TestQueue)

} // namespace tst_queue

#include "tst_queue.moc"
