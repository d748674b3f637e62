// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/instancesave.h"
#include "inventory/inventorysetup.h"
#include "inventory/sweep.h"
#include "support/testcase.h"

#include <QSignalSpy>
#include <QTest>

namespace tst_changed {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace inventory;
using inventorytest::firstServer;
using inventorytest::servers;
using inventorytest::Setup;
using support::Reply;
using Phase = State::Phase;

/// What is told of what comes in, and in which order; and that the older of two answers is none.
class TestChanged : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void backgroundIsToldTogether();
    void whatAPersonWaitsForIsToldAtOnce();
    void endOfTheSweepIsToldAtOnce();
    void whatASlotChangesIsToldNext();
    void failureOlderThanASaveIsNone();
    void whatIsStoredComesInByTheSameDoor();
};

void TestChanged::backgroundIsToldTogether()
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

void TestChanged::whatAPersonWaitsForIsToldAtOnce()
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

void TestChanged::endOfTheSweepIsToldAtOnce()
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

void TestChanged::whatASlotChangesIsToldNext()
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

void TestChanged::failureOlderThanASaveIsNone()
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

void TestChanged::whatIsStoredComesInByTheSameDoor()
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

CONSOLE_TEST(QCoreApplication, TestChanged)

} // namespace tst_changed

#include "tst_changed.moc"
