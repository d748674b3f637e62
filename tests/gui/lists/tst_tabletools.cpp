// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/lists/tabletest.h"
#include "gui/lists/tabletext.h"
#include "support/testcase.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QScrollBar>
#include <QSet>
#include <QSignalSpy>
#include <QToolButton>

namespace tst_tabletools {

using namespace Qt::StringLiterals;
using tabletest::Row;
using tabletest::rows;
using tabletest::Shown;
using tabletest::Store;

namespace {

QString clipboard()
{
    return QGuiApplication::clipboard()->text();
}

/// Even numbers in group a, odd ones in b, every tenth in both.
template <typename View>
void group(Shown<View> &shown)
{
    shown.model.setGrouping([table = shown.table.get()](int row) {
        const int number = table->row(row).number;
        if (number % 10 == 0)
            return QStringList{u"a"_s, u"b"_s};
        return QStringList{number % 2 == 0 ? u"a"_s : u"b"_s};
    });
}

} // namespace

/// Copies, shared actions, and a view that stays where it is.
class TestTableTools : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void copiesCell();
    void copiesRows();
    void copiesCsv();
    void copiesOfGroupedTree();
    void copiesAsColumnsStand();
    void copiesManyRows();
    void enabledBySelection();
    void actionsAreShared();
    void buttons();
    void selectionSurvivesRefresh();
    void selectionSurvivesRefreshInGroups();
    void selectionSurvivesCurrentRowsReturn();
    void scrollSurvivesRefresh();
    void scrollAtEndSurvivesRefresh();
    void scrollSurvivesRefreshInTree();
    void scrollWhenTopRowIsGone();
    void scrollOfOtherList();
    void scrollAtTopStays();
    void currentInShownColumn();
};

void TestTableTools::copiesCell()
{
    Store store;
    Shown<QTableView> shown(store.settings);
    shown.table->setRows({{u"a"_s, u"=1\n+<b>&\"å\""_s, 1}});
    shown.view.setCurrentIndex(shown.model.index(0, 1));
    shown.action(u"Copy cell"_s)->trigger();
    QCOMPARE(clipboard(), u"=1 +<b>&\"å\""_s);
}

void TestTableTools::copiesRows()
{
    Store store;
    Shown<QTableView> shown(store.settings);
    shown.table->setRows({{u"a"_s, u"x\ty\nz"_s, 1}, {u"b"_s, u"-2"_s, 2}, {u"c"_s, {}, 3}});
    shown.select({u"c"_s, u"a"_s});
    shown.action(u"Copy rows"_s)->trigger();
    QCOMPARE(clipboard(), u"a\tx y z\t1\t\nc\t\t3\t"_s);
    // Ctrl+C copies the same.
    QGuiApplication::clipboard()->clear();
    QVERIFY(gui::copySelected(shown.view));
    QCOMPARE(clipboard(), u"a\tx y z\t1\t\nc\t\t3\t"_s);
}

void TestTableTools::copiesCsv()
{
    Store store;
    Shown<QTableView> shown(store.settings);
    shown.table->setRows({{u"a"_s, u"x;\"y\""_s, 1}, {u"b"_s, u"=cmd"_s, -2}});
    shown.view.selectAll();
    shown.action(u"Copy rows as CSV"_s)->trigger();
    QCOMPARE(clipboard(), u"Key;Text;Number;More\na;\"x;\"\"y\"\"\";1;\nb;'=cmd;'-2;\n"_s);
    store.settings.setCsv({u',', false});
    shown.select({u"b"_s});
    shown.action(u"Copy rows as CSV"_s)->trigger();
    QCOMPARE(clipboard(), u"Key,Text,Number,More\nb,'=cmd,'-2,\n"_s);
}

void TestTableTools::copiesOfGroupedTree()
{
    Store store;
    Shown<QTreeView> shown(store.settings);
    group(shown);
    shown.table->setRows(rows(8, 4));
    shown.view.expandAll();
    shown.view.selectAll();
    // Headings are no rows, and what stands in two groups is one row.
    shown.action(u"Copy rows"_s)->trigger();
    QCOMPARE(clipboard(), u"k008\ttext 8\t8\t\nk010\ttext 10\t10\t\nk009\ttext 9\t9\t\nk011\ttext 11\t11\t"_s);
    QVERIFY(gui::copySelected(shown.view));
    QCOMPARE(clipboard().count(u'\n'), 3);
    QCOMPARE(gui::shownRows(shown.model), (std::vector<int>{0, 2, 1, 3}));
    shown.view.collapseAll();
    QCOMPARE(gui::shownRows(shown.model).size(), size_t(4));
}

void TestTableTools::copiesAsColumnsStand()
{
    Store store;
    Shown<QTableView> shown(store.settings);
    shown.table->setRows(rows(1, 2));
    shown.header->moveSection(2, 0);
    shown.action(u"Key"_s)->trigger();
    shown.view.selectAll();
    shown.action(u"Copy rows"_s)->trigger();
    QCOMPARE(clipboard(), u"1\ttext 1\t\n2\ttext 2\t"_s);
    QVERIFY(gui::copySelected(shown.view));
    QCOMPARE(clipboard(), u"1\ttext 1\t\n2\ttext 2\t"_s);
    // The same where cells are selected, not rows.
    shown.view.setSelectionBehavior(QAbstractItemView::SelectItems);
    shown.view.clearSelection();
    for (int column : {0, 1, 2})
        shown.view.selectionModel()->select(shown.model.index(0, column), QItemSelectionModel::Select);
    QVERIFY(gui::copySelected(shown.view));
    QCOMPARE(clipboard(), u"1\ttext 1"_s);
}

void TestTableTools::copiesManyRows()
{
    Store store;
    Shown<QTreeView> shown(store.settings);
    QList<Row> many = rows(0, 100'000);
    shown.table->setRows(many);
    group(shown);
    shown.view.expandAll();
    shown.view.selectAll();
    QCOMPARE(gui::selectedRows(shown.view, shown.model).size(), size_t(100'000));
    shown.action(u"Copy rows"_s)->trigger();
    const QString text = clipboard();
    QCOMPARE(text.count(u'\n'), 99'999);
    QVERIFY(text.startsWith(u"k000\ttext 0\t0\t\nk002\t"_s));
    QVERIFY(text.endsWith(u"k99999\ttext 99999\t99999\t"_s));
    shown.action(u"Copy rows as CSV"_s)->trigger();
    QCOMPARE(clipboard().count(u'\n'), 100'001);
}

void TestTableTools::enabledBySelection()
{
    Store store;
    Shown<QTreeView> shown(store.settings);
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
    Store store;
    Shown<QTableView> shown(store.settings);
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
    QCOMPARE(all.size(), 5);
    menu->close();
}

void TestTableTools::buttons()
{
    Store store;
    QWidget head;
    auto *layout = new QHBoxLayout(&head);
    Shown<QTableView> shown(store.settings);
    shown.view.setParent(&head);
    shown.tools->addButtons(*layout, &head);
    const QList<QToolButton *> all = head.findChildren<QToolButton *>();
    QCOMPARE(all.size(), 2);
    QCOMPARE(all.at(0)->defaultAction(), shown.tools->exportAction());
    QCOMPARE(all.at(1)->defaultAction(), shown.tools->columnsAction());
    QCOMPARE(all.at(0)->toolTip(), u"Export to CSV…"_s);
    QCOMPARE(all.at(1)->text(), u"Columns"_s);
    QVERIFY(all.at(1)->defaultAction()->menu());
    for (const QToolButton *button : all)
        QVERIFY(button->focusPolicy() & Qt::TabFocus);
}

void TestTableTools::selectionSurvivesRefresh()
{
    Store store;
    Shown<QTableView> shown(store.settings);
    shown.table->setRows(rows(0, 50));
    shown.select({u"k010"_s, u"k020"_s, u"k030"_s, u"k040"_s});
    // Rows above go, others come between, one selected goes, one moves to the top.
    QList<Row> next = rows(5, 40);
    next.removeIf([](const Row &row) { return row.key == "k020"_L1; });
    next.append({u"k010b"_s, u"new"_s, 7});
    next.append({u"a"_s, u"new"_s, 8});
    shown.table->setRows(next);
    QCOMPARE(shown.selected(), (QStringList{u"k010"_s, u"k030"_s, u"k040"_s}));
    shown.view.sortByColumn(2, Qt::DescendingOrder);
    QCOMPARE(shown.selected(), (QStringList{u"k010"_s, u"k030"_s, u"k040"_s}));
    for (Row &row : next)
        row.number = row.key == "k030"_L1 ? 1000 : (row.number * 37) % 101;
    shown.table->setRows(next);
    QCOMPARE(shown.model.index(0, 0).data().toString(), u"k030"_s);
    QCOMPARE(shown.selected(), (QStringList{u"k010"_s, u"k030"_s, u"k040"_s}));
    // Many at once: not by spans, but as a change of layout.
    next += rows(100, 400);
    next.removeIf([](const Row &row) { return row.number % 3 == 1 && row.key != "k040"_L1 && row.key != "k010"_L1; });
    shown.table->setRows(next);
    QVERIFY(shown.selected().contains(u"k010"_s) && shown.selected().contains(u"k040"_s));
    QVERIFY(shown.selected().size() <= 3);
}

void TestTableTools::selectionSurvivesRefreshInGroups()
{
    Store store;
    Shown<QTreeView> shown(store.settings);
    shown.table->setRows(rows(1, 60));
    group(shown);
    shown.view.expandAll();
    shown.select({u"k003"_s, u"k004"_s, u"k042"_s});
    QList<Row> next = rows(3, 60);
    // It moves to the other group.
    next[1].number = 5;
    shown.table->setRows(next);
    QCOMPARE(shown.model.indexOf(u"k004"_s).parent().data().toString(), u"b"_s);
    QCOMPARE(shown.selected(), (QStringList{u"k003"_s, u"k004"_s, u"k042"_s}));
}

void TestTableTools::selectionSurvivesCurrentRowsReturn()
{
    Store store;
    Shown<QTableView> shown(store.settings);
    shown.table->setRows(rows(0, 20));
    shown.current->select(u"k005"_s);
    for (const QString &key : {u"k006"_s, u"k007"_s})
        shown.view.selectionModel()->select(shown.model.indexOf(key),
                                            QItemSelectionModel::Select | QItemSelectionModel::Rows);
    shown.model.setNarrowing([table = shown.table.get()](int row) { return table->row(row).number != 5; });
    QCOMPARE(shown.selected(), (QStringList{u"k006"_s, u"k007"_s}));
    shown.model.setNarrowing({});
    QCOMPARE(shown.view.currentIndex().data().toString(), u"k005"_s);
    QCOMPARE(shown.selected(), (QStringList{u"k005"_s, u"k006"_s, u"k007"_s}));
    // One that is asked for is selected alone, also when it comes later.
    shown.current->select(u"k050"_s);
    shown.table->setRows(rows(0, 60));
    QCOMPARE(shown.selected(), QStringList{u"k050"_s});
}

void TestTableTools::scrollSurvivesRefresh()
{
    Store store;
    Shown<QTableView> shown(store.settings);
    shown.table->setRows(rows(0, 200));
    QCoreApplication::processEvents();
    shown.view.scrollTo(shown.model.indexOf(u"k100"_s), QAbstractItemView::PositionAtTop);
    QCOMPARE(shown.top(), u"k100"_s);
    shown.table->setRows(rows(40, 200));
    QCOMPARE(shown.top(), u"k100"_s);
    shown.table->setRows(rows(0, 300));
    QCOMPARE(shown.top(), u"k100"_s);
    // Rows above in places of their own, beyond what is told span by span.
    QList<Row> next = rows(0, 300);
    for (int i = 0; i < 90; ++i)
        next.append({u"k%1x"_s.arg(i, 3, 10, QLatin1Char('0')), u"new"_s, i});
    shown.table->setRows(next);
    QCOMPARE(shown.top(), u"k100"_s);
    shown.table->setRows(rows(0, 200));
    QCoreApplication::processEvents();
    shown.view.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    shown.view.scrollTo(shown.model.indexOf(u"k150"_s), QAbstractItemView::PositionAtTop);
    QScrollBar *bar = shown.view.verticalScrollBar();
    bar->setValue(bar->value() + 9);
    const int y = shown.view.visualRect(shown.model.indexOf(u"k150"_s)).top();
    QCOMPARE(y, -9);
    shown.table->setRows(rows(90, 200));
    QCOMPARE(shown.view.visualRect(shown.model.indexOf(u"k150"_s)).top(), y);
}

/// At the very end, where the view must first learn that there is more, and where the upper row is cut: at another
/// place for each height of the view.
void TestTableTools::scrollAtEndSurvivesRefresh()
{
    Store store;
    Shown<QTableView> shown(store.settings);
    shown.table->setRows(rows(0, 200));
    QList<Row> longer = rows(0, 200);
    for (int i = 0; i < 30; ++i)
        longer.append({u"a%1"_s.arg(i), u"new"_s, i});
    QSet<int> pieces;
    const int row = shown.view.rowHeight(0);
    for (int height = 300; height < 300 + row; ++height) {
        shown.view.resize(600, height);
        shown.table->setRows(rows(0, 200));
        // The last column gives way to the upright bar only a few turns later; until then there is a bar across too.
        QTRY_VERIFY(!shown.view.horizontalScrollBar()->isVisible());
        shown.view.scrollToBottom();
        const QString top = shown.top();
        const int y = shown.view.visualRect(shown.model.indexOf(top)).top();
        shown.table->setRows(longer);
        QCOMPARE(shown.top(), top);
        QCOMPARE(shown.view.visualRect(shown.model.indexOf(top)).top(), y);
        QCOMPARE(shown.view.visualRect(shown.model.indexOf(u"k199"_s)).bottom() + 1, shown.view.viewport()->height());
        pieces.insert(y);
        // What comes below takes no more than half a row off the place.
        shown.table->setRows(rows(0, 200));
        shown.view.scrollToBottom();
        shown.table->setRows(rows(0, 260));
        QVERIFY(2 * std::abs(shown.view.visualRect(shown.model.indexOf(top)).top() - y) <= row);
    }
    QCOMPARE(pieces.size(), row);
}

void TestTableTools::scrollSurvivesRefreshInTree()
{
    Store store;
    Shown<QTreeView> shown(store.settings);
    shown.table->setRows(rows(1, 200));
    group(shown);
    shown.view.expandAll();
    shown.view.scrollTo(shown.model.indexOf(u"k104"_s), QAbstractItemView::PositionAtTop);
    QCOMPARE(shown.top(), u"k104"_s);
    shown.table->setRows(rows(41, 200));
    QCOMPARE(shown.top(), u"k104"_s);
    shown.table->setRows(rows(1, 230));
    QCOMPARE(shown.top(), u"k104"_s);
    // A heading at the top stays there too.
    shown.view.scrollTo(shown.model.index(1, 0), QAbstractItemView::PositionAtTop);
    QCOMPARE(shown.top(), u"b"_s);
    shown.table->setRows(rows(31, 200));
    QCOMPARE(shown.top(), u"b"_s);
}

void TestTableTools::scrollWhenTopRowIsGone()
{
    Store store;
    Shown<QTableView> shown(store.settings);
    shown.table->setRows(rows(0, 200));
    QCoreApplication::processEvents();
    shown.view.scrollTo(shown.model.indexOf(u"k100"_s), QAbstractItemView::PositionAtTop);
    QList<Row> next = rows(50, 200);
    next.removeIf([](const Row &row) { return row.key == "k100"_L1 || row.key == "k101"_L1; });
    shown.table->setRows(next);
    QCOMPARE(shown.top(), u"k102"_s);
}

void TestTableTools::scrollOfOtherList()
{
    Store store;
    Shown<QTableView> shown(store.settings);
    shown.table->setRows(rows(0, 200));
    QCoreApplication::processEvents();
    shown.view.scrollTo(shown.model.indexOf(u"k100"_s), QAbstractItemView::PositionAtTop);
    shown.table->setRows(rows(500, 200));
    QCOMPARE(shown.top(), u"k500"_s);
}

void TestTableTools::scrollAtTopStays()
{
    Store store;
    Shown<QTreeView> shown(store.settings);
    shown.table->setRows(rows(100, 100));
    QCOMPARE(shown.top(), u"k100"_s);
    shown.table->setRows(rows(50, 150));
    QCOMPARE(shown.top(), u"k050"_s);
}

void TestTableTools::currentInShownColumn()
{
    Store store;
    Shown<QTableView> shown(store.settings);
    shown.table->setRows(rows(0, 200));
    shown.action(u"Key"_s)->trigger();
    shown.current->select(u"k150"_s);
    const QModelIndex current = shown.view.currentIndex();
    QCOMPARE(current.data().toString(), u"text 150"_s);
    QVERIFY(shown.view.viewport()->rect().intersects(shown.view.visualRect(current)));
}

CONSOLE_TEST(QApplication, TestTableTools)

} // namespace tst_tabletools

#include "tst_tabletools.moc"
