// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mainwindowtest.h"
#include "gui/domains/domainspage.h"
#include "gui/expiry/expirypage.h"
#include "gui/people/peoplepage.h"
#include "gui/servers/serverspage.h"
#include "inventory/instancesave.h"
#include "inventory/sweep.h"
#include "support/httpserver.h"
#include "support/testcase.h"

#include <QSignalSpy>
#include <QTest>

namespace tst_oncearead {

using namespace Qt::StringLiterals;
using inventory::Kind;
using support::Reply;
using Phase = inventory::State::Phase;

/// How often pages make their rows and their details: each time is seen by whoever waits.
class TestOnceARead : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void rowsOnceARead_data();
    void rowsOnceARead();
    void rowsOnceForWhatComesTogether();
    void detailsOnceASave();
    void settingsOfOthersMakeNoRows();

private:
    /// A whole account read and at rest.
    struct Scene
    {
        Scene()
        {
            server.otherwise([](const support::Received &) { return Reply::json("{}"); });
            server.on("GET", "/api/v2/instance/", Reply::json(R"([{"name": "c1", "hostname": "a.se"}])"));
            server.on("GET", "/api/v2/instance/user/", Reply::json(R"([{"id": 7, "name": "A"}])"));
            server.on("GET", "/api/v2/domain/", Reply::json(R"([{"name": "a.se"}])"));
            server.on("GET", "/api/v2/certificate/", Reply::json(R"([{"domain": "a.se"}])"));
            on = std::make_unique<WindowOn>(server.base(), "key");
        }

        bool isAtRest() const
        {
            for (Kind kind : {Kind::Instances, Kind::Users, Kind::Domains, Kind::Certificates}) {
                if (on->inventory().state({kind, {}}).phase != Phase::Ready)
                    return false;
            }
            return on->inventory().sweep().isIdle() &&
                   on->inventory().state({Kind::Instance, u"c1"_s}).phase == Phase::Ready;
        }

        support::HttpServer server;
        std::unique_ptr<WindowOn> on;
    };
};

void TestOnceARead::rowsOnceARead_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QStringList>("pages");
    QTest::newRow("servers") << Kind::Instances << QByteArray("/api/v2/instance/")
                             << QByteArray(R"([{"name": "c1", "hostname": "a.se"}, {"name": "c2"}])")
                             << QStringList{u"servers"_s};
    QTest::newRow("people") << Kind::Users << QByteArray("/api/v2/instance/user/")
                            << QByteArray(R"([{"id": 7, "name": "A"}, {"id": 8, "name": "B"}])")
                            << QStringList{u"people"_s};
    QTest::newRow("domains") << Kind::Domains << QByteArray("/api/v2/domain/")
                             << QByteArray(R"([{"name": "a.se"}, {"name": "b.se"}])")
                             << QStringList{u"domains"_s, u"expiry"_s};
    QTest::newRow("certificates") << Kind::Certificates << QByteArray("/api/v2/certificate/")
                                  << QByteArray(R"([{"domain": "a.se"}, {"domain": "b.se"}])")
                                  << QStringList{u"expiry"_s};
}

void TestOnceARead::rowsOnceARead()
{
    QFETCH(Kind, kind);
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, json);
    QFETCH(QStringList, pages);
    Scene scene;
    QTRY_VERIFY(scene.isAtRest());
    const inventory::Resource list{kind, {}};
    QMap<QString, int> times;
    int told = 0;
    for (gui::Page *page : scene.on->window().pages())
        connect(page, &gui::Page::rowsShown, this, [&times, id = page->id()] { ++times[id]; });
    connect(&scene.on->inventory(), &inventory::Inventory::changed, this,
            [&told, list](const inventory::Changes &changes) { told += changes.states(list) ? 1 : 0; });
    // The same again: its time is told, no row is made.
    scene.on->inventory().read(list);
    QTRY_COMPARE(told, 2);
    QTRY_VERIFY(scene.isAtRest());
    QVERIFY2(times.isEmpty(), qPrintable(times.keys().join(u' ')));
    // What it brings beside: details of what is new come together with nothing else.
    scene.on->inventory().sweep().setPaused(true);
    scene.server.on("GET", path, Reply::json(json));
    scene.on->inventory().read(list);
    QTRY_COMPARE(told, 4);
    QCOMPARE(QStringList(times.keys()), pages);
    for (const QString &page : pages)
        QCOMPARE(times.value(page), 1);
}

void TestOnceARead::rowsOnceForWhatComesTogether()
{
    Scene scene;
    QTRY_VERIFY(scene.isAtRest());
    auto *page = scene.on->window().findChild<gui::ServersPage *>();
    QSignalSpy rows(page, &gui::Page::rowsShown);
    QSignalSpy told(&scene.on->inventory(), &inventory::Inventory::changed);
    scene.server.otherwise([](const support::Received &) { return Reply::json(R"({"cores": 4})"); });
    QByteArray many = R"([{"name": "c1", "hostname": "a.se"})";
    for (int i = 2; i < 200; ++i)
        many += ", {\"name\": \"c" + QByteArray::number(i) + "\"}";
    scene.server.on("GET", "/api/v2/instance/", Reply::json(many + "]"));
    scene.on->inventory().read({Kind::Instances, {}});
    QTRY_VERIFY(scene.on->inventory().instanceDetail(u"c199"_s) && scene.isAtRest());
    // Never more often than is told, which is far less often than there are details.
    QVERIFY(rows.size() <= told.size());
    QVERIFY(rows.size() > 1);
}

void TestOnceARead::detailsOnceASave()
{
    Scene scene;
    const QByteArray path = "/api/v2/instance/c1/";
    const QByteArray before = R"({"name": "c1", "hostname": "a.se", "description": "old"})";
    const QByteArray after = R"({"name": "c1", "hostname": "a.se", "description": "new"})";
    scene.server.on("GET", path, Reply::json(before));
    QTRY_VERIFY(scene.isAtRest());
    auto *page = scene.on->window().findChild<gui::ServersPage *>();
    page->select(u"c1"_s);
    scene.on->inventory().read({Kind::Instance, u"c1"_s});
    QTRY_VERIFY(scene.on->inventory().instanceDetail(u"c1"_s)->instance.description == u"old"_s && scene.isAtRest());
    scene.server.on("GET", path, {Reply::json(before), Reply::json(after)});
    scene.server.on("PATCH", path, Reply::json("{}"));
    QSignalSpy rows(page, &gui::Page::rowsShown);
    QSignalSpy details(page, &gui::Page::detailsShown);
    const auto base = inventory::InstanceFields::of(*scene.on->inventory().instanceDetail(u"c1"_s));
    auto mine = base;
    mine.at(inventory::Field::Description) = u"new"_s;
    bool saved = false;
    scene.on->inventory().saveInstance(u"c1"_s, base, mine, this, [&saved](const inventory::SaveOutcome &outcome) {
        saved = outcome.kind == inventory::SaveOutcome::Kind::Saved;
    });
    QTRY_VERIFY(saved);
    QCOMPARE(rows.size(), 1);
    QCOMPARE(details.size(), 1);
}

void TestOnceARead::settingsOfOthersMakeNoRows()
{
    Scene scene;
    QTRY_VERIFY(scene.isAtRest());
    auto *page = scene.on->window().findChild<gui::ExpiryPage *>();
    QSignalSpy rows(page, &gui::Page::rowsShown);
    scene.on->settings().setServerGrouping(u"type"_s);
    QCOMPARE(rows.size(), 0);
    scene.on->settings().setThresholds({1, 2, 3});
    QCOMPARE(rows.size(), 1);
}

CONSOLE_TEST(QApplication, TestOnceARead)

} // namespace tst_oncearead

#include "tst_oncearead.moc"
