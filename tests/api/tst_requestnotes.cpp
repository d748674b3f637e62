// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/await.h"
#include "api/calls.h"
#include "support/httpserver.h"
#include "support/testcase.h"

#include <QNetworkProxy>
#include <QScopeGuard>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

namespace tst_requestnotes {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using api::Error;
using api::RequestNote;
using support::HttpServer;
using support::Received;
using support::Reply;

namespace {

const QByteArray path = "/api/v2/domain/";
// With characters that an address writes in more than one way.
const QByteArray key = "Hush+9f/2c =~key";

using Domains = QList<api::Domain>;

/// A client, and the notes of its requests as they are told.
struct Noted
{
    explicit Noted(const QUrl &base, const api::Limits &limits = {})
        : client({.base = base, .key = key}, limits)
    {
        QObject::connect(&client, &api::Client::noted, &client,
                         [this](const RequestNote &note) { notes.append(note); });
    }

    std::optional<Error::Kind> kind(qsizetype at) const
    {
        return notes.at(at).outcome ? std::optional(notes.at(at).outcome->kind) : std::nullopt;
    }

    QList<RequestNote> notes;
    api::Client client;
};

QStringList pathsOf(const QList<RequestNote> &notes)
{
    QStringList paths;
    for (const RequestNote &note : notes)
        paths += note.path;
    return paths;
}

} // namespace

/// What is noted of each request that goes out: once, whatever becomes of it, and never the key.
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
    void writeThatTriesTheSlash();
    void fieldsAreLeftOut();
    void aborted();
    void abortedBeforeItWentOut();
    void deadContext();
    void deadContextOfAWrite();
    void deadContextWhileDecoding();
    void anotherProxy();
    void redirect();
    void pages();
    void pauseThenSuccess();
    void pausedTooOften();
    void keyIsRemoved_data();
    void keyIsRemoved();
    void longPathsAreCut();
    void pathsAreBelowTheBase();
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

void TestRequestNotes::writeThatTriesTheSlash()
{
    HttpServer server;
    server.on("PATCH", "/api/v2/instance/c1", Reply::json("{}", 405));
    server.on("PATCH", "/api/v2/instance/c1/", Reply::json("{}"));
    Noted on(server.base());
    QVERIFY(await(on.client, api::changeInstance(u"c1"_s, {.hostname = u"x.se"_s})).has_value());
    QCOMPARE(pathsOf(on.notes), (QStringList{u"/instance/c1"_s, u"/instance/c1/"_s}));
    QCOMPARE(on.notes.first().verb, u"PATCH"_s);
    QCOMPARE(on.kind(0), Error::Kind::Rejected);
    QVERIFY(!on.kind(1));
    QCOMPARE(on.notes.last().attempt, 1);
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

void TestRequestNotes::anotherProxy()
{
    HttpServer first;
    HttpServer second;
    const auto through = [](const HttpServer &proxy) {
        return QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, proxy.port());
    };
    first.hold();
    second.otherwise([](const Received &) { return Reply::json("[]"); });
    Noted on(QUrl(u"http://cloudnet.invalid/api/v2"_s));
    on.client.setProxy(through(first));
    const Outcomes<Domains> outcomes;
    on.client.send<Domains>(api::domains(), this, outcomes.collect());
    QTRY_COMPARE(first.held(), 1);
    on.client.setProxy(through(second));
    QTRY_COMPARE(outcomes.size(), 1);
    QVERIFY(outcomes.first().has_value());
    QCOMPARE(on.notes.size(), 2);
    QCOMPARE(on.kind(0), Error::Kind::Cancelled);
    QCOMPARE(on.notes.first().attempt, 1);
    QVERIFY(!on.kind(1));
    QCOMPARE(on.notes.last().attempt, 2);
    QCOMPARE(on.notes.last().path, u"/domain/"_s);
}

void TestRequestNotes::redirect()
{
    HttpServer server;
    server.on("GET", path, Reply::redirect(302, "/api/v2/domain/all/?sort=name"));
    server.on("GET", path + "all/?sort=name", Reply::json("[]"));
    Noted on(server.base());
    QVERIFY(await(on.client, api::domains()).has_value());
    QCOMPARE(pathsOf(on.notes), (QStringList{u"/domain/"_s, u"/domain/all/?sort=name"_s}));
    QCOMPARE(on.notes.first().status, 302);
    QVERIFY(!on.kind(0));
    QCOMPARE(on.notes.last().status, 200);
    QCOMPARE(on.notes.last().attempt, 1);
    // One that is not followed is the call's end.
    server.on("GET", path, Reply::redirect(302, "https://elsewhere.example/"));
    QCOMPARE(awaitError(on.client, api::domains()).kind, Error::Kind::Redirected);
    QCOMPARE(on.notes.size(), 3);
    QCOMPARE(on.kind(2), Error::Kind::Redirected);
    QCOMPARE(on.notes.last().outcome->words, u"https://elsewhere.example"_s);
}

void TestRequestNotes::pages()
{
    HttpServer server;
    const QByteArray next = server.origin().toEncoded() + path + "?page=2";
    server.on("GET", path, Reply::json(R"({"results": [{"name": "a.se"}], "next": ")" + next + "\"}"));
    server.on("GET", path + "?page=2", Reply::json(R"({"results": [5], "next": null})"));
    Noted on(server.base());
    QVERIFY(await(on.client, api::domains()).has_value());
    QCOMPARE(pathsOf(on.notes), (QStringList{u"/domain/"_s, u"/domain/?page=2"_s}));
    QVERIFY(!on.kind(0));
    QVERIFY(!on.kind(1));
    QCOMPARE(on.notes.last().number, 2U);
    QCOMPARE(on.notes.last().attempt, 1);
    // The page that cannot be read is the one that failed.
    server.on("GET", path + "?page=2", Reply::json("[{"));
    QCOMPARE(awaitError(on.client, api::domains()).kind, Error::Kind::BrokenJson);
    QCOMPARE(on.notes.size(), 4);
    QVERIFY(!on.kind(2));
    QCOMPARE(on.kind(3), Error::Kind::BrokenJson);
}

void TestRequestNotes::pauseThenSuccess()
{
    HttpServer server;
    server.on("GET", path, {Reply::empty(429).header("Retry-After", "0"), Reply::json("[]")});
    Noted on(server.base());
    QVERIFY(await(on.client, api::domains()).has_value());
    QCOMPARE(on.notes.size(), 2);
    QCOMPARE(on.kind(0), Error::Kind::TooMany);
    QCOMPARE(on.notes.first().outcome->retryAfter, 0);
    QCOMPARE(on.notes.first().attempt, 1);
    QVERIFY(!on.kind(1));
    QCOMPARE(on.notes.last().attempt, 2);
}

void TestRequestNotes::pausedTooOften()
{
    HttpServer server;
    server.on("GET", path, Reply::empty(429).header("Retry-After", "0"));
    Noted on(server.base(), {.attempts = 3});
    QCOMPARE(awaitError(on.client, api::domains()).kind, Error::Kind::TooMany);
    QCOMPARE(on.notes.size(), 3);
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(on.kind(i), Error::Kind::TooMany);
        QCOMPARE(on.notes.at(i).attempt, i + 1);
    }
}

void TestRequestNotes::keyIsRemoved_data()
{
    QTest::addColumn<QByteArray>("echoed");
    QByteArray everything;
    for (const char c : key)
        everything += '%' + QByteArray(1, c).toHex();
    QTest::newRow("encoded") << key.toPercentEncoding();
    QTest::newRow("no more than must be") << QByteArray(key).replace(' ', "%20");
    QTest::newRow("as of a form") << QByteArray(key).replace(' ', '+');
    QTest::newRow("in capitals") << key.toUpper().toPercentEncoding();
    QTest::newRow("every character") << everything;
    QTest::newRow("twice") << key.toPercentEncoding().replace('%', "%25");
}

void TestRequestNotes::keyIsRemoved()
{
    QFETCH(QByteArray, echoed);
    for (const QByteArray &location : {path + "?api_key=" + echoed + "&page=1", path + echoed + "/all/"}) {
        HttpServer server;
        server.on("GET", path, Reply::redirect(302, location));
        server.otherwise([](const Received &request) {
            return Reply::json(R"({"detail": "No )" + request.header("api_key") + R"( otpauth://totp/x?secret=A"})",
                               403);
        });
        Noted on(server.base());
        QCOMPARE(awaitError(on.client, api::domains()).kind, Error::Kind::Forbidden);
        QCOMPARE(on.notes.size(), 2);
        const QString shown = on.notes.last().path;
        QVERIFY2(shown == u"/domain/?api_key=…&page=1"_s || shown == u"/domain/…/all/"_s, qPrintable(shown));
        QCOMPARE(on.notes.last().outcome->words, u"No … …"_s);
        QVERIFY(!on.notes.last().outcome->call.contains(u"9f"_s, Qt::CaseInsensitive));
    }
}

void TestRequestNotes::longPathsAreCut()
{
    const QUrl base(u"https://api.example/api/v2"_s);
    QUrl address = base;
    address.setPath(u"/api/v2/"_s + QString(100000, u'x'));
    const QString shown = api::notedPath(address, base, key);
    QCOMPARE(shown.size(), 2000);
    QVERIFY(shown.startsWith(u"/xxx"_s) && shown.endsWith(u"x…"_s));
}

void TestRequestNotes::pathsAreBelowTheBase()
{
    const auto shown = [](const QByteArray &address, const QByteArray &base) {
        return api::notedPath(QUrl::fromEncoded(address), QUrl::fromEncoded(base), key);
    };
    QCOMPARE(shown("https://a.se/api/v2/x/?a=b%20c#d", "https://a.se/api/v2"), u"/x/?a=b%20c"_s);
    QCOMPARE(shown("https://a.se/x%2Fy/", "https://a.se"), u"/x%2Fy/"_s);
    QCOMPARE(shown("https://me:word@a.se/api/v20/x", "https://a.se/api/v2"), u"/api/v20/x"_s);
    QCOMPARE(shown("https://a.se/r%C3%A4k?u=otpauth%3A%2F%2Ftotp%2Fx&v=1", "https://a.se"), u"/r%C3%A4k?u=…&v=1"_s);
    // Without a key nothing is taken for one.
    QCOMPARE(api::notedPath(QUrl(u"https://a.se/x"_s), QUrl(u"https://a.se"_s), {}), u"/x"_s);
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
