// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/await.h"
#include "api/calls.h"
#include "support/httpserver.h"
#include "support/testcase.h"

#include <QTest>

namespace tst_calls {

using namespace Qt::StringLiterals;
using api::Error;
using support::HttpServer;
using support::Received;
using support::Reply;

/// What goes out on the wire for each of the eleven calls.
class TestCalls : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void headersOfARead();
    void change_data();
    void change();
    void headersOfAWrite();
    void namesAreEncoded_data();
    void namesAreEncoded();
    void domainsGoOutInAscii_data();
    void domainsGoOutInAscii();
    void namesThatCannotBeAsked_data();
    void namesThatCannotBeAsked();
    void keyThatCannotBeAHeader();

private:
    // Sends a call to a server that takes everything; what arrived.
    template <typename T>
    static Received sent(const api::Request<T> &request)
    {
        HttpServer server;
        server.otherwise([](const Received &) { return Reply::json("[]"); });
        api::Client client({.base = server.base(), .key = "secret"});
        await(client, request);
        return server.requests().size() == 1 ? server.requests().first() : Received();
    }
};

void TestCalls::reads_data()
{
    QTest::addColumn<std::function<Received()>>("send");
    QTest::addColumn<QByteArray>("path");

    const auto row = [](const char *name, auto request, const QByteArray &path) {
        QTest::newRow(name) << std::function<Received()>([request] { return sent(request); }) << "/api/v2" + path;
    };
    row("instances", api::instances(), "/instance/");
    row("instance", api::instance(u"c1234"_s), "/instance/c1234/");
    row("ssh keys", api::sshKeys(u"c1234"_s), "/instance/c1234/sshkeys/");
    row("deploy keys", api::deployKeys(u"c1234"_s), "/instance/c1234/deploykeys/");
    row("instance users", api::instanceUsers(u"c1234"_s), "/instance/c1234/users/");
    row("users", api::users(), "/instance/user/");
    row("user", api::user(17), "/instance/user/17/");
    row("domains", api::domains(), "/domain/");
    row("domain", api::domain(u"example.se"_s), "/domain/example.se/");
    row("certificates", api::certificates(), "/certificate/");
}

void TestCalls::reads()
{
    QFETCH(std::function<Received()>, send);
    QFETCH(QByteArray, path);

    const Received request = send();
    QCOMPARE(request.verb, "GET");
    QCOMPARE(request.path, path);
    QCOMPARE(request.body, "");
}

void TestCalls::headersOfARead()
{
    const Received request = sent(api::instances());
    QCOMPARE(request.header("api_key"), "secret");
    QCOMPARE(request.header("Accept"), "application/json");
    QVERIFY(request.header("User-Agent").startsWith("Cloudnet-Console/"));
    QVERIFY(request.header("User-Agent") != "Cloudnet-Console/");
    QVERIFY(request.header("Cookie").isNull());
    QVERIFY(request.header("Authorization").isNull());
    QVERIFY(request.header("Content-Type").isNull());
    QVERIFY(request.header("Upgrade").isNull());
}

void TestCalls::change_data()
{
    QTest::addColumn<api::InstanceChange>("change");
    QTest::addColumn<QByteArray>("body");

    QTest::newRow("description") << api::InstanceChange{.description = u"Webshop"_s}
                                 << QByteArray(R"({"description":"Webshop"})");
    QTest::newRow("hostname") << api::InstanceChange{.hostname = u"shop.example.se"_s}
                              << QByteArray(R"({"hostname":"shop.example.se"})");
    QTest::newRow("technical contact") << api::InstanceChange{.technicalContact = u"Byrån \"AB\""_s}
                                       << QByteArray(R"({"technical_contact":"Byrån \"AB\""})");
    QTest::newRow("cleared") << api::InstanceChange{.hostname = u""_s} << QByteArray(R"({"hostname":""})");
    QTest::newRow("cleared by null") << api::InstanceChange{.hostname = QString()} << QByteArray(R"({"hostname":""})");
    QTest::newRow("all three") << api::InstanceChange{u"a"_s, u"b"_s, u"c"_s}
                               << QByteArray(R"({"description":"a","hostname":"b","technical_contact":"c"})");
}

void TestCalls::change()
{
    QFETCH(api::InstanceChange, change);
    QFETCH(QByteArray, body);

    QVERIFY(!change.isEmpty());
    const Received request = sent(api::changeInstance(u"c1234"_s, change));
    QCOMPARE(request.verb, "PATCH");
    QCOMPARE(request.path, "/api/v2/instance/c1234");
    QCOMPARE(request.body, body);
}

void TestCalls::headersOfAWrite()
{
    const Received request = sent(api::changeInstance(u"c1"_s, {.description = u"x"_s}));
    QCOMPARE(request.header("api_key"), "secret");
    QCOMPARE(request.header("Accept"), "application/json");
    QCOMPARE(request.header("Content-Type"), "application/json");
    QCOMPARE(request.header("Content-Length"), QByteArray::number(request.body.size()));
    QVERIFY(request.header("Transfer-Encoding").isNull());
    QVERIFY(api::InstanceChange().isEmpty());
}

void TestCalls::namesAreEncoded_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("segment");

    QTest::newRow("space") << u"a b"_s << QByteArray("a%20b");
    QTest::newRow("slash") << u"a/b"_s << QByteArray("a%2Fb");
    QTest::newRow("climbing") << u"../user"_s << QByteArray("..%2Fuser");
    QTest::newRow("query") << u"a?b=c"_s << QByteArray("a%3Fb%3Dc");
    QTest::newRow("fragment") << u"a#b"_s << QByteArray("a%23b");
    QTest::newRow("percent") << u"a%2Fb"_s << QByteArray("a%252Fb");
    QTest::newRow("letters") << u"åäö"_s << QByteArray("%C3%A5%C3%A4%C3%B6");
    QTest::newRow("line") << u"a\r\nX: y"_s << QByteArray("a%0D%0AX%3A%20y");
    QTest::newRow("dots") << u"..."_s << QByteArray("...");
    QTest::newRow("user in capitals") << u"User"_s << QByteArray("User");
}

void TestCalls::namesAreEncoded()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, segment);

    QCOMPARE(sent(api::instance(name)).path, "/api/v2/instance/" + segment + "/");
    QCOMPARE(sent(api::instanceUsers(name)).path, "/api/v2/instance/" + segment + "/users/");
    QCOMPARE(sent(api::changeInstance(name, {.hostname = u"x"_s})).path, "/api/v2/instance/" + segment);
}

void TestCalls::domainsGoOutInAscii_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("segment");

    QTest::newRow("letters") << u"smörgås.se"_s << QByteArray("xn--smrgs-pra0j.se");
    QTest::newRow("ASCII already") << u"xn--smrgs-pra0j.se"_s << QByteArray("xn--smrgs-pra0j.se");
    QTest::newRow("ASCII as it is") << u"_Under.Example.se"_s << QByteArray("_Under.Example.se");
    QTest::newRow("slash") << u"a/b.se"_s << QByteArray("a%2Fb.se");
    QTest::newRow("user is a domain like any") << u"user"_s << QByteArray("user");
}

void TestCalls::domainsGoOutInAscii()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, segment);

    QCOMPARE(sent(api::domain(name)).path, "/api/v2/domain/" + segment + "/");
}

void TestCalls::namesThatCannotBeAsked_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("asDomainToo");

    QTest::newRow("nothing") << QString() << true;
    QTest::newRow("dot") << u"."_s << true;
    QTest::newRow("dots") << u".."_s << true;
    QTest::newRow("the user list") << u"user"_s << false;
}

void TestCalls::namesThatCannotBeAsked()
{
    QFETCH(QString, name);
    QFETCH(bool, asDomainToo);

    HttpServer server;
    api::Client client({.base = server.base(), .key = "secret"});
    QCOMPARE(awaitError(client, api::instance(name)).kind, Error::Kind::BadName);
    QCOMPARE(awaitError(client, api::sshKeys(name)).kind, Error::Kind::BadName);
    QCOMPARE(awaitError(client, api::deployKeys(name)).kind, Error::Kind::BadName);
    QCOMPARE(awaitError(client, api::instanceUsers(name)).kind, Error::Kind::BadName);
    QCOMPARE(awaitError(client, api::changeInstance(name, {.hostname = u"x"_s})).kind, Error::Kind::BadName);
    if (asDomainToo)
        QCOMPARE(awaitError(client, api::domain(name)).kind, Error::Kind::BadName);
    QCOMPARE(server.requests().size(), 0);
}

void TestCalls::keyThatCannotBeAHeader()
{
    HttpServer server;
    server.on("GET", "/api/v2/domain/", Reply::json("[]"));
    api::Client smuggler({.base = server.base(), .key = "a\r\nX-Evil: b"});
    QCOMPARE(awaitError(smuggler, api::domains()).kind, Error::Kind::KeyRefused);
    QCOMPARE(server.requests().size(), 0);

    api::Client pasted({.base = server.base(), .key = " secret\n"});
    QVERIFY(await(pasted, api::domains()).has_value());
    QCOMPARE(server.requests().first().header("api_key"), "secret");
}

CONSOLE_TEST(QCoreApplication, TestCalls)

} // namespace tst_calls

#include "tst_calls.moc"
