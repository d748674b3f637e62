// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/await.h"
#include "api/calls.h"
#include "support/httpserver.h"
#include "support/testcase.h"

#include <QNetworkProxy>
#include <QScopeGuard>
#include <QTest>

namespace tst_redirects {

using namespace Qt::StringLiterals;
using api::Error;
using support::HttpServer;
using support::Received;
using support::Reply;

namespace {

const QByteArray path = "/api/v2/domain/";

} // namespace

/// Where the key may go, and where not: the redirects of a read.
class TestRedirects : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void withinTheBaseIsFollowed_data();
    void withinTheBaseIsFollowed();
    void elsewhereIsRefused_data();
    void elsewhereIsRefused();
    void strangeTargetIsRefused_data();
    void strangeTargetIsRefused();
    void elsewhereOnTheOwnOrigin_data();
    void elsewhereOnTheOwnOrigin();
    void atMostSoMany();
    void loopEnds();
    void proxyIsNotUsedOnThisMachine();
};

void TestRedirects::withinTheBaseIsFollowed_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("location");

    for (const int status : {301, 302, 303, 307, 308})
        QTest::addRow("%d", status) << status << QByteArray("/api/v2/domain/all/");
    QTest::newRow("relative") << 302 << QByteArray("all/");
    QTest::newRow("with a fragment") << 302 << QByteArray("all/#top");
}

void TestRedirects::withinTheBaseIsFollowed()
{
    QFETCH(int, status);
    QFETCH(QByteArray, location);

    HttpServer server;
    server.on("GET", path, Reply::redirect(status, location));
    server.on("GET", path + "all/", Reply::json(R"([{"name": "a.se"}])"));
    api::Client client({.base = server.base(), .key = "secret"});
    const auto result = await(client, api::domains());
    QVERIFY(result.has_value());
    QCOMPARE(result->value.first().name, u"a.se"_s);
    QCOMPARE(server.requests().size(), 2);
    QCOMPARE(server.requests().last().header("api_key"), "secret");
}

void TestRedirects::elsewhereIsRefused_data()
{
    QTest::addColumn<int>("status");

    for (const int status : {301, 302, 303, 307, 308})
        QTest::addRow("%d", status) << status;
}

void TestRedirects::elsewhereIsRefused()
{
    QFETCH(int, status);

    HttpServer server;
    HttpServer attacker;
    attacker.otherwise([](const Received &) { return Reply::json("[]"); });
    server.on("GET", path, Reply::redirect(status, attacker.base().toEncoded() + "/domain/?from=here"));
    api::Client client({.base = server.base(), .key = "secret"});
    const Error error = awaitError(client, api::domains());
    QCOMPARE(error.kind, Error::Kind::Redirected);
    QCOMPARE(error.status, status);
    QCOMPARE(error.words, attacker.origin().toString());
    QCOMPARE(server.requests().first().header("api_key"), "secret");
    settle(client);
    QCOMPARE(attacker.connections(), 0);
    QCOMPARE(server.requests().size(), 1);
}

void TestRedirects::strangeTargetIsRefused_data()
{
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<QString>("words");

    QTest::newRow("nowhere") << QByteArray() << QString();
    QTest::newRow("another host by two slashes") << QByteArray("//evil.example/api/v2/") << u"http://evil.example"_s;
    QTest::newRow("another scheme") << QByteArray("https://evil.example/") << u"https://evil.example"_s;
    QTest::newRow("user in front") << QByteArray("http://me:word@evil.example/x") << u"http://evil.example"_s;
    QTest::newRow("no server at all") << QByteArray("javascript:alert(1)") << u"javascript:"_s;
}

void TestRedirects::strangeTargetIsRefused()
{
    QFETCH(QByteArray, location);
    QFETCH(QString, words);

    HttpServer server;
    server.on("GET", path, location.isEmpty() ? Reply::empty(302) : Reply::redirect(302, location));
    api::Client client({.base = server.base(), .key = "secret"});
    const Error error = awaitError(client, api::domains());
    QCOMPARE(error.kind, Error::Kind::Redirected);
    QCOMPARE(error.words, words);
    QCOMPARE(server.requests().size(), 1);
}

void TestRedirects::elsewhereOnTheOwnOrigin_data()
{
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<QString>("words");

    QTest::newRow("above the base") << QByteArray("/api/v1/domain/?from=here#there") << u"/api/v1/domain/"_s;
    QTest::newRow("a login page") << QByteArray("/login/") << u"/login/"_s;
    QTest::newRow("whole address") << QByteArray("own") << u"/login/"_s;
    QTest::newRow("climbing") << QByteArray("/api/v2/../../admin") << u"/admin"_s;
    QTest::newRow("climbing, encoded") << QByteArray("/api/v2/%2e%2e/admin") << u"/api/admin"_s;
    QTest::newRow("with the key") << QByteArray("/login/secret/%73ecret/") << u"/login/…/…/"_s;
}

void TestRedirects::elsewhereOnTheOwnOrigin()
{
    QFETCH(QByteArray, location);
    QFETCH(QString, words);

    HttpServer server;
    if (location == "own")
        location = server.origin().toEncoded() + "/login/";
    server.on("GET", path, Reply::redirect(302, location));
    server.on("PATCH", "/api/v2/instance/c1", Reply::redirect(302, location));
    api::Client client({.base = server.base(), .key = "secret"});
    for (const Error &error :
         {awaitError(client, api::domains()), awaitError(client, api::changeInstance(u"c1"_s, {.hostname = u"x"_s}))}) {
        QCOMPARE(error.kind, Error::Kind::Moved);
        QCOMPARE(error.status, 302);
        QCOMPARE(error.words, words);
    }
    QCOMPARE(server.requests().size(), 2);
}

void TestRedirects::atMostSoMany()
{
    HttpServer server;
    server.otherwise([](const Received &request) { return Reply::redirect(302, request.path + "x/"); });
    api::Client client({.base = server.base(), .key = "secret"}, {.redirects = 3});
    QCOMPARE(awaitError(client, api::domains()).kind, Error::Kind::NotJson);
    QCOMPARE(server.requests().size(), 4);
}

void TestRedirects::loopEnds()
{
    HttpServer server;
    server.on("GET", path, Reply::redirect(302, path + "b/"));
    server.on("GET", path + "b/", Reply::redirect(302, path));
    api::Client client({.base = server.base(), .key = "secret"});
    QCOMPARE(awaitError(client, api::domains()).kind, Error::Kind::NotJson);
    QCOMPARE(server.requests().size(), 2);
}

void TestRedirects::proxyIsNotUsedOnThisMachine()
{
    HttpServer server;
    HttpServer proxy;
    server.on("GET", path, Reply::json("[]"));
    QNetworkProxy::setApplicationProxy({QNetworkProxy::HttpProxy, u"127.0.0.1"_s, proxy.port()});
    const auto noProxyAfterwards = qScopeGuard([] { QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy); });
    api::Client client({.base = server.base(), .key = "secret"});
    QVERIFY(await(client, api::domains()).has_value());
    QCOMPARE(proxy.connections(), 0);

    // Elsewhere it is, and then the key goes through it in a tunnel only. This proxy finds nothing: 404.
    api::Client far({.base = QUrl(u"https://cloudnet.invalid/api/v2"_s), .key = "secret"});
    QCOMPARE(awaitError(far, api::domains()).kind, Error::Kind::HostNotFound);
    QCOMPARE(proxy.requests().size(), 1);
    QCOMPARE(proxy.requests().first().verb, "CONNECT");
    QVERIFY(proxy.requests().first().header("api_key").isNull());
}

CONSOLE_TEST(QCoreApplication, TestRedirects)

} // namespace tst_redirects

#include "tst_redirects.moc"
