// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/lists/listpane.h"
#include "gui/pages/page.h"
#include "gui/shell/pausebar.h"
#include "inventory/sweep.h"
#include "mainwindowtest.h"
#include "support/httpserver.h"
#include "support/testcase.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QTreeView>

namespace tst_waiting {

using namespace Qt::StringLiterals;
using inventory::Kind;
using support::Reply;
using Phase = inventory::State::Phase;

namespace {

const QByteArray instances = "/api/v2/instance/";
const inventory::Resource serverList{Kind::Instances, {}};

/// A window on an account of one server that is all read.
struct Stage
{
    Stage()
    {
        // Keys and users of the server may be asked for too: they are objects.
        server.otherwise([](const support::Received &request) {
            return Reply::json(request.path.startsWith(instances + "c1/") ? "{}" : "[]");
        });
        server.on("GET", instances, Reply::json(R"([{"name": "c1", "description": "before"}])"));
        server.on("GET", instances + "c1/", Reply::json(R"({"name": "c1", "description": "before"})"));
        on = std::make_unique<WindowOn>(server.base(), "key");
    }

    /// And nothing else is under way that would be refused, or waited for, instead.
    bool isRead()
    {
        return on->inventory().state({Kind::Instance, u"c1"_s}).phase == Phase::Ready &&
               on->inventory().sweep().isIdle();
    }
    gui::PauseBar *bar() { return on->window().findChild<gui::PauseBar *>(); }
    /// From now on the list of servers is refused once, for so long, and new after that; so is the one server.
    void refuseOnce(const QByteArray &seconds)
    {
        server.on("GET", instances,
                  {Reply::empty(429).header("Retry-After", seconds),
                   Reply::json(R"([{"name": "c1", "description": "after"}])")});
        server.on("GET", instances + "c1/", [this](const support::Received &) {
            const bool again = server.requests("GET", instances).size() > 1;
            return Reply::json(QJsonObject{{u"name"_s, u"c1"_s}, {u"description"_s, again ? u"after"_s : u"before"_s}});
        });
        server.forgetRequests();
    }
    QString description() { return on->inventory().values().instances.constFirst().description; }

    support::HttpServer server;
    std::unique_ptr<WindowOn> on;
};

} // namespace

/// The API asks to be left alone, as the person at the window meets it.
class TestWaiting : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void tryNowSendsAtOnce();
    void cancelKeepsWhatIsKnown();
    void longPauseFailsAndCanBeLifted();
    void focusStays();
};

void TestWaiting::tryNowSendsAtOnce()
{
    Stage stage;
    QTRY_VERIFY(stage.isRead());
    QVERIFY(!stage.bar()->isVisible());
    stage.refuseOnce("45");
    stage.on->action(u"Refresh"_s)->trigger();
    QTRY_VERIFY(stage.bar()->isVisible());
    QVERIFY2(stage.bar()->sentence().startsWith(u"The server asks us to wait. 0:4"_s),
             qPrintable(stage.bar()->sentence()));
    // Across the window's pages.
    QCOMPARE(stage.bar()->width(), stage.on->page(u"servers"_s).width());
    QCOMPARE(stage.server.requests("GET", instances).size(), 1);
    QCOMPARE(stage.description(), u"before"_s);
    QTest::mouseClick(stage.on->named<QPushButton>(u"Try now"_s, stage.bar()), Qt::LeftButton);
    QTRY_COMPARE(stage.description(), u"after"_s);
    QCOMPARE(stage.server.requests("GET", instances).size(), 2);
    QTRY_VERIFY(!stage.bar()->isVisible());
    QCOMPARE(stage.on->unread(), QString());
}

void TestWaiting::cancelKeepsWhatIsKnown()
{
    Stage stage;
    QTRY_VERIFY(stage.isRead());
    stage.refuseOnce("45");
    stage.on->action(u"Refresh"_s)->trigger();
    auto *cancel = stage.on->named<QPushButton>(u"Cancel the waiting requests"_s);
    QTest::mouseClick(cancel, Qt::LeftButton);
    QVERIFY(!stage.bar()->isVisible());
    QTRY_COMPARE(stage.on->inventory().state(serverList).phase, Phase::Failed);
    QCOMPARE(stage.on->inventory().state(serverList).error->kind, api::Error::Kind::Cancelled);
    // What of the server was still to be asked for is called off with it, and told first.
    QTRY_VERIFY(stage.on->unread().contains(u"Not refreshed: the list of servers."_s));
    // The row stands.
    QCOMPARE(stage.description(), u"before"_s);
    auto *tree = stage.on->named<QTreeView>(u"Servers"_s);
    QVERIFY(tree->model()->rowCount() > 0);
    QCOMPARE(stage.server.requests("GET", instances).size(), 1);
}

void TestWaiting::longPauseFailsAndCanBeLifted()
{
    Stage stage;
    QTRY_VERIFY(stage.isRead());
    stage.refuseOnce("31536000");
    stage.on->action(u"Refresh"_s)->trigger();
    QTRY_VERIFY(stage.bar()->isVisible());
    QVERIFY(stage.bar()->sentence().startsWith(u"The server asks us to wait until "_s));
    QTRY_COMPARE(stage.on->inventory().state(serverList).phase, Phase::Failed);
    // What the person asks for meanwhile is answered at once, and not by the server.
    stage.on->action(u"Refresh"_s)->trigger();
    QTRY_COMPARE(stage.on->inventory().state(serverList).phase, Phase::Failed);
    QVERIFY(stage.on->inventory().state(serverList).error->retryAfter > 31000000);
    QCOMPARE(stage.server.requests("GET", instances).size(), 1);
    QTest::mouseClick(stage.on->named<QPushButton>(u"Try now"_s, stage.bar()), Qt::LeftButton);
    QTRY_VERIFY(!stage.bar()->isVisible());
    stage.on->action(u"Refresh"_s)->trigger();
    QTRY_COMPARE(stage.description(), u"after"_s);
}

void TestWaiting::focusStays()
{
    Stage stage;
    QTRY_VERIFY(stage.isRead());
    QVERIFY(QTest::qWaitForWindowActive(&stage.on->window()));
    auto *tree = stage.on->named<QTreeView>(u"Servers"_s);
    tree->setFocus();
    stage.refuseOnce("1");
    stage.on->action(u"Refresh"_s)->trigger();
    QTRY_VERIFY(stage.bar()->isVisible());
    QVERIFY(tree->hasFocus());
    QTRY_VERIFY(!stage.bar()->isVisible());
    QVERIFY(tree->hasFocus());
    QTRY_COMPARE(stage.description(), u"after"_s);
}

CONSOLE_TEST(QApplication, TestWaiting)

} // namespace tst_waiting

#include "tst_waiting.moc"
