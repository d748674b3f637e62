// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/keytest.h"
#include "api/client.h"
#include "support/certificate.h"
#include "support/httpserver.h"
#include "support/testcase.h"

#include <QSignalSpy>
#include <QTest>

namespace tst_keytest {

using namespace Qt::StringLiterals;
using accounts::KeySight;
using accounts::KeyTest;
using support::Reply;
using Kind = api::Error::Kind;

namespace {

std::unique_ptr<api::Client> clientOf(const QUrl &base)
{
    return std::make_unique<api::Client>(api::Connection{base, "hush", {}});
}

accounts::KeySight sightOf(accounts::KeyTest &test)
{
    QList<accounts::KeySight> told;
    QObject::connect(&test, &accounts::KeyTest::finished, &test,
                     [&told](const accounts::KeySight &sight) { told.append(sight); });
    test.start();
    if (!told.isEmpty() || !support::waitFor([&told] { return !told.isEmpty(); }))
        qFatal("not told later");
    return told.constFirst();
}

} // namespace

/// What a key that is tried can see, or why it cannot be used.
class TestKeyTest : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void counts();
    void someListsForbidden();
    void refused_data();
    void refused();
    void nothingListens();
    void notTrusted();
    void endAborts();
};

void TestKeyTest::counts()
{
    support::HttpServer server;
    server.on("GET", "/api/v2/instance/", Reply::json(R"([{"name": "a"}, {"name": "b"}])"));
    server.on("GET", "/api/v2/domain/", Reply::json(R"([{"name": "a.se"}])"));
    server.on("GET", "/api/v2/certificate/", Reply::json("[]"));
    accounts::KeyTest test(clientOf(server.base()));
    const accounts::KeySight sight = sightOf(test);
    QVERIFY(!sight.error);
    QCOMPARE(sight.servers, std::optional<qsizetype>(2));
    QCOMPARE(sight.domains, std::optional<qsizetype>(1));
    QCOMPARE(sight.certificates, std::optional<qsizetype>(0));
    QCOMPARE(server.requests().size(), 3);
    for (const support::Received &request : server.requests()) {
        QCOMPARE(request.verb, QByteArray("GET"));
        QCOMPARE(request.header("api_key"), QByteArray("hush"));
    }
}

void TestKeyTest::someListsForbidden()
{
    support::HttpServer server;
    server.otherwise([](const support::Received &) { return Reply::json("{}", 403); });
    server.on("GET", "/api/v2/domain/", Reply::json(R"([{"name": "a.se"}])"));
    accounts::KeyTest test(clientOf(server.base()));
    const accounts::KeySight sight = sightOf(test);
    QVERIFY(!sight.error);
    QCOMPARE(sight.domains, std::optional<qsizetype>(1));
    QVERIFY(!sight.servers && !sight.certificates);
}

void TestKeyTest::refused_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("401") << 401 << Kind::KeyRefused;
    QTest::newRow("403 everywhere") << 403 << Kind::KeyRefused;
    QTest::newRow("404 everywhere") << 404 << Kind::NotFound;
    QTest::newRow("500") << 500 << Kind::ServerFault;
}

void TestKeyTest::refused()
{
    QFETCH(int, status);
    QFETCH(Kind, kind);
    support::HttpServer server;
    server.otherwise([status](const support::Received &) { return Reply::json("{}", status); });
    accounts::KeyTest test(clientOf(server.base()));
    const accounts::KeySight sight = sightOf(test);
    QVERIFY(sight.error.has_value());
    QCOMPARE(sight.error->kind, kind);
}

void TestKeyTest::nothingListens()
{
    support::HttpServer server;
    server.stopListening();
    accounts::KeyTest test(clientOf(server.base()));
    const accounts::KeySight sight = sightOf(test);
    QVERIFY(sight.error.has_value());
    QCOMPARE(sight.error->kind, Kind::Refused);
}

void TestKeyTest::notTrusted()
{
    const support::SelfSigned own;
    QVERIFY(own.isValid());
    support::HttpServer server(own.certificate(), own.key());
    server.otherwise([](const support::Received &) { return Reply::json("[]"); });
    accounts::KeyTest test(clientOf(server.base()));
    const accounts::KeySight sight = sightOf(test);
    QVERIFY(sight.error.has_value());
    QCOMPARE(sight.error->kind, Kind::Tls);
    QVERIFY(server.requests().isEmpty());
}

void TestKeyTest::endAborts()
{
    support::HttpServer server;
    server.hold();
    auto test = std::make_unique<accounts::KeyTest>(clientOf(server.base()));
    bool told = false;
    connect(test.get(), &accounts::KeyTest::finished, this, [&told] { told = true; });
    test->start();
    QTRY_COMPARE(server.held(), 3);
    test.reset();
    QTRY_COMPARE(server.openConnections(), 0);
    QVERIFY(!told);
}

CONSOLE_TEST(QCoreApplication, TestKeyTest)

} // namespace tst_keytest

#include "tst_keytest.moc"
