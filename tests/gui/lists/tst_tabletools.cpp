// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/lists/tabletest.h"
#include "gui/lists/tabletext.h"
#include "gui/lists/tabletools.h"
#include "support/testcase.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QSignalSpy>
#include <QToolButton>

namespace tst_tabletools {

using namespace Qt::StringLiterals;
using tabletest::group;
using tabletest::Row;
using tabletest::rows;
using tabletest::Shown;
using tabletest::Store;

namespace {

/// The headers above copied rows.
const QString head = u"Key\tText\tNumber\tMore\n"_s;

QString clipboard()
{
    return QGuiApplication::clipboard()->text();
}

} // namespace

/// The tools of a table: copies, and actions that menus and buttons share.
class TestTableTools : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void copiesCell();
    void copiesRows();
    void copiedRowsAreHarmless();
    void copiesCsv();
    void copiesOfGroupedTree();
    void copiesAsColumnsStand();
    void copiesIdentityThoughItIsHidden();
    void copiesAreConfirmed();
    void copiesManyRows();
    void enabledBySelection();
    void actionsAreShared();
    void buttons();
};

void TestTableTools::copiesCell()
{
    Shown<QTableView> shown;
    shown.table->setRows({{u"a"_s, u"=1\n+\t<b>&\u00A0\"å\"\r\n"_s, 1}});
    shown.view.setCurrentIndex(shown.model.index(0, 1));
    shown.action(u"Copy cell"_s)->trigger();
    QCOMPARE(clipboard(), u"=1\n+\t<b>&\u00A0\"å\"\r\n"_s);
}

void TestTableTools::copiesRows()
{
    Shown<QTableView> shown;
    shown.table->setRows({{u"a"_s, u"x\ty\nz"_s, 1}, {u"b"_s, u"-2"_s, 2}, {u"c"_s, {}, 3}});
    shown.select({u"c"_s, u"a"_s});
    shown.action(u"Copy rows"_s)->trigger();
    QCOMPARE(clipboard(), head + u"a\tx y z\t1\t\nc\t\t3\t"_s);
    // Ctrl+C copies the same.
    QGuiApplication::clipboard()->clear();
    QCOMPARE(gui::copySelected(shown.view), 2);
    QCOMPARE(clipboard(), head + u"a\tx y z\t1\t\nc\t\t3\t"_s);
}

void TestTableTools::copiedRowsAreHarmless()
{
    Shown<QTableView> shown;
    shown.table->setRows({{u"a"_s, u"=1\n+2"_s, -1}, {u"b"_s, u"x;=1"_s, 2}, {u"c"_s, u"\"d"_s, 3}});
    shown.view.selectAll();
    const QString harmless = head + u"a\t'=1 +2\t-1\t\nb\tx;'=1\t2\t\nc\t\"\"\"d\"\t3\t"_s;
    shown.action(u"Copy rows"_s)->trigger();
    QCOMPARE(clipboard(), harmless);
    QGuiApplication::clipboard()->clear();
    QVERIFY(gui::copySelected(shown.view) > 0);
    QCOMPARE(clipboard(), harmless);
    // The same where cells are selected, not rows.
    shown.view.setSelectionBehavior(QAbstractItemView::SelectItems);
    shown.view.clearSelection();
    shown.view.selectionModel()->select(shown.model.index(0, 1), QItemSelectionModel::Select);
    QVERIFY(gui::copySelected(shown.view) > 0);
    QCOMPARE(clipboard(), u"'=1 +2"_s);
}

void TestTableTools::copiesCsv()
{
    Shown<QTableView> shown;
    shown.table->setRows({{u"a"_s, u"x;\"y\"\r\n\tz"_s, 1}, {u"b"_s, u"=cmd"_s, -2}});
    shown.view.selectAll();
    shown.action(u"Copy rows as CSV"_s)->trigger();
    QCOMPARE(clipboard(), u"Key;Text;Number;More\na;\"x;\"\"y\"\"\r\n\tz\";1;\nb;'=cmd;-2;\n"_s);
    shown.settings.setCsv({u',', false});
    shown.select({u"b"_s});
    shown.action(u"Copy rows as CSV"_s)->trigger();
    QCOMPARE(clipboard(), u"Key,Text,Number,More\nb,'=cmd,-2,\n"_s);
}

void TestTableTools::copiesOfGroupedTree()
{
    Shown<QTreeView> shown;
    group(shown);
    shown.table->setRows(rows(8, 4));
    shown.view.expandAll();
    shown.view.selectAll();
    // Headings are no rows, and what stands in two groups is one row.
    shown.action(u"Copy rows"_s)->trigger();
    QCOMPARE(clipboard(), head + u"k008\ttext 8\t8\t\nk010\ttext 10\t10\t\nk009\ttext 9\t9\t\nk011\ttext 11\t11\t"_s);
    QCOMPARE(gui::copySelected(shown.view), 4);
    QCOMPARE(clipboard().count(u'\n'), 4);
    QCOMPARE(gui::shownRows(shown.model), (std::vector<int>{0, 2, 1, 3}));
    shown.view.collapseAll();
    QCOMPARE(gui::shownRows(shown.model).size(), size_t(4));
}

void TestTableTools::copiesAsColumnsStand()
{
    Shown<QTableView> shown;
    shown.table->setRows(rows(1, 2));
    shown.header->moveSection(2, 0);
    shown.action(u"Key"_s)->trigger();
    shown.view.selectAll();
    shown.action(u"Copy rows"_s)->trigger();
    QCOMPARE(clipboard(), u"Number\tText\tMore\n1\ttext 1\t\n2\ttext 2\t"_s);
    QVERIFY(gui::copySelected(shown.view));
    QCOMPARE(clipboard(), u"Number\tText\tMore\n1\ttext 1\t\n2\ttext 2\t"_s);
    // The same where cells are selected, not rows.
    shown.view.setSelectionBehavior(QAbstractItemView::SelectItems);
    shown.view.clearSelection();
    for (int column : {0, 1, 2})
        shown.view.selectionModel()->select(shown.model.index(0, column), QItemSelectionModel::Select);
    QCOMPARE(gui::copySelected(shown.view), 1);
    QCOMPARE(clipboard(), u"1\ttext 1"_s);
}

/// Without it, others do not know which row it is.
void TestTableTools::copiesIdentityThoughItIsHidden()
{
    Store store;
    Shown<QTableView> shown(store.settings);
    shown.table->setIdentity({"key", "number"});
    shown.table->setRows(rows(1, 2));
    for (const QString &column : {u"Key"_s, u"More"_s})
        shown.action(column)->trigger();
    shown.view.selectAll();
    shown.action(u"Copy rows"_s)->trigger();
    QCOMPARE(clipboard(), u"Text\tNumber\tKey\ntext 1\t1\tk001\ntext 2\t2\tk002"_s);
    QVERIFY(gui::copySelected(shown.view));
    QVERIFY(clipboard().startsWith(u"Text\tNumber\tKey\n"_s));
    shown.action(u"Copy rows as CSV"_s)->trigger();
    QCOMPARE(clipboard(), u"Text;Number;Key\ntext 1;1;k001\ntext 2;2;k002\n"_s);
}

void TestTableTools::copiesAreConfirmed()
{
    Store store;
    Shown<QTableView> shown(store.settings);
    shown.table->setRows(rows(0, 7));
    QSignalSpy said(shown.tools, &gui::TableTools::said);
    const auto last = [&said] { return said.isEmpty() ? QString() : said.takeLast().at(0).toString(); };
    shown.select({u"k001"_s});
    shown.action(u"Copy rows"_s)->trigger();
    QCOMPARE(last(), u"1 row(s) copied."_s);
    shown.view.selectAll();
    shown.select({u"k001"_s, u"k002"_s, u"k003"_s, u"k004"_s, u"k005"_s, u"k006"_s});
    shown.action(u"Copy rows"_s)->trigger();
    QCOMPARE(last(), u"6 row(s) copied."_s);
    shown.action(u"Copy rows as CSV"_s)->trigger();
    QCOMPARE(last(), u"6 row(s) copied."_s);
    shown.view.setCurrentIndex(shown.model.index(3, 1));
    shown.action(u"Copy cell"_s)->trigger();
    QCOMPARE(last(), u"Copied: text 3"_s);
    QCOMPARE(said.size(), 0);
}

void TestTableTools::copiesManyRows()
{
    Shown<QTreeView> shown;
    QList<Row> many = rows(0, 100'000);
    shown.table->setRows(many);
    group(shown);
    shown.view.expandAll();
    shown.view.selectAll();
    QCOMPARE(gui::selectedRows(shown.view, shown.model).size(), size_t(100'000));
    shown.action(u"Copy rows"_s)->trigger();
    const QString text = clipboard();
    QCOMPARE(text.count(u'\n'), 100'000);
    QVERIFY(text.startsWith(head + u"k000\ttext 0\t0\t\nk002\t"_s));
    QVERIFY(text.endsWith(u"k99999\ttext 99999\t99999\t"_s));
    shown.action(u"Copy rows as CSV"_s)->trigger();
    QCOMPARE(clipboard().count(u'\n'), 100'001);
}

void TestTableTools::enabledBySelection()
{
    Shown<QTreeView> shown;
    QAction *copy = shown.action(u"Copy rows"_s);
    QAction *exporting = shown.action(u"Export to CSV…"_s);
    QVERIFY(!copy->isEnabled());
    QVERIFY(!shown.action(u"Copy cell"_s)->isEnabled());
    QVERIFY(!exporting->isEnabled());
    shown.table->setRows(rows(0, 3));
    QVERIFY(exporting->isEnabled());
    shown.select({u"k001"_s});
    QVERIFY(copy->isEnabled());
    QVERIFY(shown.action(u"Copy rows as CSV"_s)->isEnabled());
    shown.model.setFilter(u"no such text"_s);
    QVERIFY(!copy->isEnabled());
    QVERIFY(!exporting->isEnabled());
    shown.model.setFilter({});
    group(shown);
    // A heading is not a row.
    shown.view.selectionModel()->select(shown.model.index(0, 0),
                                        QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    QVERIFY(!copy->isEnabled());
    shown.table->setRows({});
    QVERIFY(!copy->isEnabled());
    QVERIFY(!exporting->isEnabled());
}

void TestTableTools::actionsAreShared()
{
    Shown<QTableView> shown;
    QAction own(u"Own"_s);
    shown.tools->offer([&own] { return QList<QAction *>{&own}; });
    const auto open = [&shown] {
        Q_EMIT shown.view.customContextMenuRequested({5, 5});
        QMenu *found = nullptr;
        const QList<QMenu *> menus = shown.view.findChildren<QMenu *>();
        for (QMenu *menu : menus) {
            if (menu != shown.tools->columnsAction()->menu())
                found = menu;
        }
        return found;
    };
    QMenu *menu = open();
    QVERIFY(menu);
    QList<QAction *> offered = menu->actions();
    QCOMPARE(offered.takeFirst(), &own);
    offered.removeIf([](const QAction *action) { return action->isSeparator(); });
    QList<QAction *> all = shown.tools->actions();
    all.removeAll(nullptr);
    QCOMPARE(offered, all);
    QCOMPARE(all.size(), 6);
    menu->close();
}

void TestTableTools::buttons()
{
    QWidget holder;
    auto *layout = new QHBoxLayout(&holder);
    Shown<QTableView> shown;
    shown.view.setParent(&holder);
    shown.tools->addButtons(*layout, &holder);
    const QList<QToolButton *> all = holder.findChildren<QToolButton *>();
    QCOMPARE(all.size(), 2);
    QCOMPARE(all.at(0)->defaultAction(), shown.tools->exportAction());
    QCOMPARE(all.at(1)->defaultAction(), shown.tools->columnsAction());
    QCOMPARE(all.at(0)->toolTip(), u"Export to CSV…"_s);
    QCOMPARE(all.at(1)->text(), u"Columns"_s);
    QVERIFY(all.at(1)->defaultAction()->menu());
    for (const QToolButton *button : all)
        QVERIFY(button->focusPolicy() & Qt::TabFocus);
}

CONSOLE_TEST(QApplication, TestTableTools)

} // namespace tst_tabletools

#include "tst_tabletools.moc"
