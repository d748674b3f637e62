// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/outagestage.h"
#include "support/qtversion.h"

#include <QSignalSpy>
#include <QTest>

namespace tst_recovery {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace inventory;
using inventorytest::OutageStage;
using inventorytest::pathsOf;
using std::chrono::milliseconds;
using support::Reply;

namespace {

struct Stage : OutageStage
{
    Stage() { inventory.recovery().setOn(true); }

    /// Reads until the API dies after so many details.
    bool readUntilItDies(int details)
    {
        diesAfter = details;
        const bool isOver = readAll();
        server.forgetRequests();
        served.clear();
        return isOver;
    }
    /// How long until it tries again; -1 for not at all.
    milliseconds untilNextTry() { return time.untilNext().value_or(-1ms); }
    /// Lets that time pass, and what is then tried come to its end.
    bool tryOnce()
    {
        time.advance(untilNextTry());
        return settleDown();
    }
};

} // namespace

/// After an outage reading goes on by itself, and gently.
class TestRecovery : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatIsMissing();
    void triesLessOften();
    void listsToo();
    void answerToAPersonIsEnough();
    void ownFaultIsLeftToThePerson();
    void pausedReadingIsLeftAlone();
    void askedToWait();
    void refusedKeyEndsIt();
    void off();
};

void TestRecovery::readsWhatIsMissing()
{
    Stage stage;
    QSignalSpy changed(&stage.inventory.recovery(), &Recovery::changed);
    QVERIFY(stage.readUntilItDies(20));
    QVERIFY(stage.inventory.recovery().isWaiting());
    const QByteArrayList missing = pathsOf(stage.inventory.unread().resources());
    QCOMPARE(missing.size(), 100);
    // One is tried, as every read is: three times.
    QVERIFY(stage.tryOnce());
    QCOMPARE(stage.server.requests().size(), 3);
    QVERIFY(stage.inventory.recovery().isWaiting());
    stage.dead = false;
    QVERIFY(stage.tryOnce());
    QVERIFY(stage.inventory.unread().summary().isEmpty());
    // All that was missing and nothing else, each once.
    QCOMPARE(stage.sortedServed(), missing);
    QVERIFY(!stage.inventory.recovery().isWaiting());
    QCOMPARE(stage.untilNextTry(), -1ms);
    QVERIFY(changed.size() >= 2);
}

void TestRecovery::triesLessOften()
{
    Stage stage;
    QVERIFY(stage.readUntilItDies(20));
    milliseconds last = 0ms;
    QSet<QByteArray> tried;
    for (const milliseconds wait : {5s, 10s, 20s, 40s, 80s, 160s, 300s, 300s, 300s}) {
        QCOMPARE(stage.untilNextTry(), wait);
        QVERIFY(stage.tryOnce());
        QVERIFY(stage.server.requests().size() <= 3);
        tried.insert(stage.server.requests().constFirst().path);
        stage.server.forgetRequests();
        last += wait;
    }
    // Not one and the same each time.
    QCOMPARE(tried.size(), 9);
}

void TestRecovery::listsToo()
{
    Stage stage;
    stage.dead = true;
    stage.inventory.refreshAll();
    QVERIFY(stage.settleDown());
    QVERIFY(stage.inventory.recovery().isWaiting());
    stage.dead = false;
    QVERIFY(stage.tryOnce());
    QVERIFY(stage.inventory.unread().summary().isEmpty());
    QCOMPARE(stage.inventory.values().instanceDetails.size(), 40);
    QCOMPARE(stage.inventory.values().domainDetails.size(), 80);
    QCOMPARE(stage.inventory.state({Kind::Certificates, {}}).phase, State::Phase::Ready);
    QCOMPARE(stage.served.size(), 4 + 40 + 80);
}

void TestRecovery::answerToAPersonIsEnough()
{
    Stage stage;
    QVERIFY(stage.readUntilItDies(20));
    const QByteArrayList missing = pathsOf(stage.inventory.unread().resources());
    stage.dead = false;
    stage.inventory.read({Kind::Certificates, {}});
    QVERIFY(stage.settleDown());
    QVERIFY(stage.inventory.unread().summary().isEmpty());
    stage.served.removeAll("/certificate/");
    QCOMPARE(stage.sortedServed(), missing);
}

void TestRecovery::ownFaultIsLeftToThePerson()
{
    Stage stage;
    stage.broken = {"/instance/c7/"};
    QVERIFY(stage.readAll());
    int tries = 0;
    while (stage.inventory.recovery().isWaiting() && ++tries < 20)
        QVERIFY(stage.tryOnce());
    QVERIFY2(tries <= 5, QByteArray::number(tries).constData());
    QVERIFY(stage.server.requests("GET", "/api/v2/instance/c7/").size() <= 15);
    QCOMPARE(stage.inventory.unread().resources(), QList<Resource>({{Kind::Instance, u"c7"_s}}));
    QCOMPARE(QSet<QByteArray>(stage.served.cbegin(), stage.served.cend()).size(), 4 + 39 + 80);
    QVERIFY(stage.served.size() == 4 + 39 + 80 || support::qtReadsAgain());
    // That it is missing is told; the person may try.
    stage.broken.clear();
    stage.inventory.unread().retry();
    QVERIFY(stage.settleDown());
    QVERIFY(stage.inventory.unread().summary().isEmpty());
}

void TestRecovery::pausedReadingIsLeftAlone()
{
    Stage stage;
    QVERIFY(stage.readUntilItDies(20));
    stage.inventory.sweep().setPaused(true);
    QVERIFY(!stage.inventory.recovery().isWaiting());
    QCOMPARE(stage.untilNextTry(), -1ms);
    stage.inventory.sweep().setPaused(false);
    QVERIFY(stage.inventory.recovery().isWaiting());
    QCOMPARE(stage.untilNextTry(), 5s);
}

void TestRecovery::askedToWait()
{
    Stage stage;
    bool asked = false;
    stage.server.on("GET", "/api/v2/domain/d5.se/", [&asked](const support::Received &) {
        return std::exchange(asked, true) ? Reply::json("{}") : Reply::empty(503).header("Retry-After", "3600");
    });
    QVERIFY(stage.readAll());
    QVERIFY(!stage.inventory.unread().summary().isEmpty());
    stage.server.forgetRequests();
    milliseconds waited = 0ms;
    while (!stage.inventory.unread().summary().isEmpty()) {
        QVERIFY(waited < 66min);
        QVERIFY(waited >= 1h || stage.server.requests().isEmpty());
        waited += stage.untilNextTry();
        QVERIFY(stage.tryOnce());
    }
    QCOMPARE(stage.inventory.values().domainDetails.size(), 80);
}

void TestRecovery::refusedKeyEndsIt()
{
    Stage stage;
    QVERIFY(stage.readUntilItDies(20));
    stage.server.otherwise([](const support::Received &) { return Reply::json("{}", 401); });
    QVERIFY(stage.tryOnce());
    QCOMPARE(stage.server.requests().size(), 1);
    QVERIFY(!stage.inventory.recovery().isWaiting());
    QCOMPARE(stage.untilNextTry(), -1ms);
}

void TestRecovery::off()
{
    OutageStage stage;
    stage.diesAfter = 20;
    QVERIFY(stage.readAll());
    stage.dead = false;
    stage.server.forgetRequests();
    QVERIFY(!stage.inventory.recovery().isWaiting());
    stage.time.advance(1h);
    settle(stage.server);
    QCOMPARE(stage.server.requests().size(), 0);
}

CONSOLE_TEST(QCoreApplication, TestRecovery)

} // namespace tst_recovery

#include "tst_recovery.moc"
