// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mainwindowtest.h"
#include "gui/domains/domainspage.h"
#include "gui/expiry/expirypage.h"
#include "gui/lists/listpane.h"
#include "gui/people/peoplepage.h"
#include "gui/servers/serverspage.h"
#include "inventory/sweep.h"
#include "support/httpserver.h"
#include "tables/arrangedmodel.h"

#include <QAbstractItemView>
#include <QClipboard>

namespace tst_onerow {

using namespace Qt::StringLiterals;
using inventory::Kind;
using support::Reply;

namespace {

/// Two pages of a list: the last element of the first is the first of the second.
void overlap(support::HttpServer &server, const QByteArray &path, int count, const QByteArray &first,
             const QByteArray &shared, const QByteArray &last)
{
    const QByteArray start = "{\"count\": " + QByteArray::number(count) + ", \"next\": ";
    server.on("GET", path, Reply::json(start + "\"?page=2\", \"results\": [" + first + ", " + shared + "]}"));
    server.on("GET", path + "?page=2", Reply::json(start + "null, \"results\": [" + shared + ", " + last + "]}"));
}

/// An account all of whose lists overlap, @p more are counted than there are, and whose inner lists hold doubles.
struct Scene
{
    explicit Scene(int more = 0)
    {
        server.otherwise([](const support::Received &) { return Reply::json("{}"); });
        overlap(server, "/api/v2/instance/", 3 + more, R"({"name": "c1"})", R"({"name": "c3"})", R"({"name": "c4"})");
        overlap(server, "/api/v2/domain/", 3 + more, R"({"name": "a.se"})", R"({"name": "b.se"})",
                R"({"name": "c.se"})");
        overlap(server, "/api/v2/certificate/", 3 + more, R"({"domain": "a.se", "expire": "2031-03-09"})",
                R"({"domain": "b.se", "expire": "2031-03-09"})", R"({"domain": "b.se", "expire": "2032-03-09"})");
        overlap(server, "/api/v2/instance/user/", 4 + more,
                R"({"id": 7, "name": "A"}, {"name": "Bo", "email": "bo@a.se"})", R"({"id": 8, "name": "A"})",
                R"({"name": "Bo", "email": "bo@b.se"})");
        server.on("GET", "/api/v2/domain/a.se/", Reply::json(R"({"name": "a.se", "records": [
            {"type": "A", "name": "a.se", "content": "192.0.2.1"}, {"type": "A", "name": "a.se", "content": "192.0.2.1"}]})"));
        on = std::make_unique<WindowOn>(server.base(), "key");
        [&] { QTRY_VERIFY(isAtRest()); }();
    }

    bool isAtRest() const
    {
        for (Kind kind : {Kind::Instances, Kind::Users, Kind::Domains, Kind::Certificates}) {
            if (on->inventory().state({kind, {}}).phase != inventory::State::Phase::Ready)
                return false;
        }
        return on->inventory().sweep().isIdle();
    }

    template <typename Page>
    Page &page() const
    {
        return *on->window().findChild<Page *>();
    }

    support::HttpServer server;
    std::unique_ptr<WindowOn> on;
};

} // namespace

/// One object is one row, also where pages of a list overlap; and what tells rows apart inside the program gets out of
/// it nowhere.
class TestOneRow : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void countsAreOfObjects();
    void shortListsAreToldAboveThem();
    void nothingMadeUpGetsOut();
};

void TestOneRow::countsAreOfObjects()
{
    Scene scene;
    QCOMPARE(scene.page<gui::ServersPage>().count(), 3);
    QCOMPARE(scene.page<gui::DomainsPage>().count(), 3);
    QCOMPARE(scene.page<gui::PeoplePage>().count(), 4);
    // Two certificates for one name are two.
    QCOMPARE(scene.page<gui::ExpiryPage>().countText(), u"6 expiry dates"_s);
    for (const gui::Page *page : scene.on->window().pages()) {
        for (const gui::ListPane *pane : page->findChildren<gui::ListPane *>())
            QCOMPARE(pane->noticeText(), QString());
    }
    QCOMPARE(scene.server.requests("GET", "/api/v2/instance/").size(), 1);
}

void TestOneRow::shortListsAreToldAboveThem()
{
    Scene scene(2);
    const auto notice = [&scene](gui::Page &page) {
        scene.on->window().goTo({page.id(), {}, {}});
        QStringList said;
        for (const gui::ListPane *pane : page.findChildren<gui::ListPane *>())
            said += pane->noticeText();
        said.removeAll(QString());
        return said.join(u'|');
    };
    const QString counts = u"The list is incomplete: the API counts 5, but only 3 different ones arrived."_s;
    QCOMPARE(notice(scene.page<gui::ServersPage>()), counts);
    QCOMPARE(notice(scene.page<gui::DomainsPage>()), counts);
    QCOMPARE(notice(scene.page<gui::PeoplePage>()),
             u"The list is incomplete: the API counts 6, but only 4 different ones arrived."_s);
    QCOMPARE(notice(scene.page<gui::ExpiryPage>()), u"Certificates: "_s + counts + u" Domains: "_s + counts);
    QCOMPARE(scene.page<gui::ServersPage>().count(), 3);
    // Once more, and not again and again.
    for (const char *path : {"/api/v2/instance/", "/api/v2/domain/", "/api/v2/certificate/", "/api/v2/instance/user/"})
        QCOMPARE(scene.server.requests("GET", path).size(), 2);
}

void TestOneRow::nothingMadeUpGetsOut()
{
    Scene scene;
    QStringList copied;
    int rows = 0;
    for (gui::Page *page : scene.on->window().pages()) {
        scene.on->window().goTo({page->id(), {}, {}});
        for (auto *view : page->findChildren<QAbstractItemView *>()) {
            const auto *model = qobject_cast<const tables::ArrangedModel *>(view->model());
            for (int row = 0; model && view->isVisible() && row < model->totalCount(); ++row) {
                const QModelIndex index = model->indexOf(model->table()->key(row), 0);
                view->setCurrentIndex(index);
                QCoreApplication::processEvents();
                QTRY_VERIFY(scene.isAtRest());
                ++rows;
                for (QAction *action : page->menuActions()) {
                    if (!action || !action->isEnabled() || !action->text().startsWith("Copy"_L1))
                        continue;
                    action->trigger();
                    copied += QGuiApplication::clipboard()->text();
                }
            }
        }
        page->refresh();
        QTRY_VERIFY(scene.isAtRest());
    }
    QVERIFY(rows >= 3 + 3 + 2 + 4 + 6);
    QVERIFY(copied.size() > rows);
    for (const QString &text : std::as_const(copied))
        QVERIFY2(!text.contains(u'\x1f'), qPrintable(text));
    for (const support::Received &request : scene.server.requests())
        QVERIFY2(!request.path.contains("%1F"), request.path.constData());
}

CONSOLE_TEST(QApplication, TestOneRow)

} // namespace tst_onerow

#include "tst_onerow.moc"
