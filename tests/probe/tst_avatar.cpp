// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/avatar.h"
#include "support/certificate.h"
#include "support/httpserver.h"
#include "support/testcase.h"

#include <QNetworkProxy>
#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

namespace tst_avatar {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using probe::Avatars;
using support::Reply;

namespace {

const QByteArray picture = QByteArray::fromHex("89504e470d0a1a0a") + "not a picture, but taken for one";

/// As they come but for the time: however slow the machine, what ends is not ended by them.
probe::AvatarLimits patient()
{
    probe::AvatarLimits limits;
    limits.idle = 1h;
    limits.deadline = 2h;
    return limits;
}

/// Of the one picture that is on its way.
QTimer *timerOf(const Avatars &avatars, QLatin1StringView name)
{
    return avatars.findChild<QTimer *>(name);
}

} // namespace

/// Pictures from a real TLS server, which shows what it was told.
class TestAvatar : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void addresses_data();
    void addresses();
    void saysNothingOfThePerson();
    void asksOnce();
    void refusedAddressIsNotAsked();
    void types_data();
    void types();
    void failures_data();
    void failures();
    void failureIsRemembered();
    void tooLargeIsCut_data();
    void tooLargeIsCut();
    void largestIsTaken();
    void followsRedirects();
    void tooManyRedirects();
    void redirectElsewhere_data();
    void redirectElsewhere();
    void untrustedServer();
    void proxyIsFollowed();
    void silence();
    void dripping();
    void atMostFourAtOnce();
    void stopEndsAndForgets();
    void destroyedInFlight();
    void forgetsWhatWasUsedLongestAgo();

private:
    std::unique_ptr<support::HttpServer> serve() const
    {
        return std::make_unique<support::HttpServer>(m_certificate.certificate(), m_certificate.key());
    }
    QList<QSslCertificate> trusted() const { return {m_certificate.certificate()}; }
    static QString at(const support::HttpServer &server, const QString &path)
    {
        return server.origin().toString() + path;
    }
    /// Asks for /sentinel, which the server answers, and waits for it: what was asked for before had its chance.
    static void awaitSentinel(support::HttpServer &server, Avatars &avatars);

    support::SelfSigned m_certificate;
};

void TestAvatar::initTestCase()
{
    QVERIFY(m_certificate.isValid());
}

void TestAvatar::awaitSentinel(support::HttpServer &server, Avatars &avatars)
{
    server.on("GET", "/sentinel", Reply::text("image/png", picture));
    avatars.need(at(server, u"/sentinel"_s));
    QTRY_COMPARE(avatars.picture(at(server, u"/sentinel"_s)), picture);
}

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

void TestAvatar::asksOnce()
{
    const auto server = serve();
    server->on("GET", "/a", Reply::text("image/png", picture));
    server->hold();
    Avatars avatars(trusted(), patient());
    for (int i = 0; i < 3; ++i)
        avatars.need(at(*server, u"/a"_s));
    QTRY_COMPARE(server->held(), 1);
    server->release();
    QTRY_COMPARE(avatars.picture(at(*server, u"/a"_s)), picture);
    avatars.need(at(*server, u"/a"_s));
    awaitSentinel(*server, avatars);
    QCOMPARE(server->requests("GET", "/a").size(), 1);
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

void TestAvatar::followsRedirects()
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

void TestAvatar::tooManyRedirects()
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

void TestAvatar::redirectElsewhere_data()
{
    QTest::addColumn<QString>("location");
    QTest::newRow("http") << u"http://127.0.0.1:%1/x.png"_s;
    QTest::newRow("file") << u"file:///etc/hostname"_s;
    QTest::newRow("user") << u"https://anna:hemligt@127.0.0.1:%1/x.png"_s;
    QTest::newRow("nowhere") << QString();
}

void TestAvatar::redirectElsewhere()
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

void TestAvatar::untrustedServer()
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

void TestAvatar::proxyIsFollowed()
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

void TestAvatar::silence()
{
    const auto server = serve();
    server->on("GET", "/a", Reply::text("image/png", picture).stallAt(4));
    Avatars avatars(trusted(), patient());
    avatars.need(at(*server, u"/a"_s));
    QTRY_COMPARE(server->requests("GET", "/a").size(), 1);
    QTimer *idle = timerOf(avatars, "idle"_L1);
    QVERIFY(idle && idle->isActive() && idle->isSingleShot());
    QCOMPARE(idle->intervalAsDuration(), patient().idle);
    QCOMPARE(server->openConnections(), 1);
    idle->start(0ms);
    QTRY_COMPARE(server->openConnections(), 0);
    QTRY_VERIFY(!timerOf(avatars, "idle"_L1));
    QVERIFY(avatars.picture(at(*server, u"/a"_s)).isEmpty());
}

void TestAvatar::dripping()
{
    const auto server = serve();
    server->on("GET", "/a", Reply::text("image/png", QByteArray(500'000, 'x')).slowly(1, 1ms));
    Avatars avatars(trusted(), patient());
    avatars.need(at(*server, u"/a"_s));
    QTRY_COMPARE(server->requests("GET", "/a").size(), 1);
    // What comes sets the end of the silence anew, and not the deadline.
    QTimer *idle = timerOf(avatars, "idle"_L1);
    QTimer *deadline = timerOf(avatars, "deadline"_L1);
    QVERIFY(idle && deadline && deadline->isActive() && deadline->isSingleShot());
    QCOMPARE(deadline->intervalAsDuration(), patient().deadline);
    idle->stop();
    QTRY_VERIFY(idle->isActive());
    QCOMPARE(idle->intervalAsDuration(), patient().idle);
    QCOMPARE(server->openConnections(), 1);
    deadline->start(0ms);
    QTRY_COMPARE(server->openConnections(), 0);
    QTRY_VERIFY(!timerOf(avatars, "deadline"_L1));
    QVERIFY(avatars.picture(at(*server, u"/a"_s)).isEmpty());
}

void TestAvatar::atMostFourAtOnce()
{
    const auto server = serve();
    server->otherwise([](const support::Received &) { return Reply::text("image/png", picture); });
    server->hold();
    Avatars avatars(trusted(), patient());
    for (int i = 0; i < 10; ++i)
        avatars.need(at(*server, u"/%1"_s.arg(i)));
    QTRY_COMPARE(server->held(), 4);
    server->release(1);
    // The one asked for last comes before those that wait.
    QTRY_COMPARE(server->requests().size(), 5);
    QCOMPARE(server->requests().last().path, "/9");
    QCOMPARE(server->held(), 4);
    server->release();
    QTRY_COMPARE(server->requests().size(), 10);
}

void TestAvatar::stopEndsAndForgets()
{
    const auto server = serve();
    server->otherwise([](const support::Received &) { return Reply::text("image/png", picture); });
    server->hold();
    Avatars avatars(trusted(), patient());
    for (int i = 0; i < 6; ++i)
        avatars.need(at(*server, u"/%1"_s.arg(i)));
    QTRY_COMPARE(server->held(), 4);
    avatars.stop();
    QTRY_COMPARE(server->openConnections(), 0);
    server->release();
    avatars.need(at(*server, u"/0"_s));
    QTRY_COMPARE(avatars.picture(at(*server, u"/0"_s)), picture);
    QCOMPARE(server->requests().size(), 5);
}

void TestAvatar::destroyedInFlight()
{
    const auto server = serve();
    server->hold();
    auto avatars = std::make_unique<Avatars>(trusted(), patient());
    for (int i = 0; i < 6; ++i)
        avatars->need(at(*server, u"/%1"_s.arg(i)));
    QTRY_COMPARE(server->held(), 4);
    avatars.reset();
    QTRY_COMPARE(server->openConnections(), 0);
}

void TestAvatar::forgetsWhatWasUsedLongestAgo()
{
    const auto server = serve();
    const QByteArray large(40000, 'x');
    server->otherwise([&large](const support::Received &) { return Reply::text("image/png", large); });
    probe::AvatarLimits limits = patient();
    limits.remembered = 100000;
    Avatars avatars(trusted(), limits);
    for (int i = 0; i < 3; ++i) {
        avatars.need(at(*server, u"/%1"_s.arg(i)));
        QTRY_COMPARE(avatars.picture(at(*server, u"/%1"_s.arg(i))), large);
    }
    QVERIFY(avatars.picture(at(*server, u"/0"_s)).isEmpty());
    QCOMPARE(avatars.picture(at(*server, u"/1"_s)), large);
}

CONSOLE_TEST(QCoreApplication, TestAvatar)

} // namespace tst_avatar

#include "tst_avatar.moc"
