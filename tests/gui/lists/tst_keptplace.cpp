// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/lists/tabletest.h"
#include "support/testcase.h"

#include <QScrollBar>
#include <QSet>

namespace tst_keptplace {

using namespace Qt::StringLiterals;
using tabletest::group;
using tabletest::Row;
using tabletest::rows;
using tabletest::Shown;

/// A view stays where it is when its rows change: what is selected, what is current, what is at the upper edge.
class TestKeptPlace : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
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

void TestKeptPlace::selectionSurvivesRefresh()
{
    Shown<QTableView> shown;
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

void TestKeptPlace::selectionSurvivesRefreshInGroups()
{
    Shown<QTreeView> shown;
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

void TestKeptPlace::selectionSurvivesCurrentRowsReturn()
{
    Shown<QTableView> shown;
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

void TestKeptPlace::scrollSurvivesRefresh()
{
    Shown<QTableView> shown;
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
void TestKeptPlace::scrollAtEndSurvivesRefresh()
{
    Shown<QTableView> shown;
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

void TestKeptPlace::scrollSurvivesRefreshInTree()
{
    Shown<QTreeView> shown;
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

void TestKeptPlace::scrollWhenTopRowIsGone()
{
    Shown<QTableView> shown;
    shown.table->setRows(rows(0, 200));
    QCoreApplication::processEvents();
    shown.view.scrollTo(shown.model.indexOf(u"k100"_s), QAbstractItemView::PositionAtTop);
    QList<Row> next = rows(50, 200);
    next.removeIf([](const Row &row) { return row.key == "k100"_L1 || row.key == "k101"_L1; });
    shown.table->setRows(next);
    QCOMPARE(shown.top(), u"k102"_s);
}

void TestKeptPlace::scrollOfOtherList()
{
    Shown<QTableView> shown;
    shown.table->setRows(rows(0, 200));
    QCoreApplication::processEvents();
    shown.view.scrollTo(shown.model.indexOf(u"k100"_s), QAbstractItemView::PositionAtTop);
    shown.table->setRows(rows(500, 200));
    QCOMPARE(shown.top(), u"k500"_s);
}

void TestKeptPlace::scrollAtTopStays()
{
    Shown<QTreeView> shown;
    shown.table->setRows(rows(100, 100));
    QCOMPARE(shown.top(), u"k100"_s);
    shown.table->setRows(rows(50, 150));
    QCOMPARE(shown.top(), u"k050"_s);
}

void TestKeptPlace::currentInShownColumn()
{
    Shown<QTableView> shown;
    shown.table->setRows(rows(0, 200));
    shown.action(u"Key"_s)->trigger();
    shown.current->select(u"k150"_s);
    const QModelIndex current = shown.view.currentIndex();
    QCOMPARE(current.data().toString(), u"text 150"_s);
    QVERIFY(shown.view.viewport()->rect().intersects(shown.view.visualRect(current)));
}

CONSOLE_TEST(QApplication, TestKeptPlace)

} // namespace tst_keptplace

#include "tst_keptplace.moc"
