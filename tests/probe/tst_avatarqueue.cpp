// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/avatartest.h"

#include <QTest>
#include <QTimer>

namespace tst_avatarqueue {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using probe::Avatars;
using support::Reply;

namespace {

/// Of the one picture that is on its way.
QTimer *timerOf(const Avatars &avatars, QLatin1StringView name)
{
    return avatars.findChild<QTimer *>(name);
}

} // namespace

/// How many pictures are asked for at once, for how long, and what is remembered.
class TestAvatarQueue : public AvatarTest
{
    Q_OBJECT

private Q_SLOTS:
    void asksOnce();
    void silence();
    void dripping();
    void atMostFourAtOnce();
    void stopEndsAndForgets();
    void destroyedInFlight();
    void forgetsWhatWasUsedLongestAgo();
};

void TestAvatarQueue::asksOnce()
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

void TestAvatarQueue::silence()
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

void TestAvatarQueue::dripping()
{
    const auto server = serve();
    server->on("GET", "/a", Reply::text("image/png", QByteArray(500'000, 'x')).slowly(1, 1ms));
    Avatars avatars(trusted(), patient());
    avatars.need(at(*server, u"/a"_s));
    QTRY_COMPARE(server->requests("GET", "/a").size(), 1);
    // What comes sets the end of the silence again, and not the deadline.
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

void TestAvatarQueue::atMostFourAtOnce()
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

void TestAvatarQueue::stopEndsAndForgets()
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

void TestAvatarQueue::destroyedInFlight()
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

void TestAvatarQueue::forgetsWhatWasUsedLongestAgo()
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

CONSOLE_TEST(QCoreApplication, TestAvatarQueue)

} // namespace tst_avatarqueue

#include "tst_avatarqueue.moc"
