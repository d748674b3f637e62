// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/await.h"
#include "api/changing.h"
#include "support/httpserver.h"
#include "support/testcase.h"

#include <QTest>

namespace tst_writepaths {

using namespace Qt::StringLiterals;
using namespace changing;
using api::Error;
using support::HttpServer;
using support::Received;
using support::Reply;

/// A write finds the path that handles it, with a slash at its end or without, and goes nowhere else.
class TestWritePaths : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void slashIsTriedAndRemembered_data();
    void slashIsTriedAndRemembered();
    void slashIsNotRememberedUnproved();
    void slashThatFailsIsRememberedWhenItHandles();
    void bothPathsUnknown_data();
    void bothPathsUnknown();
    void redirectElsewhereIsRefused_data();
    void redirectElsewhereIsRefused();
    void pathOfAnOddNameKeepsItsEscapes();
};

void TestWritePaths::slashIsTriedAndRemembered_data()
{
    QTest::addColumn<Reply>("reply");

    QTest::newRow("404") << Reply::json(R"({"detail": "Not found."})", 404);
    QTest::newRow("404 html") << Reply::text("text/html", "<h1>Not Found</h1>", 404);
    QTest::newRow("405") << Reply::empty(405);
    for (const int status : {301, 302, 307, 308})
        QTest::addRow("%d", status) << Reply::redirect(status, slash);
    QTest::newRow("301, relative") << Reply::redirect(301, "c1/");
}

void TestWritePaths::slashIsTriedAndRemembered()
{
    QFETCH(Reply, reply);

    HttpServer server;
    server.on("PATCH", plain, reply);
    server.on("PATCH", slash, Reply::json("{}"));
    server.on("PATCH", "/api/v2/instance/c2/", Reply::json("{}"));
    api::Client client({.base = server.base(), .key = "secret"});
    QVERIFY(await(client, change()).has_value());
    QCOMPARE(server.requests().size(), 2);
    QCOMPARE(server.requests().at(0).path, plain);
    QCOMPARE(server.requests().at(1).path, slash);
    for (const Received &request : server.requests()) {
        QCOMPARE(request.verb, "PATCH");
        QCOMPARE(request.body, body);
        QCOMPARE(request.header("Content-Type"), "application/json");
        QCOMPARE(request.header("api_key"), "secret");
    }

    // From now on at once, for every server.
    server.forgetRequests();
    QVERIFY(await(client, change()).has_value());
    QVERIFY(await(client, api::changeInstance(u"c2"_s, {.hostname = u"x"_s})).has_value());
    QCOMPARE(server.requests().size(), 2);
    QCOMPARE(server.requests().at(0).path, slash);
    QCOMPARE(server.requests().at(1).path, "/api/v2/instance/c2/");
}

void TestWritePaths::slashIsNotRememberedUnproved()
{
    HttpServer server;
    server.on("PATCH", plain, {Reply::empty(404), Reply::empty(204)});
    server.on("PATCH", slash, Reply::empty(404));
    api::Client client({.base = server.base(), .key = "secret"});
    QCOMPARE(awaitError(client, change()).kind, Error::Kind::NotFound);
    server.forgetRequests();
    QVERIFY(await(client, change()).has_value());
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(server.requests().first().path, plain);
}

void TestWritePaths::slashThatFailsIsRememberedWhenItHandles()
{
    HttpServer server;
    server.on("PATCH", plain, Reply::empty(405));
    server.on("PATCH", slash, Reply::json(R"({"hostname": ["No."]})", 400));
    api::Client client({.base = server.base(), .key = "secret"});
    QCOMPARE(awaitError(client, change()).fields.value(u"hostname"_s), QStringList{u"No."_s});
    server.forgetRequests();
    QCOMPARE(awaitError(client, change()).kind, Error::Kind::Rejected);
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(server.requests().first().path, slash);
}

void TestWritePaths::bothPathsUnknown_data()
{
    QTest::addColumn<Reply>("plainReply");
    QTest::addColumn<Reply>("slashReply");
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<QString>("words");

    const Reply detailed = Reply::json(R"({"detail": "No such server."})", 404);
    const Reply page = Reply::text("text/html", "<h1>Not Found</h1>", 404);
    QTest::newRow("the first says it") << detailed << page << Error::Kind::NotFound << u"No such server."_s;
    QTest::newRow("the second says it") << page << detailed << Error::Kind::NotFound << u"No such server."_s;
    QTest::newRow("then 405") << detailed << Reply::empty(405) << Error::Kind::NotFound << u"No such server."_s;
    QTest::newRow("405, then 404") << Reply::empty(405) << detailed << Error::Kind::NotFound << u"No such server."_s;
    QTest::newRow("405 twice") << Reply::empty(405) << Reply::empty(405) << Error::Kind::Rejected << QString();
}

void TestWritePaths::bothPathsUnknown()
{
    QFETCH(Reply, plainReply);
    QFETCH(Reply, slashReply);
    QFETCH(Error::Kind, kind);
    QFETCH(QString, words);

    HttpServer server;
    server.on("PATCH", plain, plainReply);
    server.on("PATCH", slash, slashReply);
    api::Client client({.base = server.base(), .key = "secret"});
    const Error error = awaitError(client, change());
    QCOMPARE(error.kind, kind);
    QCOMPARE(error.words, words);
    QCOMPARE(server.requests().size(), 2);
}

void TestWritePaths::redirectElsewhereIsRefused_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("location");

    for (const int status : {301, 302, 303, 307, 308})
        QTest::addRow("another server, %d", status) << status << QByteArray();
    QTest::newRow("another path") << 302 << QByteArray("/api/v2/instance/c2/");
    QTest::newRow("two slashes") << 302 << QByteArray("/api/v2/instance/c1//");
    QTest::newRow("with a query") << 302 << QByteArray("/api/v2/instance/c1/?x");
    QTest::newRow("slash, but 303") << 303 << QByteArray("/api/v2/instance/c1/");
}

void TestWritePaths::redirectElsewhereIsRefused()
{
    QFETCH(int, status);
    QFETCH(QByteArray, location);

    HttpServer server;
    HttpServer attacker;
    const bool foreign = location.isEmpty();
    server.on("PATCH", plain, Reply::redirect(status, foreign ? attacker.origin().toEncoded() + slash : location));
    api::Client client({.base = server.base(), .key = "secret"});
    const Error error = awaitError(client, change());
    QCOMPARE(error.kind, foreign ? Error::Kind::Redirected : Error::Kind::Moved);
    QCOMPARE(error.words, foreign ? attacker.origin().toString() : QUrl::fromEncoded(location).path());
    settle(client);
    QCOMPARE(attacker.connections(), 0);
    QCOMPARE(server.requests().size(), 1);
}

void TestWritePaths::pathOfAnOddNameKeepsItsEscapes()
{
    HttpServer server;
    server.on("PATCH", "/api/v2/instance/a%2Fb%25/", Reply::empty(204));
    server.on("PATCH", "/api/v2/instance/a%2Fb%25", Reply::redirect(301, "/api/v2/instance/a%2Fb%25/"));
    api::Client client({.base = server.base(), .key = "secret"});
    QVERIFY(await(client, api::changeInstance(u"a/b%"_s, {.hostname = u"x"_s})).has_value());
    QCOMPARE(server.requests().size(), 2);
}

CONSOLE_TEST(QCoreApplication, TestWritePaths)

} // namespace tst_writepaths

#include "tst_writepaths.moc"
