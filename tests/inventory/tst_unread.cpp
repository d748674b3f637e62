// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/outage.h"
#include "inventory/outagestage.h"

#include <QSignalSpy>
#include <QTest>

namespace tst_unread {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace inventory;
using inventorytest::OutageStage;
using inventorytest::pathsOf;
using support::Reply;
using Summary = Unread::Summary;
using Error = api::Error::Kind;

/// What could not be read: how much it is, why, and reading it again.
class TestUnread : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void wholeAccount();
    void dyingInTheMiddle();
    void retryReadsWhatIsMissing();
    void listInPart();
    void refreshThatFails();
    void countsStandWhileItIsReadAgain();
    void refusalsAreNoGaps_data();
    void refusalsAreNoGaps();
    void whatWasCancelled();
    void whatIsGoneDoesNotCount();
    void whatWasOpened();
    void mostFrequentFault();
};

void TestUnread::wholeAccount()
{
    OutageStage stage;
    QSignalSpy changed(&stage.inventory.unread(), &Unread::changed);
    QVERIFY(stage.readAll());
    QCOMPARE(stage.served.size(), 4 + 40 + 80);
    const Summary &summary = stage.inventory.unread().summary();
    QVERIFY(summary.isEmpty());
    QVERIFY(!summary.error);
    QVERIFY(stage.inventory.unread().resources().isEmpty());
    for (const Kind list : {Kind::Instances, Kind::Domains, Kind::Certificates, Kind::Users})
        QVERIFY(!stage.inventory.unread().concerns(list));
}

void TestUnread::dyingInTheMiddle()
{
    OutageStage stage;
    stage.diesAfter = 20;
    QVERIFY(stage.readAll());
    const Unread &unread = stage.inventory.unread();
    const Summary &summary = unread.summary();
    QVERIFY(summary.missingLists.isEmpty() && summary.oldLists.isEmpty());
    QCOMPARE(summary.instances.all, 40);
    QCOMPARE(summary.domains.all, 80);
    QCOMPARE(summary.instances.missing + summary.domains.missing, 100);
    QCOMPARE(summary.instances.missing, 40 - stage.inventory.values().instanceDetails.size());
    QCOMPARE(summary.domains.missing, 80 - stage.inventory.values().domainDetails.size());
    QCOMPARE(summary.instances.old + summary.domains.old, 0);
    QCOMPARE(summary.error->kind, Error::NoConnection);
    QCOMPARE(unread.resources().size(), 100);
    QVERIFY(unread.concerns(Kind::Domains));
    QVERIFY(!unread.concerns(Kind::Users));
}

void TestUnread::retryReadsWhatIsMissing()
{
    OutageStage stage;
    stage.diesAfter = 20;
    QVERIFY(stage.readAll());
    const QByteArrayList missing = pathsOf(stage.inventory.unread().resources());
    stage.dead = false;
    stage.served.clear();
    stage.inventory.unread().retry();
    QVERIFY(stage.settleDown());
    QCOMPARE(stage.sortedServed(), missing);
    QVERIFY(stage.inventory.unread().summary().isEmpty());
    QCOMPARE(stage.inventory.values().instanceDetails.size(), 40);
    QCOMPARE(stage.inventory.values().domainDetails.size(), 80);
    // And now there is nothing to read.
    stage.served.clear();
    stage.inventory.unread().retry();
    settle(stage.server);
    QVERIFY(stage.served.isEmpty());
}

/// Some of it came before the API died: it stands, and the list is read again like one of which nothing came.
void TestUnread::listInPart()
{
    OutageStage stage;
    stage.server.on("GET", "/api/v2/certificate/",
                    Reply::json(R"({"next": "?page=2", "results": [{"domain": "a.se"}]})"));
    stage.broken = {"/certificate/?page=2"};
    QVERIFY(stage.readAll());
    const Unread &unread = stage.inventory.unread();
    QCOMPARE(unread.summary().partLists, QList<Kind>{Kind::Certificates});
    QVERIFY(unread.summary().missingLists.isEmpty() && unread.summary().oldLists.isEmpty());
    QVERIFY(!unread.summary().isEmpty());
    QVERIFY(unread.concerns(Kind::Certificates));
    QCOMPARE(unread.summary().error->kind, Error::NoConnection);
    QCOMPARE(stage.inventory.values().certificates.size(), 1);
    stage.broken.clear();
    stage.server.on("GET", "/api/v2/certificate/?page=2", Reply::json(R"({"results": [{"domain": "b.se"}]})"));
    stage.inventory.unread().retry();
    QVERIFY(stage.settleDown());
    QVERIFY(unread.summary().isEmpty());
    QCOMPARE(stage.inventory.values().certificates.size(), 2);
}

void TestUnread::refreshThatFails()
{
    OutageStage stage;
    QVERIFY(stage.readAll());
    stage.dead = true;
    QVERIFY(stage.readAll());
    const Unread &unread = stage.inventory.unread();
    QCOMPARE(unread.summary().oldLists, (QList<Kind>{Kind::Instances, Kind::Users, Kind::Domains, Kind::Certificates}));
    QVERIFY(unread.summary().missingLists.isEmpty());
    QCOMPARE(unread.summary().instances.missing + unread.summary().instances.old, 0);
    QVERIFY(unread.concerns(Kind::Users));
    stage.dead = false;
    stage.inventory.unread().retry();
    QVERIFY(stage.settleDown());
    QVERIFY(unread.summary().isEmpty());
}

void TestUnread::countsStandWhileItIsReadAgain()
{
    OutageStage stage;
    stage.diesAfter = 20;
    QVERIFY(stage.readAll());
    const Summary before = stage.inventory.unread().summary();
    stage.dead = false;
    QSignalSpy changed(&stage.inventory.unread(), &Unread::changed);
    stage.server.hold();
    stage.inventory.unread().retry();
    QTRY_COMPARE(stage.server.held(), 6);
    stage.time.advance(50ms);
    QCOMPARE(changed.size(), 0);
    QCOMPARE(stage.inventory.unread().summary(), before);
    stage.server.release();
    QVERIFY(stage.settleDown());
    QVERIFY(stage.inventory.unread().summary().isEmpty());
}

void TestUnread::refusalsAreNoGaps_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {400, 401, 403, 404})
        QTest::addRow("%d", status) << status;
}

void TestUnread::refusalsAreNoGaps()
{
    QFETCH(int, status);
    OutageStage stage;
    stage.server.on("GET", "/api/v2/instance/c7/", Reply::json("{}", status));
    stage.server.on("GET", "/api/v2/certificate/", Reply::json("{}", status));
    QVERIFY(stage.readAll());
    QCOMPARE(stage.inventory.state({Kind::Instance, u"c7"_s}).phase, State::Phase::Failed);
    QVERIFY(stage.inventory.unread().summary().isEmpty());
}

void TestUnread::whatWasCancelled()
{
    OutageStage stage;
    stage.server.on("GET", "/api/v2/domain/d0.se/", Reply::empty(429).header("Retry-After", "30"));
    stage.inventory.refreshAll();
    QVERIFY(stage.letCome([&stage] { return stage.client.pausedUntil() && !stage.time.isAnySetBeyond(31s); }));
    stage.inventory.cancelWaiting();
    QVERIFY(stage.settleDown());
    const Summary &summary = stage.inventory.unread().summary();
    QVERIFY(summary.domains.missing > 1);
    QCOMPARE(summary.instances.missing, 40 - stage.inventory.values().instanceDetails.size());
    QCOMPARE(summary.domains.missing, 80 - stage.inventory.values().domainDetails.size());
    QCOMPARE(summary.error->kind, Error::Cancelled);
}

void TestUnread::whatIsGoneDoesNotCount()
{
    OutageStage stage;
    stage.broken = {"/instance/c7/", "/domain/d9.se/"};
    QVERIFY(stage.readAll());
    QCOMPARE(stage.inventory.unread().resources().size(), 2);
    stage.server.on("GET", "/api/v2/instance/", Reply::json(R"([{"name": "c1"}])"));
    stage.inventory.read({Kind::Instances, {}});
    QVERIFY(stage.settleDown());
    // So many at once are gone when a person says so.
    QCOMPARE(stage.inventory.doubted(), QList<Resource>({{Kind::Instances, {}}}));
    QCOMPARE(stage.inventory.values().instances.size(), 40);
    // It came whole, and is no list in part.
    const State state = stage.inventory.state({Kind::Instances, {}});
    QCOMPARE(state.doubt, std::optional(Doubt{1, 40}));
    QVERIFY(!state.missing && !state.isWhole());
    QVERIFY(stage.inventory.unread().summary().partLists.isEmpty());
    stage.inventory.acceptDoubted();
    QVERIFY(stage.inventory.state({Kind::Instances, {}}).isWhole());
    QCOMPARE(stage.inventory.doubted(), QList<Resource>());
    QCOMPARE(stage.inventory.unread().resources(), QList<Resource>({{Kind::Domain, u"d9.se"_s}}));
    QCOMPARE(stage.inventory.unread().summary().instances, (Unread::Part{0, 0, 1}));
}

void TestUnread::whatWasOpened()
{
    OutageStage stage;
    QVERIFY(stage.readAll());
    stage.broken = {"/instance/c1/sshkeys/"};
    stage.inventory.read({Kind::SshKeys, u"c1"_s});
    QVERIFY(stage.settleDown());
    QCOMPARE(stage.inventory.unread().summary().others, (Unread::Part{1, 0, 0}));
    stage.broken.clear();
    stage.inventory.unread().retry();
    QVERIFY(stage.settleDown());
    QVERIFY(stage.inventory.unread().summary().isEmpty());
}

void TestUnread::mostFrequentFault()
{
    OutageStage stage;
    stage.server.on("GET", "/api/v2/instance/c1/", Reply::json("[", 200));
    stage.server.on("GET", "/api/v2/instance/c2/", Reply::json("{}", 500));
    stage.server.on("GET", "/api/v2/instance/c3/", Reply::json("{}", 500));
    QVERIFY(stage.readAll());
    const Summary &summary = stage.inventory.unread().summary();
    QCOMPARE(summary.instances.missing, 3);
    QCOMPARE(summary.error->kind, Error::ServerFault);
    QCOMPARE(summary.error->call, u"GET /instance/c2/"_s);
}

CONSOLE_TEST(QCoreApplication, TestUnread)

} // namespace tst_unread

#include "tst_unread.moc"
