// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/await.h"
#include "api/calls.h"
#include "support/httpproxy.h"
#include "support/manualclock.h"
#include "support/refusingport.h"
#include "support/testcase.h"

#include <QNetworkProxy>
#include <QScopeGuard>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

namespace tst_proxyfaults {

using namespace Qt::StringLiterals;
using api::Error;

namespace {

/// A server that is reached through a proxy only: nothing finds its name.
const QUrl farAway(u"https://cloudnet.invalid/api/v2"_s);

QByteArray head(const QByteArray &status, const QByteArray &more = {})
{
    return "HTTP/1.1 " + status + "\r\n" + more + "Content-Length: 0\r\nConnection: close\r\n\r\n";
}

} // namespace

/// A proxy that does not bring the connection about: the error names it, and says so when it wants a login.
class TestProxyFaults : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void refusals_data();
    void refusals();
    void nobodyThere();
    void nowhere();
    void systemsProxyIsNamedToo();
    void withoutAProxyNoneIsNamed();
    void serversFaultIsNotTheProxys();

private:
    Error fail(const QNetworkProxy &proxy, const QUrl &address = farAway)
    {
        const auto clock = std::make_shared<support::ManualClock>();
        api::Client client({.base = address, .key = "secret"}, {}, nullptr, clock);
        client.setProxy(proxy);
        return awaitError(client, api::domains(), *clock);
    }
    static QNetworkProxy at(quint16 port) { return {QNetworkProxy::HttpProxy, u"127.0.0.1"_s, port}; }
    static QString nameOf(quint16 port) { return u"127.0.0.1:%1"_s.arg(port); }
};

void TestProxyFaults::refusals_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<Error::Kind>("kind");

    QTest::newRow("407, basic") << head("407 Proxy Authentication Required",
                                        "Proxy-Authenticate: Basic realm=\"office\"\r\n")
                                << Error::Kind::ProxyLogin;
    QTest::newRow("407, digest") << head("407 Proxy Authentication Required",
                                         "Proxy-Authenticate: Digest realm=\"office\", nonce=\"1\"\r\n")
                                 << Error::Kind::ProxyLogin;
    QTest::newRow("403") << head("403 Forbidden") << Error::Kind::NoConnection;
    QTest::newRow("404") << head("404 Not Found") << Error::Kind::HostNotFound;
    QTest::newRow("502") << head("502 Bad Gateway") << Error::Kind::NoConnection;
    QTest::newRow("503") << head("503 Service Unavailable") << Error::Kind::Refused;
    QTest::newRow("not a proxy") << QByteArray("SSH-2.0-OpenSSH_9.2\r\n\r\n") << Error::Kind::NoConnection;
}

void TestProxyFaults::refusals()
{
    QFETCH(QByteArray, answer);
    QFETCH(Error::Kind, kind);

    support::HttpProxy proxy(0);
    proxy.refuse(answer);
    const Error error = fail(at(proxy.port()));
    QCOMPARE(error.kind, kind);
    QCOMPARE(error.proxy, nameOf(proxy.port()));
    QCOMPARE(error.status, 0);
    for (const QByteArray &asked : proxy.heads())
        QVERIFY(!asked.contains("secret"));
    // A login that is missing is missing the next time too.
    if (kind == Error::Kind::ProxyLogin)
        QCOMPARE(proxy.requests().size(), 1);
}

void TestProxyFaults::nobodyThere()
{
    const support::RefusingPort nobody;
    const Error error = fail(at(nobody.port()));
    QCOMPARE(error.proxy, nameOf(nobody.port()));
    QCOMPARE(error.status, 0);
}

void TestProxyFaults::nowhere()
{
    const Error error = fail({QNetworkProxy::HttpProxy, u"proxy.invalid"_s, 3128});
    QCOMPARE(error.proxy, u"proxy.invalid:3128"_s);
}

void TestProxyFaults::systemsProxyIsNamedToo()
{
    support::HttpProxy proxy(0);
    proxy.refuse(head("407 Proxy Authentication Required", "Proxy-Authenticate: Basic realm=\"office\"\r\n"));
    QNetworkProxy::setApplicationProxy(at(proxy.port()));
    const auto noProxyAfterwards = qScopeGuard([] { QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy); });
    const Error error = fail(QNetworkProxy(QNetworkProxy::DefaultProxy));
    QCOMPARE(error.kind, Error::Kind::ProxyLogin);
    QCOMPARE(error.proxy, nameOf(proxy.port()));
}

void TestProxyFaults::withoutAProxyNoneIsNamed()
{
    const support::RefusingPort nobody;
    const Error error =
        fail(QNetworkProxy(QNetworkProxy::NoProxy), QUrl(u"http://127.0.0.1:%1/api/v2"_s.arg(nobody.port())));
    QCOMPARE(error.kind, Error::Kind::Refused);
    QVERIFY(error.proxy.isEmpty());
}

void TestProxyFaults::serversFaultIsNotTheProxys()
{
    // The tunnel stands; what is at its end closes.
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QTcpServer::newConnection, &server, [&server] {
        QTcpSocket *socket = server.nextPendingConnection();
        connect(socket, &QIODevice::readyRead, socket, &QAbstractSocket::disconnectFromHost);
    });
    support::HttpProxy proxy(server.serverPort());
    const Error error = fail(at(proxy.port()));
    QVERIFY2(error.proxy.isEmpty(), qPrintable(error.words));
}

CONSOLE_TEST(QCoreApplication, TestProxyFaults)

} // namespace tst_proxyfaults

#include "tst_proxyfaults.moc"
