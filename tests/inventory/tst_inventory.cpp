// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/await.h"
#include "inventory/instancesave.h"
#include "inventory/inventory.h"
#include "inventory/sweep.h"
#include "support/httpserver.h"
#include "support/testcase.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

namespace tst_inventory {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace inventory;
using support::Reply;
using Phase = State::Phase;

namespace {

const Resource instanceList{Kind::Instances, {}};
const Resource firstServer{Kind::Instance, u"c1"_s};

QList<Resource> servers(int count)
{
    QList<Resource> many;
    for (int i = 0; i < count; ++i)
        many.append({Kind::Instance, u"c%1"_s.arg(i)});
    return many;
}

struct Setup
{
    explicit Setup(const std::shared_ptr<api::Clock> &clockOfClient = api::realClock())
        : clock(clockOfClient)
    {
    }

    std::shared_ptr<api::Clock> clock;
    support::HttpServer server;
    api::Client client{{.base = server.base(), .key = "secret", .extraAuthorities = {}},
                       {.retryWait = std::chrono::milliseconds(1)},
                       nullptr,
                       clock};
    Inventory inventory{client};
};

} // namespace

/// What the inventory asks for, what it keeps, and what it says of how well it knows.
class TestInventory : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindIsReadByItsCall_data();
    void everyKindIsReadByItsCall();
    void listIsFollowedByDetails();
    void nothingIsAskedForTwiceAtOnce();
    void needReadsOnlyWhatIsMissing();
    void failureKeepsWhatWasKnown();
    void flawsAreTold();
    void personGoesBeforeTheSweep();
    void pauseHoldsTheSweep();
    void lineEmptiedWhilePausedIsOver();
    void refusedKeyEndsTheSweep();
    void sweepDoesNotHammer_data();
    void sweepDoesNotHammer();
    void sweepPassesOneThatBreaks();
    void sweepIsOverAfterALongPause();
    void pauseIsTold();
    void cancelEndsTheSweepToo();
    void rawHasNoSecret();
    void rawIsMadeForListenersOnly();
    void backgroundIsToldTogether();
    void whatAPersonWaitsForIsToldAtOnce();
    void endOfTheSweepIsToldAtOnce();
    void whatASlotChangesIsToldNext();
    void failureOlderThanASaveIsNone();
    void whatIsStoredComesInByTheSameDoor();
};

void TestInventory::everyKindIsReadByItsCall_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("instances") << Kind::Instances << QString() << QByteArray("/api/v2/instance/");
    QTest::newRow("instance") << Kind::Instance << u"c1"_s << QByteArray("/api/v2/instance/c1/");
    QTest::newRow("ssh keys") << Kind::SshKeys << u"c1"_s << QByteArray("/api/v2/instance/c1/sshkeys/");
    QTest::newRow("deploy keys") << Kind::DeployKeys << u"c1"_s << QByteArray("/api/v2/instance/c1/deploykeys/");
    QTest::newRow("instance users") << Kind::InstanceUsers << u"c1"_s << QByteArray("/api/v2/instance/c1/users/");
    QTest::newRow("users") << Kind::Users << QString() << QByteArray("/api/v2/instance/user/");
    QTest::newRow("user") << Kind::User << u"7"_s << QByteArray("/api/v2/instance/user/7/");
    QTest::newRow("domains") << Kind::Domains << QString() << QByteArray("/api/v2/domain/");
    QTest::newRow("domain") << Kind::Domain << u"a.se"_s << QByteArray("/api/v2/domain/a.se/");
    QTest::newRow("certificates") << Kind::Certificates << QString() << QByteArray("/api/v2/certificate/");
}

void TestInventory::everyKindIsReadByItsCall()
{
    QFETCH(Kind, kind);
    QFETCH(QString, name);
    QFETCH(QByteArray, path);
    Setup setup;
    setup.server.on("GET", path, Reply::json(name.isEmpty() ? "[]" : R"({"name": "x", "id": 7})"));
    const Resource resource{kind, name};
    QCOMPARE(setup.inventory.state(resource).phase, Phase::NotLoaded);
    setup.inventory.read(resource);
    QCOMPARE(setup.inventory.state(resource).phase, Phase::Loading);
    QTRY_COMPARE(setup.inventory.state(resource).phase, Phase::Ready);
    QVERIFY(setup.inventory.state(resource).hasValues());
    QCOMPARE(setup.server.requests().size(), 1);
    QCOMPARE(setup.server.requests().first().path, path);
    QCOMPARE("/api/v2" + pathOf(resource).toLatin1(), path);
}

void TestInventory::listIsFollowedByDetails()
{
    Setup setup;
    setup.server.on("GET", "/api/v2/instance/", Reply::json(R"([{"name": "c1"}, {"name": "c2"}])"));
    setup.server.on("GET", "/api/v2/instance/c1/", Reply::json(R"({"name": "c1", "cores": "4"})"));
    setup.server.on("GET", "/api/v2/instance/c2/", Reply::json(R"({"name": "c2"})"));
    QSignalSpy finished(&setup.inventory.sweep(), &Sweep::finished);
    setup.inventory.read(instanceList);
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(setup.inventory.instanceDetail(u"c1"_s));
    QCOMPARE(setup.inventory.instanceDetail(u"c1"_s)->cores.number, std::optional<qint64>(4));
    QCOMPARE(setup.inventory.sweep().done(), 2);
    QCOMPARE(setup.inventory.sweep().total(), 2);
}

void TestInventory::nothingIsAskedForTwiceAtOnce()
{
    Setup setup;
    setup.server.on("GET", "/api/v2/domain/", Reply::json("[]"));
    for (int i = 0; i < 3; ++i)
        setup.inventory.read({Kind::Domains, {}});
    QTRY_COMPARE(setup.inventory.state({Kind::Domains, {}}).phase, Phase::Ready);
    QCOMPARE(setup.server.requests().size(), 1);
}

void TestInventory::needReadsOnlyWhatIsMissing()
{
    Setup setup;
    const Resource domains{Kind::Domains, {}};
    setup.server.on("GET", "/api/v2/domain/", {Reply::json("{}", 500), Reply::json("[]")});
    setup.inventory.need(domains);
    QTRY_COMPARE(setup.inventory.state(domains).phase, Phase::Failed);
    setup.inventory.need(domains);
    QTRY_COMPARE(setup.inventory.state(domains).phase, Phase::Ready);
    setup.inventory.need(domains);
    settle(setup.client);
    QCOMPARE(setup.server.requests().size(), 2);
}

void TestInventory::failureKeepsWhatWasKnown()
{
    Setup setup;
    setup.server.on("GET", "/api/v2/domain/",
                    {Reply::json(R"([{"name": "a.se"}])"), Reply::text("text/html", "<h1>no</h1>", 502)});
    const Resource domains{Kind::Domains, {}};
    setup.inventory.read(domains);
    QTRY_COMPARE(setup.inventory.state(domains).phase, Phase::Ready);
    const QDateTime at = setup.inventory.state(domains).at;
    setup.inventory.read(domains);
    QTRY_COMPARE(setup.inventory.state(domains).phase, Phase::Failed);
    QCOMPARE(setup.inventory.state(domains).error->kind, api::Error::Kind::ServerFault);
    QCOMPARE(setup.inventory.state(domains).at, at);
    QCOMPARE(setup.inventory.values().domains.size(), 1);
}

void TestInventory::flawsAreTold()
{
    Setup setup;
    setup.server.on("GET", "/api/v2/domain/", Reply::json(R"([{"name": "a.se"}, 7, {"name": "b.se"}])"));
    const Resource domains{Kind::Domains, {}};
    setup.inventory.read(domains);
    QTRY_COMPARE(setup.inventory.state(domains).phase, Phase::Ready);
    QCOMPARE(setup.inventory.values().domains.size(), 2);
    QCOMPARE(setup.inventory.state(domains).flaws.size(), 1);
    QCOMPARE(setup.inventory.state(domains).flaws.first().place, u"[1]"_s);
}

void TestInventory::personGoesBeforeTheSweep()
{
    Setup setup;
    setup.server.otherwise([](const support::Received &) { return Reply::json("{}"); });
    setup.server.hold();
    QList<Resource> many;
    for (int i = 0; i < 40; ++i)
        many.append({Kind::Instance, u"c%1"_s.arg(i)});
    setup.inventory.sweep().add(many);
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

void TestInventory::pauseHoldsTheSweep()
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
void TestInventory::lineEmptiedWhilePausedIsOver()
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

void TestInventory::refusedKeyEndsTheSweep()
{
    Setup setup;
    setup.server.otherwise([](const support::Received &) { return Reply::json(R"({"detail": "no"})", 401); });
    QList<Resource> many;
    for (int i = 0; i < 100; ++i)
        many.append({Kind::Instance, u"c%1"_s.arg(i)});
    QSignalSpy finished(&setup.inventory.sweep(), &Sweep::finished);
    setup.inventory.sweep().add(many);
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(setup.server.requests().size() <= 12);
    QVERIFY(setup.inventory.sweep().isIdle());
}

void TestInventory::sweepDoesNotHammer_data()
{
    QTest::addColumn<Reply>("reply");
    QTest::addColumn<api::Error::Kind>("kind");
    QTest::newRow("closed") << Reply::closed() << api::Error::Kind::NoConnection;
    QTest::newRow("429, for ever") << Reply::empty(429).header("Retry-After", "0") << api::Error::Kind::TooMany;
}

void TestInventory::sweepDoesNotHammer()
{
    QFETCH(Reply, reply);
    QFETCH(api::Error::Kind, kind);
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
        QCOMPARE(state.error->kind, kind);
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

void TestInventory::sweepPassesOneThatBreaks()
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

void TestInventory::sweepIsOverAfterALongPause()
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

void TestInventory::pauseIsTold()
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

void TestInventory::cancelEndsTheSweepToo()
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

void TestInventory::rawHasNoSecret()
{
    Setup setup;
    setup.server.on("GET", "/api/v2/instance/user/7/",
                    Reply::json(R"({"id": 7, "name": "Å", "totp_url": "otpauth://secret", "new": 1})"));
    QJsonValue raw;
    connect(&setup.inventory, &Inventory::received, this,
            [&](const Resource &, const QJsonValue &json) { raw = json; });
    const Resource person{Kind::User, u"7"_s};
    setup.inventory.read(person);
    QTRY_COMPARE(setup.inventory.state(person).phase, Phase::Ready);
    QCOMPARE(raw.toObject(), QJsonObject({{u"id"_s, 7}, {u"name"_s, u"Å"_s}, {u"new"_s, 1}}));
    QCOMPARE(setup.inventory.values().userDetails.value(u"7"_s).totpUrl, u"otpauth://secret"_s);
}

void TestInventory::rawIsMadeForListenersOnly()
{
    Setup setup;
    setup.server.otherwise([](const support::Received &) { return Reply::json(R"([{"name": "a.se"}])"); });
    const Resource domains{Kind::Domains, {}};
    setup.inventory.read(domains);
    // Too late for this one: it has begun.
    QSignalSpy received(&setup.inventory, &Inventory::received);
    QTRY_COMPARE(setup.inventory.state(domains).phase, Phase::Ready);
    QCOMPARE(received.size(), 0);
    setup.inventory.read(domains);
    QTRY_COMPARE(received.size(), 1);
    QCOMPARE(received.first().at(1).value<QJsonValue>().toArray().size(), 1);
}

void TestInventory::backgroundIsToldTogether()
{
    const auto clock = std::make_shared<support::ManualClock>();
    Setup setup(clock);
    setup.server.otherwise([](const support::Received &) { return Reply::json("{}"); });
    QList<Changes> told;
    connect(&setup.inventory, &Inventory::changed, this, [&told](const Changes &changes) { told.append(changes); });
    const QList<Resource> many = servers(20);
    for (const Resource &resource : many)
        setup.inventory.readInBackground(resource);
    for (const Resource &resource : many)
        QTRY_COMPARE(setup.inventory.state(resource).phase, Phase::Ready);
    QCOMPARE(told.size(), 0);
    clock->advance(49ms);
    QCOMPARE(told.size(), 0);
    clock->advance(1ms);
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.first().differences().size(), 20);
    QCOMPARE(told.first().states().size(), 20);
    clock->advance(1s);
    QCOMPARE(told.size(), 1);
}

void TestInventory::whatAPersonWaitsForIsToldAtOnce()
{
    const auto clock = std::make_shared<support::ManualClock>();
    Setup setup(clock);
    setup.server.otherwise([](const support::Received &) { return Reply::json(R"({"name": "c1"})"); });
    QList<Changes> told;
    connect(&setup.inventory, &Inventory::changed, this, [&told](const Changes &changes) { told.append(changes); });
    setup.inventory.read(firstServer);
    QCOMPARE(told.size(), 1);
    QVERIFY(told.first().states(firstServer) && !told.first().values(firstServer));
    // The values and how well they are known, in one.
    QTRY_COMPARE(setup.inventory.state(firstServer).phase, Phase::Ready);
    QCOMPARE(told.size(), 2);
    QVERIFY(told.last().states(firstServer) && told.last().values(firstServer));
    // One that began in the background, and that a person asks for meanwhile.
    const Resource second{Kind::Instance, u"c2"_s};
    setup.inventory.readInBackground(second);
    setup.inventory.read(second);
    QTRY_COMPARE(setup.inventory.state(second).phase, Phase::Ready);
    QCOMPARE(told.size(), 3);
    QVERIFY(told.last().values(second));
}

void TestInventory::endOfTheSweepIsToldAtOnce()
{
    const auto clock = std::make_shared<support::ManualClock>();
    Setup setup(clock);
    setup.server.otherwise([](const support::Received &) { return Reply::json("{}"); });
    QSignalSpy told(&setup.inventory, &Inventory::changed);
    bool toldFirst = false;
    connect(&setup.inventory.sweep(), &Sweep::finished, this, [&] { toldFirst = told.size() == 1; });
    QSignalSpy finished(&setup.inventory.sweep(), &Sweep::finished);
    setup.inventory.sweep().add(servers(20));
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(toldFirst);
    QCOMPARE(told.first().first().value<Changes>().differences().size(), 20);
}

void TestInventory::whatASlotChangesIsToldNext()
{
    Setup setup;
    setup.server.otherwise([](const support::Received &) { return Reply::json("{}"); });
    const Resource second{Kind::Instance, u"c2"_s};
    QStringList heard;
    connect(&setup.inventory, &Inventory::changed, this, [&](const Changes &changes) {
        heard.append(u"first "_s + changes.states().first().name);
        if (changes.states(firstServer))
            setup.inventory.read(second);
    });
    connect(&setup.inventory, &Inventory::changed, this,
            [&](const Changes &changes) { heard.append(u"second "_s + changes.states().first().name); });
    setup.inventory.read(firstServer);
    QCOMPARE(heard, (QStringList{u"first c1"_s, u"second c1"_s, u"first c2"_s, u"second c2"_s}));
}

void TestInventory::failureOlderThanASaveIsNone()
{
    const auto clock = std::make_shared<support::ManualClock>();
    Setup setup(clock);
    const QByteArray path("/api/v2/instance/c1/");
    setup.server.on("GET", path,
                    {Reply::empty(503), Reply::json(R"({"name": "c1", "hostname": "a.se"})"), Reply::empty(503)});
    setup.inventory.readInBackground(firstServer);
    // It rests before it is sent again; meanwhile a save reads the server.
    QTRY_COMPARE(setup.server.requests().size(), 1);
    QTRY_VERIFY(clock->untilNext() && *clock->untilNext() <= 50ms);
    bool saved = false;
    setup.inventory.saveInstance(u"c1"_s, {}, {}, this, [&saved](const SaveOutcome &outcome) {
        saved = outcome.kind == SaveOutcome::Kind::Saved;
    });
    QTRY_VERIFY(saved);
    const State fresh = setup.inventory.state(firstServer);
    QCOMPARE(fresh.phase, Phase::Ready);
    // Its other attempts fail too, and with them the read.
    while (setup.client.pending() > 0) {
        clock->passRests();
        QCoreApplication::processEvents();
    }
    QCOMPARE(setup.server.requests().size(), 4);
    QCOMPARE(setup.inventory.state(firstServer), fresh);
    // One that is newer is a failure.
    setup.inventory.read(firstServer);
    while (setup.client.pending() > 0) {
        clock->passRests();
        QCoreApplication::processEvents();
    }
    QCOMPARE(setup.inventory.state(firstServer).phase, Phase::Failed);
    QCOMPARE(setup.inventory.state(firstServer).at, fresh.at);
}

void TestInventory::whatIsStoredComesInByTheSameDoor()
{
    Setup setup;
    QSignalSpy told(&setup.inventory, &Inventory::changed);
    api::Domain domain;
    domain.name = u"a.se"_s;
    const Resource domains{Kind::Domains, {}};
    const QDateTime at = QDateTime::currentDateTimeUtc().addDays(-1);
    setup.inventory.apply(domains, QList<api::Domain>{domain}, 0, at);
    QCOMPARE(told.size(), 1);
    QCOMPARE(setup.inventory.values().domains.first().name, u"a.se"_s);
    QCOMPARE(setup.inventory.state(domains).at, at);
    QCOMPARE(setup.server.requests().size(), 0);
}

CONSOLE_TEST(QCoreApplication, TestInventory)

} // namespace tst_inventory

#include "tst_inventory.moc"
