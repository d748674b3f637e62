// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mainwindowtest.h"
#include "gui/lists/tabletools.h"
#include "gui/pages/page.h"
#include "support/httpserver.h"
#include "support/testcase.h"
#include "tables/arrangedmodel.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QTreeView>

namespace tst_copying {

using namespace Qt::StringLiterals;
using support::Reply;

namespace {

/// Servers one of which has only its name, in the window.
struct Stage
{
    explicit Stage(const QString &language)
    {
        server.otherwise([](const support::Received &) { return Reply::json("[]"); });
        server.on("GET", "/api/v2/instance/", Reply::json(R"([
            {"name": "c1", "hostname": "web.example.se", "description": "Shop", "instance_type": "Managed", "ip": "192.0.2.1",
             "ipv6": "2b53::1"},
            {"name": "c2", "hostname": "", "description": "", "instance_type": "Managed", "ip": "192.0.2.2", "ipv6": ""}])"));
        on = std::make_unique<WindowOn>(server.base(), "key", language);
        const QString table = language == "sv"_L1 ? u"Servrar"_s : u"Servers"_s;
        view = on->named<QTreeView>(table, &on->page(u"servers"_s));
        model = static_cast<tables::ArrangedModel *>(view->model());
        if (!QTest::qWaitForWindowActive(&on->window()))
            qFatal("no active window");
        view->setFocus();
    }

    gui::Page &page() const { return on->page(u"servers"_s); }
    QAction *copyCell() const { return page().tableTools()->copyActions().at(0); }
    QAction *copyRows() const { return page().tableTools()->copyActions().at(1); }
    /// The page's own action for the server's name.
    QAction *copyName() const
    {
        const QList<QAction *> actions = page().menuActions();
        for (QAction *action : actions) {
            if (action && (action->text() == "Copy server name"_L1 || action->text().startsWith("Kopiera server"_L1)))
                return action;
        }
        qFatal("no action copies the name");
    }

    void select(const QStringList &keys) const
    {
        view->clearSelection();
        for (const QString &key : keys)
            view->selectionModel()->select(model->indexOf(key),
                                           QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }

    /// What the status line says.
    QString said() const { return on->window().findChild<QLabel *>(u"fresh"_s)->text(); }

    support::HttpServer server;
    std::unique_ptr<WindowOn> on;
    QTreeView *view = nullptr;
    tables::ArrangedModel *model = nullptr;
};

QString clipboard()
{
    return QGuiApplication::clipboard()->text();
}

} // namespace

/// A list of servers for somebody else.
class TestCopying : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void rowsHaveHeadersNamesAndAddresses();
    void copiesAreConfirmed_data();
    void copiesAreConfirmed();
};

void TestCopying::rowsHaveHeadersNamesAndAddresses()
{
    const Stage stage(u"en"_s);
    QTRY_COMPARE(stage.model->totalCount(), 2);
    // Though the list shows neither.
    QVERIFY(stage.view->isColumnHidden(4) && stage.view->isColumnHidden(6));
    if (const int star = stage.model->table()->columnIndex("favourite"); star >= 0)
        stage.view->setColumnHidden(star, true);
    stage.select({u"c1"_s, u"c2"_s});
    stage.on->action(u"Copy"_s)->trigger();
    QCOMPARE(clipboard(), u"Server\tDescription\tType\tName\tAddress\tIPv6\n"
                          "c2\tNo description\tManaged\tc2\t192.0.2.2\t\n"
                          "web.example.se\tShop\tManaged\tc1\t192.0.2.1\t2b53::1"_s);
    QGuiApplication::clipboard()->clear();
    stage.copyRows()->trigger();
    QCOMPARE(clipboard().count(u'\n'), 2);
    QVERIFY(clipboard().startsWith(u"Server\tDescription\tType\tName\tAddress\tIPv6\n"_s));
}

void TestCopying::copiesAreConfirmed_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("said");
    QTest::newRow("sv") << u"sv"_s << QStringList{u"1 rad kopierad."_s, u"2 rader kopierade."_s, u"Kopierat: c1"_s};
    QTest::newRow("en") << u"en"_s << QStringList{u"1 row copied."_s, u"2 rows copied."_s, u"Copied: c1"_s};
}

void TestCopying::copiesAreConfirmed()
{
    QFETCH(const QString, language);
    QFETCH(const QStringList, said);
    const Stage stage(language);
    QTRY_COMPARE(stage.model->totalCount(), 2);
    // As Ctrl+C does, and by the table's own actions.
    stage.select({u"c2"_s});
    QTest::keyClick(stage.view, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(stage.said(), said.at(0));
    stage.select({u"c1"_s, u"c2"_s});
    stage.copyRows()->trigger();
    QCOMPARE(stage.said(), said.at(1));
    // Whatever keys the view takes for pressed.
    stage.view->selectionModel()->setCurrentIndex(stage.model->indexOf(u"c1"_s),
                                                  QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    stage.copyCell()->trigger();
    QVERIFY(stage.said().contains(u"web.example.se"_s));
    stage.copyName()->trigger();
    QCOMPARE(stage.said(), said.at(2));
    QCOMPARE(clipboard(), u"c1"_s);
}

CONSOLE_TEST(QApplication, TestCopying)

} // namespace tst_copying

#include "tst_copying.moc"
