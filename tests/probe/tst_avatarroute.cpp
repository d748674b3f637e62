// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/avatartest.h"

#include <QNetworkProxy>
#include <QTest>

namespace tst_avatarroute {

using namespace Qt::StringLiterals;
using probe::Avatars;
using support::Reply;

/// By which ways a picture may come: redirects, servers that are not believed, proxies.
class TestAvatarRoute : public AvatarTest
{
    Q_OBJECT

private Q_SLOTS:
    void followsRedirects();
    void tooManyRedirects();
    void redirectElsewhere_data();
    void redirectElsewhere();
    void untrustedServer();
    void proxyIsFollowed();
};

void TestAvatarRoute::followsRedirects()
{
    const auto server = serve();
    const auto other = serve();
    server->on("GET", "/1", Reply::redirect(301, "/2"));
    server->on("GET", "/2", Reply::redirect(302, at(*other, u"/3"_s).toUtf8()));
    other->on("GET", "/3", Reply::text("text/html", "moved", 307).header("Location", "4?x=%C3%A5"));
    other->on("GET", "/4?x=%C3%A5", Reply::text("image/png", picture));
    Avatars avatars(trusted(), patient());
    avatars.need(at(*server, u"/1"_s));
    QTRY_COMPARE(avatars.picture(at(*server, u"/1"_s)), picture);
    for (const auto *asked : {server.get(), other.get()}) {
        for (const support::Received &request : asked->requests())
            QVERIFY(request.header("Referer").isNull());
    }
}

void TestAvatarRoute::tooManyRedirects()
{
    const auto server = serve();
    server->on("GET", "/round", Reply::redirect(302, "/round"));
    Avatars avatars(trusted(), patient());
    avatars.need(at(*server, u"/round"_s));
    QTRY_COMPARE(server->requests("GET", "/round").size(), 4);
    awaitSentinel(*server, avatars);
    QCOMPARE(server->requests("GET", "/round").size(), 4);
    QVERIFY(avatars.picture(at(*server, u"/round"_s)).isEmpty());
}

void TestAvatarRoute::redirectElsewhere_data()
{
    QTest::addColumn<QString>("location");
    QTest::newRow("http") << u"http://127.0.0.1:%1/x.png"_s;
    QTest::newRow("file") << u"file:///etc/hostname"_s;
    QTest::newRow("user") << u"https://anna:hemligt@127.0.0.1:%1/x.png"_s;
    QTest::newRow("nowhere") << QString();
}

void TestAvatarRoute::redirectElsewhere()
{
    QFETCH(QString, location);
    support::HttpServer plain;
    plain.otherwise([](const support::Received &) { return Reply::text("image/png", picture); });
    const auto server = serve();
    const QString target = location.contains(u"%1"_s) ? location.arg(plain.port()) : location;
    server->on("GET", "/a", Reply::redirect(302, target.toUtf8()));
    Avatars avatars(trusted(), patient());
    avatars.need(at(*server, u"/a"_s));
    QTRY_VERIFY(!server->requests("GET", "/a").isEmpty());
    awaitSentinel(*server, avatars);
    QVERIFY(avatars.picture(at(*server, u"/a"_s)).isEmpty());
    QCOMPARE(plain.connections(), 0);
}

void TestAvatarRoute::untrustedServer()
{
    const auto server = serve();
    server->on("GET", "/a", Reply::text("image/png", picture));
    Avatars stranger({}, patient());
    stranger.need(at(*server, u"/a"_s));
    // The server sees no more than a handshake that fails: another's, begun later, comes through.
    for (int i = 0; i < 3; ++i) {
        Avatars friendly(trusted(), patient());
        awaitSentinel(*server, friendly);
    }
    QCOMPARE(server->requests("GET", "/a").size(), 0);
    QVERIFY(stranger.picture(at(*server, u"/a"_s)).isEmpty());
}

void TestAvatarRoute::proxyIsFollowed()
{
    support::HttpServer first;
    support::HttpServer second;
    const auto through = [](const support::HttpServer &proxy) {
        return QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, proxy.port());
    };
    const QString far = u"https://pictures.invalid/a.png"_s;
    Avatars avatars(trusted(), patient());
    avatars.setProxy(through(first));
    avatars.need(far);
    QTRY_COMPARE(first.requests().size(), 1);
    QCOMPARE(first.requests().first().verb, "CONNECT");
    QCOMPARE(first.requests().first().path, "pictures.invalid:443");
    // What it did not get this way may be had another way.
    QTRY_VERIFY(first.openConnections() == 0);
    QCoreApplication::processEvents();
    avatars.setProxy(through(second));
    QTRY_VERIFY((avatars.need(far), !second.requests().isEmpty()));
    QCOMPARE(first.requests().size(), 1);
    // Never to this computer itself.
    const auto own = serve();
    own->otherwise([](const support::Received &) { return Reply::text("image/png", picture); });
    const QString near = at(*own, u"/a.png"_s);
    avatars.need(near);
    QTRY_COMPARE(avatars.picture(near), picture);
}

CONSOLE_TEST(QCoreApplication, TestAvatarRoute)

} // namespace tst_avatarroute

#include "tst_avatarroute.moc"
