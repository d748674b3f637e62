// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/await.h"
#include "api/calls.h"
#include "support/httpserver.h"
#include "support/testcase.h"

#include <QTest>

namespace tst_limits {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using api::Error;
using support::HttpServer;
using support::Received;
using support::Reply;

namespace {

const QByteArray path = "/api/v2/domain/";

QByteArray domainsOf(int count)
{
    QByteArrayList names;
    for (int i = 0; i < count; ++i)
        names.append("{\"name\": \"d" + QByteArray::number(i) + ".se\"}");
    return '[' + names.join(',') + ']';
}

} // namespace

/// What the network does to an answer, each told apart: cut, too big, silent, slow, not there.
class TestLimits : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void largeAnswerComesWhole();
    void gzipIsUnpacked();
    void gzipCountsUnpacked();
    void connectionRefused();
    void hostNotFound();
    void closedBeforeAnAnswer();
    void cut_data();
    void cut();
    void withoutALengthTheJsonTells_data();
    void withoutALengthTheJsonTells();
    void withALengthBrokenIsBroken();
    void cutGzip_data();
    void cutGzip();
    void damagedGzip();
    void wordsOfAnErrorAreUnpacked();
    void tooBig_data();
    void tooBig();
    void silenceIsIdle();
    void stalledBodyIsIdle();
    void timeAsleepIsNotIdle();
    void slowBodyIsNotIdle();
    void drippingBodyMeetsTheDeadline();
    void statusCountsThoughItsBodyStalls();
    void longErrorBodyIsNotReadToItsEnd();

private:
    api::Result<QList<api::Domain>> ask(const HttpServer &server, const api::Limits &limits = {})
    {
        api::Client client({.base = server.base(), .key = "secret"}, limits);
        return await(client, api::domains());
    }

    /// The error when @p time passes after all that comes has come.
    Error failAfter(const HttpServer &server, std::chrono::milliseconds time, const api::Limits &limits = {})
    {
        const auto clock = std::make_shared<support::ManualClock>();
        api::Client client({.base = server.base(), .key = "secret"}, limits, nullptr, clock);
        const Outcomes<QList<api::Domain>> outcomes;
        client.send<QList<api::Domain>>(api::domains(), this, outcomes.collect());
        [&] { QTRY_COMPARE(server.requests().size(), 1); }();
        settle(client);
        clock->advance(time - 1ms);
        settle(client);
        if (outcomes.size() > 0)
            qFatal("The call ended before its time");
        clock->advance(1ms);
        [&] { QTRY_COMPARE(outcomes.size(), 1); }();
        return outcomes.first().has_value() ? Error{} : outcomes.first().error();
    }

    Error fail(const HttpServer &server, const api::Limits &limits = {})
    {
        // Asked once: what is asked for again is in tst_retries.
        api::Limits once = limits;
        once.attempts = 1;
        api::Client client({.base = server.base(), .key = "secret"}, once);
        return awaitError(client, api::domains());
    }
};

void TestLimits::largeAnswerComesWhole()
{
    HttpServer server;
    server.on("GET", path, Reply::json(domainsOf(200000)));
    const auto result = ask(server);
    QVERIFY(result.has_value());
    QCOMPARE(result->value.size(), 200000);
    QCOMPARE(result->value.last().name, u"d199999.se"_s);
}

void TestLimits::gzipIsUnpacked()
{
    HttpServer server;
    server.on("GET", path, Reply::json(domainsOf(5000)).gzip());
    const auto result = ask(server);
    QVERIFY(result.has_value());
    QCOMPARE(result->value.size(), 5000);
    QVERIFY(server.requests().first().header("Accept-Encoding").contains("gzip"));
}

void TestLimits::gzipCountsUnpacked()
{
    HttpServer server;
    server.on("GET", path, Reply::json(domainsOf(5000)).gzip());
    QCOMPARE(fail(server, {.bytes = 50000}).kind, Error::Kind::TooBig);
}

void TestLimits::connectionRefused()
{
    HttpServer server;
    server.stopListening();
    const Error error = fail(server);
    QCOMPARE(error.kind, Error::Kind::Refused);
    QCOMPARE(error.status, 0);
    QCOMPARE(error.call, u"GET /domain/"_s);
}

void TestLimits::hostNotFound()
{
    // RFC 6761: the name "invalid" never has an address.
    api::Client client({.base = QUrl(u"https://cloudnet.invalid/api/v2"_s), .key = "secret"});
    const Error error = awaitError(client, api::domains());
    QCOMPARE(error.kind, Error::Kind::HostNotFound);
    QVERIFY(!error.words.contains("secret"_L1));
}

void TestLimits::closedBeforeAnAnswer()
{
    HttpServer server;
    server.on("GET", path, Reply::closed());
    const Error error = fail(server);
    QCOMPARE(error.kind, Error::Kind::NoConnection);
    QCOMPARE(error.status, 0);
}

void TestLimits::cut_data()
{
    QTest::addColumn<Reply>("reply");

    const QByteArray body = domainsOf(100);
    QTest::newRow("in the middle") << Reply::json(body).cutAt(500);
    QTest::newRow("before the first byte") << Reply::json(body).cutAt(0);
    QTest::newRow("one byte short") << Reply::json(body).cutAt(body.size() - 1);
    // What is there parses, and still it is not all that was promised.
    QTest::newRow("where it parses") << Reply::json("[]" + QByteArray(100, ' ')).cutAt(2);
}

void TestLimits::cut()
{
    QFETCH(Reply, reply);

    HttpServer server;
    server.on("GET", path, reply);
    const Error error = fail(server);
    QCOMPARE(error.kind, Error::Kind::Cut);
    QCOMPARE(error.status, 200);
}

void TestLimits::withoutALengthTheJsonTells_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Error::Kind>("kind");

    QTest::newRow("in a text") << QByteArray(R"([{"name": "a)") << Error::Kind::Cut;
    QTest::newRow("in a text, escaped") << QByteArray(R"([{"name": "a\"]}])") << Error::Kind::Cut;
    QTest::newRow("after a name") << QByteArray(R"([{"name")") << Error::Kind::Cut;
    QTest::newRow("in a number") << QByteArray("[12") << Error::Kind::Cut;
    QTest::newRow("after a comma") << QByteArray("[{}, ") << Error::Kind::Cut;
    QTest::newRow("before all") << QByteArray() << Error::Kind::Cut;
    QTest::newRow("broken in the middle") << QByteArray(R"([{"name" "a"}])") << Error::Kind::BrokenJson;
    QTest::newRow("too much") << QByteArray("[]]") << Error::Kind::BrokenJson;
}

void TestLimits::withoutALengthTheJsonTells()
{
    QFETCH(QByteArray, body);
    QFETCH(Error::Kind, kind);

    HttpServer server;
    server.on("GET", path, Reply::bytes("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n" + body));
    QCOMPARE(fail(server, {.attempts = 1}).kind, kind);
    QCOMPARE(server.requests().size(), 1);
    // Cut is sent again, and may come whole then; broken is not.
    if (kind != Error::Kind::Cut)
        return;
    server.on("GET", path,
              {Reply::bytes("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n" + body),
               Reply::json(R"([{"name": "a.se"}])")});
    const auto result = ask(server, {.retryWait = std::chrono::milliseconds(1)});
    QVERIFY(result.has_value());
    QCOMPARE(result->value.size(), 1);
}

void TestLimits::withALengthBrokenIsBroken()
{
    HttpServer server;
    server.on("GET", path, Reply::json("[{"));
    QCOMPARE(fail(server).kind, Error::Kind::BrokenJson);
    QCOMPARE(server.requests().size(), 1);
}

void TestLimits::cutGzip_data()
{
    QTest::addColumn<bool>("length");
    QTest::newRow("with its length") << true;
    QTest::newRow("without") << false;
}

void TestLimits::cutGzip()
{
    QFETCH(bool, length);

    HttpServer server;
    const Reply whole = Reply::json(domainsOf(5000)).gzip();
    Reply cut = whole;
    cut.cutAt(4000);
    if (!length)
        cut.withoutLength();
    server.on("GET", path, {cut, cut, whole});
    QCOMPARE(fail(server, {.attempts = 1}).kind, Error::Kind::Cut);
    const auto result = ask(server, {.retryWait = std::chrono::milliseconds(1)});
    QVERIFY(result.has_value());
    QCOMPARE(result->value.size(), 5000);
    QCOMPARE(server.requests().size(), 3);
}

void TestLimits::damagedGzip()
{
    HttpServer server;
    server.on("GET", path, Reply::json(domainsOf(50)).header("Content-Encoding", "gzip"));
    QCOMPARE(fail(server).kind, Error::Kind::Unpackable);
    QCOMPARE(server.requests().size(), 1);
}

void TestLimits::wordsOfAnErrorAreUnpacked()
{
    HttpServer server;
    server.on("GET", path, Reply::json(R"({"detail": "No."})", 403).gzip());
    QCOMPARE(fail(server).words, u"No."_s);
}

void TestLimits::tooBig_data()
{
    QTest::addColumn<Reply>("reply");

    // So much that it cannot all be underway when the limit is met.
    const QByteArray body = '[' + QByteArray(30000000, ' ') + ']';
    QTest::newRow("with its length") << Reply::json(body);
    QTest::newRow("without") << Reply::bytes("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n" + body);
    QTest::newRow("in pieces") << Reply::json(body).slowly(100000, 1ms);
}

void TestLimits::tooBig()
{
    QFETCH(Reply, reply);

    HttpServer server;
    server.on("GET", path, reply);
    api::Client client({.base = server.base(), .key = "secret"}, {.bytes = 1000000});
    const Error error = awaitError(client, api::domains());
    QCOMPARE(error.kind, Error::Kind::TooBig);
    QCOMPARE(error.status, 200);
    QTRY_COMPARE(server.openConnections(), 0);
}

void TestLimits::silenceIsIdle()
{
    HttpServer server;
    server.on("GET", path, Reply::silence());
    QCOMPARE(failAfter(server, api::Limits().idle).kind, Error::Kind::Idle);
    QTRY_COMPARE(server.openConnections(), 0);
}

void TestLimits::stalledBodyIsIdle()
{
    HttpServer server;
    server.on("GET", path, Reply::json(domainsOf(100)).stallAt(200));
    const Error error = failAfter(server, api::Limits().idle);
    QCOMPARE(error.kind, Error::Kind::Idle);
    QCOMPARE(error.status, 200);
}

/// Neither limit of time: a machine that wakes after minutes reads what has come before it judges.
void TestLimits::timeAsleepIsNotIdle()
{
    HttpServer server;
    server.on("GET", path, Reply::json(domainsOf(3)));
    server.hold();
    const auto clock = std::make_shared<support::ManualClock>();
    api::Client client({.base = server.base(), .key = "secret"}, {}, nullptr, clock);
    const Outcomes<QList<api::Domain>> outcomes;
    client.send<QList<api::Domain>>(api::domains(), this, outcomes.collect());
    QTRY_COMPARE(server.held(), 1);
    settle(client);
    clock->sleep(api::Limits().deadline * 3);
    settle(client);
    QCOMPARE(outcomes.size(), 0);
    server.release();
    QTRY_COMPARE(outcomes.size(), 1);
    QVERIFY(outcomes.first().has_value());
    QCOMPARE(server.requests().size(), 1);
}

void TestLimits::slowBodyIsNotIdle()
{
    HttpServer server;
    server.on("GET", path, Reply::json(domainsOf(20)).slowly(5, 50ms));
    const auto clock = std::make_shared<support::ManualClock>();
    api::Client client({.base = server.base(), .key = "secret"}, {}, nullptr, clock);
    const Outcomes<QList<api::Domain>> outcomes;
    client.send<QList<api::Domain>>(api::domains(), this, outcomes.collect());
    // Far longer than the limit in all, and each time something comes just before.
    for (int step = 0; step < 3; ++step) {
        QTRY_COMPARE(clock->untilNext(), std::optional(api::Limits().idle));
        clock->advance(api::Limits().idle - 1ms);
    }
    QTRY_COMPARE(outcomes.size(), 1);
    QVERIFY(outcomes.first().has_value());
    QCOMPARE(outcomes.first()->value.size(), 20);
}

void TestLimits::drippingBodyMeetsTheDeadline()
{
    HttpServer server;
    server.on("GET", path, Reply::json(domainsOf(1000)).slowly(1, 20ms));
    const Error error = failAfter(server, 2min, {.idle = 1h, .deadline = 2min});
    QCOMPARE(error.kind, Error::Kind::Deadline);
    QCOMPARE(error.status, 200);
}

void TestLimits::statusCountsThoughItsBodyStalls()
{
    HttpServer server;
    server.on("GET", path, Reply::json(domainsOf(100), 500).stallAt(100));
    const Error error = failAfter(server, api::Limits().idle);
    QCOMPARE(error.kind, Error::Kind::ServerFault);
    QCOMPARE(error.status, 500);
}

void TestLimits::longErrorBodyIsNotReadToItsEnd()
{
    HttpServer server;
    server.on("GET", path, Reply::json(domainsOf(200000), 403).slowly(100000, 20ms));
    const Error error = fail(server, {.deadline = 20s});
    QCOMPARE(error.kind, Error::Kind::Forbidden);
    QCOMPARE(error.words, QString());
    QTRY_COMPARE(server.openConnections(), 0);
}

CONSOLE_TEST(QCoreApplication, TestLimits)

} // namespace tst_limits

#include "tst_limits.moc"
