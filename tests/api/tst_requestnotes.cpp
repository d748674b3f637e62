// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/noted.h"
#include "support/testcase.h"

#include <QScopeGuard>
#include <QSemaphore>
#include <QSet>
#include <QTest>

namespace tst_requestnotes {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace noted;
using api::Error;
using api::RequestNote;
using support::HttpServer;
using support::Reply;

/// What is noted of each request that goes out: once, whatever becomes of it.
class TestRequestNotes : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void success();
    void outcomes_data();
    void outcomes();
    void decodedAnswers_data();
    void decodedAnswers();
    void nothingListens();
    void fieldsAreLeftOut();
    void aborted();
    void abortedBeforeItWentOut();
    void deadContext();
    void deadContextOfAWrite();
    void deadContextWhileDecoding();
    void everyKindHasItsName();
};

void TestRequestNotes::success()
{
    HttpServer server;
    const QByteArray body = R"([{"name": "a.se"}])";
    server.on("GET", path, Reply::json(body));
    Noted on(server.base());
    const QDateTime before = QDateTime::currentDateTimeUtc();
    QVERIFY(await(on.client, api::domains()).has_value());
    QCOMPARE(on.notes.size(), 1);
    const RequestNote note = on.notes.first();
    QCOMPARE(note.number, 1U);
    QCOMPARE(note.started.timeSpec(), Qt::UTC);
    QVERIFY(note.started >= before && note.started <= QDateTime::currentDateTimeUtc());
    QCOMPARE(note.verb, u"GET"_s);
    QCOMPARE(note.path, u"/domain/"_s);
    QCOMPARE(note.status, 200);
    QCOMPARE(note.bytes, body.size());
    QVERIFY(note.duration >= 0ms && note.duration < 60s);
    QCOMPARE(note.attempt, 1);
    QVERIFY(!note.outcome);
    // The same again is another request, not another attempt.
    QVERIFY(await(on.client, api::domains()).has_value());
    QCOMPARE(on.notes.size(), 2);
    QCOMPARE(on.notes.last().number, 2U);
    QCOMPARE(on.notes.last().attempt, 1);
}

void TestRequestNotes::outcomes_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<Error::Kind>("kind");
    QTest::newRow("404") << 404 << Error::Kind::NotFound;
    QTest::newRow("401") << 401 << Error::Kind::KeyRefused;
    QTest::newRow("500") << 500 << Error::Kind::ServerFault;
    QTest::newRow("cut") << 200 << Error::Kind::Cut;
    QTest::newRow("reset") << 0 << Error::Kind::NoConnection;
}

void TestRequestNotes::outcomes()
{
    QFETCH(int, status);
    QFETCH(Error::Kind, kind);
    HttpServer server;
    const QByteArray body = R"({"detail": "as told"})";
    server.on("GET", path,
              status == 0     ? Reply::closed()
              : status == 200 ? Reply::json(body).cutAt(10)
                              : Reply::json(body, status));
    Noted on(server.base(), {.retryWait = 1ms});
    const Error error = awaitError(on.client, api::domains());
    // What may pass is sent again: each sending is noted, with its number.
    QCOMPARE(on.notes.size(), status < 400 ? 3 : 1);
    for (qsizetype i = 0; i < on.notes.size(); ++i) {
        QCOMPARE(on.kind(i), error.kind);
        QCOMPARE(on.notes.at(i).attempt, i + 1);
    }
    if (status != 0)
        QCOMPARE(error.kind, kind);
    QCOMPARE(on.notes.first().status, status);
    QCOMPARE(on.notes.first().bytes, status == 0 ? 0 : status == 200 ? 10 : body.size());
    QCOMPARE(on.notes.first().outcome->call, u"GET /domain/"_s);
    if (status >= 400)
        QCOMPARE(on.notes.first().outcome->words, u"as told"_s);
}

void TestRequestNotes::decodedAnswers_data()
{
    QTest::addColumn<Reply>("reply");
    QTest::addColumn<Error::Kind>("kind");
    QTest::newRow("not JSON") << Reply::text("text/html", "<h1>page</h1>") << Error::Kind::NotJson;
    QTest::newRow("broken") << Reply::json("[{") << Error::Kind::BrokenJson;
    QTest::newRow("wrong shape") << Reply::json("7") << Error::Kind::WrongShape;
}

void TestRequestNotes::decodedAnswers()
{
    QFETCH(Reply, reply);
    QFETCH(Error::Kind, kind);
    HttpServer server;
    server.on("GET", path, reply);
    Noted on(server.base());
    QCOMPARE(awaitError(on.client, api::domains()).kind, kind);
    QCOMPARE(on.notes.size(), 1);
    QCOMPARE(on.kind(0), kind);
    QCOMPARE(on.notes.first().status, 200);
    QVERIFY(on.notes.first().bytes > 0);
}

void TestRequestNotes::nothingListens()
{
    QUrl base;
    {
        HttpServer server;
        base = server.base();
    }
    Noted on(base, {.retryWait = 1ms});
    QCOMPARE(awaitError(on.client, api::domains()).kind, Error::Kind::Refused);
    QCOMPARE(on.notes.size(), 3);
    QCOMPARE(on.kind(0), Error::Kind::Refused);
    QCOMPARE(on.notes.first().status, 0);
    QCOMPARE(on.notes.first().bytes, 0);
}

void TestRequestNotes::fieldsAreLeftOut()
{
    HttpServer server;
    server.on("PATCH", "/api/v2/instance/c1", Reply::json(R"({"hostname": ["“typed” is no host name."]})", 400));
    Noted on(server.base());
    const Error error = awaitError(on.client, api::changeInstance(u"c1"_s, {.hostname = u"typed"_s}));
    QCOMPARE(error.fields.size(), 1);
    QCOMPARE(on.kind(0), Error::Kind::Rejected);
    QVERIFY(on.notes.first().outcome->fields.isEmpty());
    QVERIFY(on.notes.first().outcome->words.isEmpty());
}

void TestRequestNotes::aborted()
{
    HttpServer server;
    server.hold();
    Noted on(server.base());
    const Outcomes<Domains> outcomes;
    const api::CallId id = on.client.send<Domains>(api::domains(), this, outcomes.collect());
    QTRY_COMPARE(server.held(), 1);
    QCOMPARE(on.notes.size(), 0);
    on.client.abort(id);
    QTRY_COMPARE(outcomes.kind(), Error::Kind::Cancelled);
    QCOMPARE(on.notes.size(), 1);
    QCOMPARE(on.kind(0), Error::Kind::Cancelled);
    QCOMPARE(on.notes.first().status, 0);
}

void TestRequestNotes::abortedBeforeItWentOut()
{
    HttpServer server;
    server.hold();
    Noted on(server.base(), {.inFlight = 1});
    const Outcomes<Domains> first;
    const Outcomes<Domains> second;
    on.client.send<Domains>(api::domains(), this, first.collect());
    const api::CallId waiting = on.client.send<Domains>(api::domains(), this, second.collect());
    QTRY_COMPARE(server.held(), 1);
    on.client.abort(waiting);
    QTRY_COMPARE(second.kind(), Error::Kind::Cancelled);
    server.release();
    QTRY_COMPARE(first.size(), 1);
    QCOMPARE(on.notes.size(), 1);
}

void TestRequestNotes::deadContext()
{
    HttpServer server;
    server.on("GET", path, Reply::json("[1,2,3,4,5,6]").stallAt(4));
    Noted on(server.base());
    auto context = std::make_unique<QObject>();
    const Outcomes<Domains> outcomes;
    on.client.send<Domains>(api::domains(), context.get(), outcomes.collect());
    QTRY_COMPARE(server.requests().size(), 1);
    context.reset();
    QTRY_COMPARE(on.notes.size(), 1);
    QCOMPARE(on.kind(0), Error::Kind::Cancelled);
    QTRY_COMPARE(server.openConnections(), 0);
    QCOMPARE(on.notes.size(), 1);
    QCOMPARE(outcomes.size(), 0);
}

void TestRequestNotes::deadContextOfAWrite()
{
    HttpServer server;
    server.hold();
    Noted on(server.base());
    auto context = std::make_unique<QObject>();
    const Outcomes<api::Written> outcomes;
    on.client.send<api::Written>(api::changeInstance(u"c1"_s, {.hostname = u"x.se"_s}), context.get(),
                                 outcomes.collect());
    QTRY_COMPARE(server.held(), 1);
    context.reset();
    QTRY_COMPARE(on.notes.size(), 1);
    // It may well have arrived.
    QCOMPARE(on.kind(0), Error::Kind::UnknownOutcome);
    QCOMPARE(on.notes.first().verb, u"PATCH"_s);
}

void TestRequestNotes::deadContextWhileDecoding()
{
    HttpServer server;
    server.on("GET", path, Reply::json("[]"));
    Noted on(server.base());
    QSemaphore begun;
    QSemaphore mayEnd;
    // The client waits for its decoder, also when a check fails here.
    const auto endAnyway = qScopeGuard([&mayEnd] { mayEnd.release(10); });
    api::Request<Domains> request = api::domains();
    request.decode = [&](const QJsonValue &, qsizetype, api::Answer<Domains> &) -> tl::expected<void, Error> {
        begun.release();
        mayEnd.acquire();
        return {};
    };
    auto context = std::make_unique<QObject>();
    const Outcomes<Domains> outcomes;
    on.client.send<Domains>(request, context.get(), outcomes.collect());
    QTRY_COMPARE(begun.available(), 1);
    QCOMPARE(on.notes.size(), 0);
    context.reset();
    QTRY_COMPARE(on.notes.size(), 1);
    QCOMPARE(on.kind(0), Error::Kind::Cancelled);
    QCOMPARE(on.notes.first().status, 200);
    mayEnd.release();
    QVERIFY(await(on.client, api::domains()).has_value());
    QCOMPARE(on.notes.size(), 2);
    QCOMPARE(outcomes.size(), 0);
}

void TestRequestNotes::everyKindHasItsName()
{
    QSet<QString> names;
    const int last = static_cast<int>(Error::Kind::BadName);
    for (int kind = 0; kind <= last; ++kind)
        names.insert(api::kindName(static_cast<Error::Kind>(kind)));
    QCOMPARE(names.size(), last + 1);
    QVERIFY(!names.contains(QString()));
    QCOMPARE(api::kindName(Error::Kind::NotFound), u"not found"_s);
}

CONSOLE_TEST(QCoreApplication, TestRequestNotes)

} // namespace tst_requestnotes

#include "tst_requestnotes.moc"
