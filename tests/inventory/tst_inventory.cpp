// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/inventorysetup.h"
#include "inventory/sweep.h"
#include "support/testcase.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

namespace tst_inventory {

using namespace Qt::StringLiterals;
using namespace inventory;
using inventorytest::Setup;
using support::Reply;
using Phase = State::Phase;

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
    void rawHasNoSecret();
    void rawIsMadeForListenersOnly();
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
    QTest::newRow("an odd name") << Kind::Instance << u"c 1/\u001bö"_s
                                 << QByteArray("/api/v2/instance/c%201%2F%1B%C3%B6/");
    QTest::newRow("a domain in Unicode") << Kind::Domain << u"räksmörgås.se"_s
                                         << QByteArray("/api/v2/domain/xn--rksmrgs-5wao1o.se/");
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
    setup.inventory.read({Kind::Instances, {}});
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

void TestInventory::rawHasNoSecret()
{
    Setup setup;
    setup.server.on("GET", "/api/v2/instance/user/7/",
                    Reply::json(R"({"id": 7, "name": "Å", "totp_url": "otpauth://totp/hush", "new": 1})"));
    QJsonValue raw;
    connect(&setup.inventory, &Inventory::received, this,
            [&](const Resource &, const QJsonValue &json) { raw = json; });
    const Resource person{Kind::User, u"7"_s};
    setup.inventory.read(person);
    QTRY_COMPARE(setup.inventory.state(person).phase, Phase::Ready);
    QCOMPARE(raw.toObject(), QJsonObject({{u"id"_s, 7}, {u"name"_s, u"Å"_s}, {u"new"_s, 1}}));
    QCOMPARE(setup.inventory.values().userDetails.value(u"7"_s).totpUrl, u"otpauth://totp/hush"_s);
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

CONSOLE_TEST(QCoreApplication, TestInventory)

} // namespace tst_inventory

#include "tst_inventory.moc"
