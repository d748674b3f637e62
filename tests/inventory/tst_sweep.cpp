// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/inventorysetup.h"
#include "inventory/sweep.h"
#include "support/testcase.h"

#include <QSignalSpy>
#include <QTest>

namespace tst_sweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace inventory;
using inventorytest::firstServer;
using inventorytest::servers;
using inventorytest::Setup;
using support::Reply;
using Phase = State::Phase;

/// Reading in the background: behind what a person waits for, held and called off, and never hammering.
class TestSweep : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void personGoesBeforeTheSweep();
    void pauseHoldsTheSweep();
    void lineEmptiedWhilePausedIsOver();
    void refusedKeyEndsTheSweep();
    void sweepDoesNotHammer();
    void sweepPassesOneThatBreaks();
    void sweepIsOverAfterALongPause();
    void pauseIsTold();
    void cancelEndsTheSweepToo();
};

void TestSweep::personGoesBeforeTheSweep()
{
    Setup setup;
    setup.server.otherwise([](const support::Received &) { return Reply::json("{}"); });
    setup.server.hold();
    setup.inventory.sweep().add(servers(40));
    QTRY_COMPARE(setup.server.held(), 6);
    setup.inventory.read({Kind::Instance, u"c39"_s});
    setup.server.release(1);
    QTRY_COMPARE(setup.server.requests().size(), 7);
    QCOMPARE(setup.server.requests().last().path, QByteArray("/api/v2/instance/c39/"));
    setup.server.release();
    QSignalSpy finished(&setup.inventory.sweep(), &Sweep::finished);
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(setup.server.requests("GET", "/api/v2/instance/c39/").size(), 1);
    QCOMPARE(setup.server.requests().size(), 40);
    QCOMPARE(setup.inventory.sweep().done(), 39);
    QCOMPARE(setup.inventory.sweep().total(), 39);
}

void TestSweep::pauseHoldsTheSweep()
{
    Setup setup;
    setup.server.otherwise([](const support::Received &) { return Reply::json("{}"); });
    Sweep &sweep = setup.inventory.sweep();
    sweep.setPaused(true);
    sweep.add({firstServer});
    settle(setup.client);
    QCOMPARE(setup.server.requests().size(), 0);
    QVERIFY(!sweep.isIdle());
    QSignalSpy finished(&sweep, &Sweep::finished);
    sweep.setPaused(false);
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(setup.server.requests().size(), 1);
}

/// All that waited was clicked on meanwhile: nothing is left to go on with, and that is told.
void TestSweep::lineEmptiedWhilePausedIsOver()
{
    Setup setup;
    setup.server.otherwise([](const support::Received &) { return Reply::json("{}"); });
    Sweep &sweep = setup.inventory.sweep();
    sweep.setPaused(true);
    const Resource second{Kind::Instance, u"c2"_s};
    sweep.add({firstServer, second});
    QSignalSpy finished(&sweep, &Sweep::finished);
    QSignalSpy progressed(&sweep, &Sweep::progressed);
    setup.inventory.read(firstServer);
    QVERIFY(!sweep.isIdle());
    setup.inventory.read(second);
    QVERIFY(sweep.isIdle());
    QCOMPARE(finished.size(), 1);
    QCOMPARE(sweep.total(), 0);
    progressed.clear();
    sweep.setPaused(false);
    QCOMPARE(progressed.size(), 1);
    QVERIFY(sweep.isIdle());
    settle(setup.client);
    QCOMPARE(setup.server.requests().size(), 2);
    QCOMPARE(finished.size(), 1);
}

void TestSweep::refusedKeyEndsTheSweep()
{
    Setup setup;
    setup.server.otherwise([](const support::Received &) { return Reply::json(R"({"detail": "no"})", 401); });
    QSignalSpy finished(&setup.inventory.sweep(), &Sweep::finished);
    setup.inventory.sweep().add(servers(100));
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(setup.server.requests().size() <= 12);
    QVERIFY(setup.inventory.sweep().isIdle());
}

void TestSweep::sweepDoesNotHammer()
{
    const Reply reply = Reply::closed();
    Setup setup;
    setup.server.on("GET", "/api/v2/instance/c0/", Reply::json(R"({"name": "c0"})"));
    setup.inventory.read({Kind::Instance, u"c0"_s});
    QTRY_COMPARE(setup.inventory.state({Kind::Instance, u"c0"_s}).phase, Phase::Ready);
    setup.server.on("GET", "/api/v2/instance/c0/", reply);
    setup.server.otherwise([reply](const support::Received &) { return reply; });
    setup.server.forgetRequests();
    const QList<Resource> many = servers(1000);
    QSignalSpy finished(&setup.inventory.sweep(), &Sweep::finished);
    setup.inventory.sweep().add(many);
    QTRY_COMPARE(finished.size(), 1);
    // Six that did not reach it, and those that had begun by then; three times each.
    QVERIFY(setup.server.requests().size() >= 18);
    QVERIFY(setup.server.requests().size() <= 36);
    QVERIFY(setup.inventory.sweep().isIdle());
    QCOMPARE(setup.inventory.sweep().done(), 1000);
    QCOMPARE(setup.inventory.sweep().total(), 1000);
    QCOMPARE(finished.size(), 1);
    // All of them say why, and what was known stands.
    for (const Resource &resource : many) {
        const State state = setup.inventory.state(resource);
        QCOMPARE(state.phase, Phase::Failed);
        QCOMPARE(state.error->kind, api::Error::Kind::NoConnection);
        QCOMPARE(state.error->call, u"GET "_s + pathOf(resource));
    }
    QVERIFY(setup.inventory.state(many.first()).hasValues());
    QVERIFY(setup.inventory.instanceDetail(u"c0"_s));

    // And it is there for the next time.
    setup.server.on("GET", "/api/v2/instance/c0/", Reply::json(R"({"name": "c0"})"));
    setup.server.otherwise([](const support::Received &) { return Reply::json("{}"); });
    setup.inventory.sweep().add(many);
    QTRY_COMPARE(finished.size(), 2);
    QCOMPARE(setup.inventory.state(many.last()).phase, Phase::Ready);
    QCOMPARE(setup.inventory.sweep().done(), 1000);
}

void TestSweep::sweepPassesOneThatBreaks()
{
    Setup setup;
    setup.server.otherwise([](const support::Received &request) {
        const int number = request.path.split('/').value(4).mid(1).toInt();
        return number % 8 == 0 ? Reply::closed() : Reply::json("{}");
    });
    QSignalSpy finished(&setup.inventory.sweep(), &Sweep::finished);
    setup.client.setInFlight(1);
    setup.inventory.sweep().add(servers(30));
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(setup.inventory.state({Kind::Instance, u"c29"_s}).phase, Phase::Ready);
    QCOMPARE(setup.inventory.state({Kind::Instance, u"c24"_s}).phase, Phase::Failed);
    QCOMPARE(setup.server.requests().size(), 26 + 4 * 3);
}

void TestSweep::sweepIsOverAfterALongPause()
{
    Setup setup;
    setup.server.otherwise([](const support::Received &) { return Reply::empty(503).header("Retry-After", "86400"); });
    QSignalSpy finished(&setup.inventory.sweep(), &Sweep::finished);
    setup.inventory.sweep().add(servers(1000));
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(setup.server.requests().size() <= 6);
    const State last = setup.inventory.state({Kind::Instance, u"c999"_s});
    QCOMPARE(last.phase, Phase::Failed);
    QCOMPARE(last.error->status, 503);
    QVERIFY(last.error->retryAfter > 86000);
    QVERIFY(setup.inventory.pausedUntil());
}

void TestSweep::pauseIsTold()
{
    Setup setup;
    setup.server.on("GET", "/api/v2/domain/", {Reply::empty(429).header("Retry-After", "30"), Reply::json("[]")});
    const Resource domains{Kind::Domains, {}};
    QSignalSpy told(&setup.inventory, &Inventory::pauseChanged);
    QVERIFY(!setup.inventory.pausedUntil());
    setup.inventory.read(domains);
    QTRY_COMPARE(told.size(), 1);
    QCOMPARE(setup.inventory.pausedUntil(), setup.client.pausedUntil());
    QVERIFY(setup.inventory.pausedUntil());
    setup.inventory.tryNow();
    QTRY_COMPARE(told.size(), 2);
    QVERIFY(!setup.inventory.pausedUntil());
    QTRY_COMPARE(setup.inventory.state(domains).phase, Phase::Ready);
    QCOMPARE(setup.server.requests().size(), 2);
}

void TestSweep::cancelEndsTheSweepToo()
{
    const auto clock = std::make_shared<support::ManualClock>();
    Setup setup(clock);
    setup.server.on("GET", "/api/v2/instance/c0/", Reply::json(R"({"name": "c0"})"));
    setup.inventory.read({Kind::Instance, u"c0"_s});
    QTRY_COMPARE(setup.inventory.state({Kind::Instance, u"c0"_s}).phase, Phase::Ready);
    setup.server.forgetRequests();
    setup.server.on("GET", "/api/v2/instance/c0/", Reply::empty(429).header("Retry-After", "30"));
    setup.server.otherwise([](const support::Received &) { return Reply::empty(429).header("Retry-After", "30"); });
    QSignalSpy finished(&setup.inventory.sweep(), &Sweep::finished);
    QSignalSpy told(&setup.inventory, &Inventory::pauseChanged);
    // What is known goes behind what is not, so it is put in line before all others.
    setup.inventory.sweep().add(servers(1));
    setup.inventory.sweep().add(servers(40));
    QTRY_COMPARE(setup.server.requests().size(), 6);
    QTRY_COMPARE(setup.client.pending(), 6);
    // That they have begun is told.
    clock->advance(50ms);
    // All are answered, then, and nothing goes on but the pause.
    QTRY_COMPARE(clock->pending(), 1);
    QTRY_COMPARE(told.size(), 1);
    setup.inventory.cancelWaiting();
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(setup.inventory.sweep().isIdle());
    QCOMPARE(setup.client.pending(), 0);
    const State first = setup.inventory.state({Kind::Instance, u"c0"_s});
    QCOMPARE(first.phase, Phase::Failed);
    QCOMPARE(first.error->kind, api::Error::Kind::Cancelled);
    QVERIFY(first.hasValues());
    QVERIFY(setup.inventory.instanceDetail(u"c0"_s));
    // What had not begun is as it was.
    QCOMPARE(setup.inventory.state({Kind::Instance, u"c39"_s}).phase, Phase::NotLoaded);
    settle(setup.server);
    QCOMPARE(setup.server.requests().size(), 6);
    QCOMPARE(told.size(), 1);
    QCOMPARE(clock->pending(), 1);
}

CONSOLE_TEST(QCoreApplication, TestSweep)

} // namespace tst_sweep

#include "tst_sweep.moc"
