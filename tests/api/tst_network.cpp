// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/await.h"
#include "api/calls.h"
#include "support/httpserver.h"
#include "support/testcase.h"

#include <QNetworkProxy>
#include <QTest>

namespace tst_network {

using namespace Qt::StringLiterals;
using api::Error;
using support::HttpServer;
using support::Received;
using support::Reply;

namespace {

QNetworkProxy through(const HttpServer &proxy)
{
    return {QNetworkProxy::HttpProxy, u"127.0.0.1"_s, proxy.port()};
}

/// A server that is reached through a proxy only: nothing finds its name.
api::Connection farAway()
{
    return {.base = QUrl(u"http://cloudnet.invalid/api/v2"_s), .key = "secret"};
}

QByteArray addressOf(int number)
{
    return "http://cloudnet.invalid/api/v2/instance/c" + QByteArray::number(number) + '/';
}

void answerAll(HttpServer &server)
{
    server.otherwise([](const Received &request) {
        return Reply::json("{\"name\": \"" + request.path.split('/').value(request.path.count('/') - 1) + "\"}");
    });
}

QByteArrayList paths(const HttpServer &server)
{
    QByteArrayList all;
    for (const Received &request : server.requests())
        all += request.path;
    return all;
}

} // namespace

/// How many requests are on their way, and by what way, changed while they are.
class TestNetwork : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void moreAtOnce();
    void fewerAtOnce();
    void numbersOutsideAreBrought();
    void anotherProxyTakesWhatIsUnderWay();
    void aWriteEndsTheWayItBegan();
    void whatWasAbortedStaysSo();
    void theSameProxyChangesNothing();
    void noProxyOnThisMachine();
    void mayGoWhileAWriteIsOut();

private:
    using Details = Outcomes<api::InstanceDetail>;

    void read(api::Client &client, int number, const Details &outcomes)
    {
        client.send<api::InstanceDetail>(api::instance(u"c%1"_s.arg(number)), this, outcomes.collect());
    }
    void write(api::Client &client, const Outcomes<api::Written> &outcomes)
    {
        client.send<api::Written>(api::changeInstance(u"c9"_s, {.description = u"new"_s}), this, outcomes.collect());
    }
};

void TestNetwork::moreAtOnce()
{
    HttpServer server;
    answerAll(server);
    server.hold();
    api::Client client({.base = server.base(), .key = "secret"}, {.inFlight = 1});
    const Details outcomes;
    for (int number = 1; number <= 5; ++number)
        read(client, number, outcomes);
    QTRY_COMPARE(server.held(), 1);
    client.setInFlight(3);
    QTRY_COMPARE(server.held(), 3);
    server.release();
    QTRY_COMPARE(outcomes.size(), 5);
    QCOMPARE(server.requests().size(), 5);
}

void TestNetwork::fewerAtOnce()
{
    HttpServer server;
    answerAll(server);
    server.hold();
    api::Client client({.base = server.base(), .key = "secret"}, {.atFirst = 6});
    const Details outcomes;
    for (int number = 1; number <= 8; ++number)
        read(client, number, outcomes);
    QTRY_COMPARE(server.held(), 6);
    client.setInFlight(2);
    server.release(5);
    QTRY_COMPARE(outcomes.size(), 5);
    // One is still out, one more may go.
    QTRY_COMPARE(server.held(), 2);
    QCOMPARE(server.requests().size(), 7);
    server.release();
    QTRY_COMPARE(outcomes.size(), 8);
}

void TestNetwork::numbersOutsideAreBrought()
{
    HttpServer server;
    answerAll(server);
    server.hold();
    api::Client client({.base = server.base(), .key = "secret"}, {.atFirst = 6});
    client.setInFlight(0);
    const Details outcomes;
    for (int number = 1; number <= 8; ++number)
        read(client, number, outcomes);
    QTRY_COMPARE(server.held(), 1);
    client.setInFlight(100);
    QTRY_COMPARE(server.held(), 6);
    server.release();
    QTRY_COMPARE(outcomes.size(), 8);
}

void TestNetwork::anotherProxyTakesWhatIsUnderWay()
{
    HttpServer first;
    HttpServer second;
    answerAll(first);
    answerAll(second);
    first.hold();
    api::Client client(farAway(), {.inFlight = 2});
    client.setProxy(through(first));
    const Details outcomes;
    for (int number = 1; number <= 4; ++number)
        read(client, number, outcomes);
    QTRY_COMPARE(first.held(), 2);
    client.setInFlight(1);
    client.setProxy(through(second));
    QTRY_COMPARE(outcomes.size(), 4);
    // In their order, each once, and nothing more the old way.
    QCOMPARE(paths(second), (QByteArrayList{addressOf(1), addressOf(2), addressOf(3), addressOf(4)}));
    QTRY_COMPARE(first.openConnections(), 0);
    QCOMPARE(first.requests().size(), 2);
    QCOMPARE(client.pending(), 0);
    QVERIFY(outcomes.first().has_value());
    QCOMPARE(outcomes.first()->value.instance.name, u"c1"_s);
}

void TestNetwork::aWriteEndsTheWayItBegan()
{
    HttpServer first;
    HttpServer second;
    answerAll(first);
    answerAll(second);
    first.hold();
    api::Client client(farAway());
    client.setProxy(through(first));
    const Outcomes<api::Written> written;
    const Details readings;
    write(client, written);
    QTRY_COMPARE(first.held(), 1);
    client.setProxy(through(second));
    read(client, 1, readings);
    QTRY_COMPARE(readings.size(), 1);
    QCOMPARE(paths(second), QByteArrayList{addressOf(1)});
    QCOMPARE(written.size(), 0);
    QCOMPARE(first.held(), 1);
    first.release();
    QTRY_COMPARE(written.size(), 1);
    QVERIFY(written.first().has_value());
    QCOMPARE(first.requests().size(), 1);
    QCOMPARE(first.requests().first().verb, "PATCH");
    // The old way is closed behind it.
    QTRY_COMPARE(first.openConnections(), 0);
}

void TestNetwork::whatWasAbortedStaysSo()
{
    HttpServer first;
    HttpServer second;
    answerAll(second);
    first.hold();
    api::Client client(farAway());
    client.setProxy(through(first));
    const Details outcomes;
    const api::CallId id = client.send<api::InstanceDetail>(api::instance(u"c1"_s), this, outcomes.collect());
    QTRY_COMPARE(first.held(), 1);
    client.abort(id);
    client.setProxy(through(second));
    QTRY_COMPARE(outcomes.kind(), Error::Kind::Cancelled);
    QCOMPARE(second.requests().size(), 0);
}

void TestNetwork::theSameProxyChangesNothing()
{
    HttpServer proxy;
    answerAll(proxy);
    proxy.hold();
    api::Client client(farAway());
    client.setProxy(through(proxy));
    const Details outcomes;
    read(client, 1, outcomes);
    QTRY_COMPARE(proxy.held(), 1);
    client.setProxy(through(proxy));
    proxy.release();
    QTRY_COMPARE(outcomes.size(), 1);
    QCOMPARE(proxy.requests().size(), 1);
    QCOMPARE(proxy.connections(), 1);
}

void TestNetwork::noProxyOnThisMachine()
{
    HttpServer server;
    HttpServer proxy;
    answerAll(server);
    api::Client client({.base = server.base(), .key = "secret"});
    client.setProxy(through(proxy));
    QVERIFY(await(client, api::instance(u"c1"_s)).has_value());
    QCOMPARE(proxy.connections(), 0);
    QCOMPARE(server.requests().size(), 1);
}

void TestNetwork::mayGoWhileAWriteIsOut()
{
    HttpServer first;
    HttpServer second;
    first.hold();
    const Outcomes<api::Written> outcomes;
    auto client = std::make_unique<api::Client>(farAway());
    client->setProxy(through(first));
    write(*client, outcomes);
    QTRY_COMPARE(first.held(), 1);
    client->setProxy(through(second));
    client.reset();
    QTRY_COMPARE(first.openConnections(), 0);
    QCOMPARE(outcomes.size(), 0);
}

CONSOLE_TEST(QCoreApplication, TestNetwork)

} // namespace tst_network

#include "tst_network.moc"
