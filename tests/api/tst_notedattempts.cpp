// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/noted.h"
#include "support/testcase.h"

#include <QNetworkProxy>
#include <QTest>

namespace tst_notedattempts {

using namespace Qt::StringLiterals;
using namespace noted;
using api::Error;
using support::HttpServer;
using support::Received;
using support::Reply;

/// What is noted of a call that takes more than one request.
class TestNotedAttempts : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void writeThatTriesTheSlash();
    void anotherProxy();
    void redirect();
    void pages();
    void pauseThenSuccess();
    void pausedTooLong();
};

void TestNotedAttempts::writeThatTriesTheSlash()
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

void TestNotedAttempts::anotherProxy()
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

void TestNotedAttempts::redirect()
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

void TestNotedAttempts::pages()
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
    QCOMPARE(await(on.client, api::domains())->missing->kind, Error::Kind::BrokenJson);
    QCOMPARE(on.notes.size(), 4);
    QVERIFY(!on.kind(2));
    QCOMPARE(on.kind(3), Error::Kind::BrokenJson);
    // So is the one that names a next page elsewhere, and the last of a list that is short.
    server.on("GET", path + "?page=2", Reply::json(R"({"results": [], "next": "https://elsewhere.example/"})"));
    QVERIFY(await(on.client, api::domains())->missing);
    QCOMPARE(on.notes.size(), 6);
    QVERIFY(!on.kind(4));
    QCOMPARE(on.kind(5), Error::Kind::Redirected);
    server.on("GET", path + "?page=2", Reply::json(R"({"count": 3, "results": []})"));
    QVERIFY(await(on.client, api::domains())->missing);
    QCOMPARE(on.kind(7), Error::Kind::Incomplete);
}

void TestNotedAttempts::pauseThenSuccess()
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

void TestNotedAttempts::pausedTooLong()
{
    HttpServer server;
    server.on("GET", path,
              {Reply::empty(429).header("Retry-After", "0"), Reply::empty(429).header("Retry-After", "601")});
    Noted on(server.base());
    QCOMPARE(awaitError(on.client, api::domains()).kind, Error::Kind::TooMany);
    QCOMPARE(on.notes.size(), 2);
    for (int i = 0; i < 2; ++i) {
        QCOMPARE(on.kind(i), Error::Kind::TooMany);
        QCOMPARE(on.notes.at(i).attempt, i + 1);
    }
}

CONSOLE_TEST(QCoreApplication, TestNotedAttempts)

} // namespace tst_notedattempts

#include "tst_notedattempts.moc"
