// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/avatartest.h"

#include <QSet>
#include <QSignalSpy>
#include <QTest>

namespace tst_avatar {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using probe::Avatars;
using support::Reply;

/// Which pictures are asked for, what is told by that, and what is taken for a picture.
class TestAvatar : public AvatarTest
{
    Q_OBJECT

private Q_SLOTS:
    void addresses_data();
    void addresses();
    void saysNothingOfThePerson();
    void refusedAddressIsNotAsked();
    void types_data();
    void types();
    void failures_data();
    void failures();
    void failureIsRemembered();
    void tooLargeIsCut_data();
    void tooLargeIsCut();
    void largestIsTaken();
};

void TestAvatar::addresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("https") << u"https://a.example/x.png?s=80"_s << true;
    QTest::newRow("capitals") << u"HTTPS://A.example/x.png"_s << true;
    QTest::newRow("port") << u"https://a.example:8443/"_s << true;
    QTest::newRow("http") << u"http://a.example/x.png"_s << false;
    QTest::newRow("file") << u"file:///etc/passwd"_s << false;
    QTest::newRow("data") << u"data:image/png;base64,AAAA"_s << false;
    QTest::newRow("relative") << u"/media/x.png"_s << false;
    QTest::newRow("no scheme") << u"//a.example/x.png"_s << false;
    QTest::newRow("no host") << u"https:///x.png"_s << false;
    QTest::newRow("user") << u"https://anna@a.example/x.png"_s << false;
    QTest::newRow("password") << u"https://anna:hemligt@a.example/x.png"_s << false;
    QTest::newRow("nonsense") << u"https://a b/<x>"_s << false;
    QTest::newRow("null") << QString() << false;
    QTest::newRow("endless") << u"https://a.example/"_s + QString(100000, u'x') << false;
}

void TestAvatar::addresses()
{
    QFETCH(QString, text);
    QFETCH(bool, accepted);
    QCOMPARE(probe::avatarAddress(text).isValid(), accepted);
}

void TestAvatar::saysNothingOfThePerson()
{
    const auto server = serve();
    server->on(
        "GET", "/me.png?s=80",
        {Reply::text("image/png", picture).header("Set-Cookie", "id=1; Secure"), Reply::text("image/png", picture)});
    server->on("GET", "/again.png", Reply::text("image/png", picture));
    Avatars avatars(trusted(), patient());
    QSignalSpy arrived(&avatars, &Avatars::arrived);
    const QString address = at(*server, u"/me.png?s=80"_s);
    QVERIFY(avatars.picture(address).isEmpty());
    avatars.need(address);
    QTRY_COMPARE(arrived.size(), 1);
    QCOMPARE(arrived.first().first().toString(), address);
    QCOMPARE(avatars.picture(address), picture);
    avatars.need(at(*server, u"/again.png"_s));
    QTRY_COMPARE(arrived.size(), 2);
    static const QSet<QByteArray> known{"host",       "connection",      "accept",
                                        "user-agent", "accept-encoding", "accept-language"};
    QCOMPARE(server->requests().size(), 2);
    for (const support::Received &request : server->requests()) {
        QCOMPARE(request.verb, "GET");
        QCOMPARE(request.body, QByteArray());
        for (const auto &[name, value] : request.headers)
            QVERIFY2(known.contains(name.toLower()), name.constData());
        QCOMPARE(request.header("User-Agent"), "Cloudnet-Console");
        QCOMPARE(request.header("Accept-Language"), "*");
        for (const char *secret : {"api_key", "Cookie", "Authorization", "Referer"})
            QVERIFY(request.header(secret).isNull());
    }
}

void TestAvatar::refusedAddressIsNotAsked()
{
    support::HttpServer plain;
    plain.otherwise([](const support::Received &) { return Reply::text("image/png", picture); });
    const auto server = serve();
    Avatars avatars(trusted(), patient());
    avatars.need(at(plain, u"/x.png"_s));
    avatars.need(u"https://anna:hemligt@127.0.0.1:%1/x.png"_s.arg(server->port()));
    awaitSentinel(*server, avatars);
    QCOMPARE(plain.connections(), 0);
    QCOMPARE(server->requests().size(), 1);
}

void TestAvatar::types_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<bool>("accepted");
    for (const char *type : {"image/png", "image/jpeg", "image/gif", "image/webp", "Image/PNG; charset=binary"})
        QTest::newRow(type) << QByteArray(type) << true;
    for (const char *type : {"image/svg+xml", "text/html", "application/octet-stream", "image/x-png2", ""})
        QTest::newRow(*type ? type : "none") << QByteArray(type) << false;
}

void TestAvatar::types()
{
    QFETCH(QByteArray, type);
    QFETCH(bool, accepted);
    const auto server = serve();
    server->on("GET", "/a", Reply::text(type, picture));
    Avatars avatars(trusted(), patient());
    avatars.need(at(*server, u"/a"_s));
    QTRY_COMPARE(server->requests("GET", "/a").size(), 1);
    awaitSentinel(*server, avatars);
    QTRY_COMPARE(avatars.picture(at(*server, u"/a"_s)), accepted ? picture : QByteArray());
}

void TestAvatar::failures_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("404") << 0;
    QTest::newRow("500 with a picture") << 1;
    QTest::newRow("closed") << 2;
    QTest::newRow("cut") << 3;
    QTest::newRow("empty") << 4;
    QTest::newRow("401") << 5;
    QTest::newRow("no content") << 6;
}

void TestAvatar::failures()
{
    QFETCH(int, kind);
    const QList<Reply> replies{Reply::text("image/png", picture, 404),
                               Reply::text("image/png", picture, 500),
                               Reply::closed(),
                               Reply::text("image/png", picture).cutAt(9),
                               Reply::text("image/png", {}),
                               Reply::text("image/png", picture, 401).header("WWW-Authenticate", "Basic realm=\"x\""),
                               Reply::empty(204)};
    const auto server = serve();
    server->on("GET", "/a", replies.at(kind));
    Avatars avatars(trusted(), patient());
    QSignalSpy arrived(&avatars, &Avatars::arrived);
    avatars.need(at(*server, u"/a"_s));
    QTRY_VERIFY(!server->requests("GET", "/a").isEmpty());
    awaitSentinel(*server, avatars);
    QVERIFY(avatars.picture(at(*server, u"/a"_s)).isEmpty());
    QCOMPARE(arrived.size(), 1);
    for (const support::Received &request : server->requests())
        QVERIFY(request.header("Authorization").isNull());
}

void TestAvatar::failureIsRemembered()
{
    const auto server = serve();
    probe::AvatarLimits limits = patient();
    limits.atOnce = 1;
    Avatars avatars(trusted(), limits);
    avatars.need(at(*server, u"/gone"_s));
    // One at a time: the sentinel's answer comes after the failure is known.
    awaitSentinel(*server, avatars);
    avatars.need(at(*server, u"/gone"_s));
    server->on("GET", "/second", Reply::text("image/png", picture));
    avatars.need(at(*server, u"/second"_s));
    QTRY_COMPARE(avatars.picture(at(*server, u"/second"_s)), picture);
    QCOMPARE(server->requests("GET", "/gone").size(), 1);
}

void TestAvatar::tooLargeIsCut_data()
{
    QTest::addColumn<bool>("announced");
    QTest::newRow("as its length says") << true;
    QTest::newRow("without a length") << false;
}

void TestAvatar::tooLargeIsCut()
{
    QFETCH(bool, announced);
    const auto server = serve();
    const QByteArray large(200LL * 1024 * 1024, 'x');
    const QByteArray head = "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\nConnection: close\r\n\r\n";
    // In pieces: so it is seen how much was taken before the connection was cut.
    server->on("GET", "/large",
               announced ? Reply::text("image/png", large) : Reply::bytes(head + large).slowly(256LL * 1024, 1ms));
    Avatars avatars(trusted(), patient());
    avatars.need(at(*server, u"/large"_s));
    QTRY_COMPARE(server->requests("GET", "/large").size(), 1);
    QTRY_COMPARE(server->openConnections(), 0);
    awaitSentinel(*server, avatars);
    QVERIFY(avatars.picture(at(*server, u"/large"_s)).isEmpty());
}

void TestAvatar::largestIsTaken()
{
    const auto server = serve();
    const QByteArray largest(512LL * 1024, 'x');
    server->on("GET", "/largest", Reply::text("image/png", largest));
    server->on("GET", "/one-more", Reply::text("image/png", largest + 'x'));
    Avatars avatars(trusted(), patient());
    avatars.need(at(*server, u"/largest"_s));
    QTRY_COMPARE(avatars.picture(at(*server, u"/largest"_s)), largest);
    avatars.need(at(*server, u"/one-more"_s));
    QTRY_COMPARE(server->requests("GET", "/one-more").size(), 1);
    awaitSentinel(*server, avatars);
    QVERIFY(avatars.picture(at(*server, u"/one-more"_s)).isEmpty());
}

CONSOLE_TEST(QCoreApplication, TestAvatar)

} // namespace tst_avatar

#include "tst_avatar.moc"
