// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/lists/focusedit.h"
#include "gui/lists/sortmenu.h"
#include "gui/lists/tabletest.h"
#include "support/testcase.h"

#include <QAccessible>
#include <QLineEdit>
#include <QSignalSpy>
#include <QVBoxLayout>

namespace tst_sorting {

using namespace Qt::StringLiterals;
using tabletest::Store;

namespace {

/// A table within a window that has the focus.
struct Stage
{
    Stage()
        : shown(store.settings)
    {
        shown.table->setRows({{u"a"_s, u"y"_s, 3}, {u"b"_s, u"z"_s, 1}, {u"c"_s, u"x"_s, 2}});
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(before);
        layout->addWidget(&shown.view);
        window.resize(600, 300);
        window.show();
    }
    ~Stage() { shown.view.setParent(nullptr); }

    QString order() const
    {
        QString keys;
        for (int row = 0; row < shown.model.rowCount(); ++row)
            keys += shown.model.index(row, 0).data().toString();
        return keys;
    }

    QString heard() const { return QAccessible::queryAccessibleInterface(shown.header)->text(QAccessible::Name); }

    void press(Qt::Key key) const { QTest::keyClick(shown.header, key); }

    Store store;
    QWidget window;
    QLineEdit *before = new QLineEdit;
    tabletest::Shown<QTableView> shown;
};

} // namespace

/// Sorting a table, and other keys of a list, without a mouse.
class TestSorting : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void byMenu();
    void menuFollowsTheColumns();
    void byHeader();
    void headerIsReachedBeforeItsRows();
    void headerMarksItsColumn();
    void keysOfActionsAreKept();
};

void TestSorting::byMenu()
{
    Stage stage;
    QCOMPARE(stage.order(), u"abc"_s);
    QSignalSpy said(stage.shown.tools, &gui::TableTools::said);
    stage.shown.tools->askOrder();
    auto *menu = stage.shown.view.findChild<gui::SortMenu *>();
    QTRY_VERIFY(menu->isVisible());
    // It opens at what the table is sorted by.
    QVERIFY(menu->activeAction() && menu->activeAction()->text() == u"Key"_s && menu->activeAction()->isChecked());
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    QCOMPARE(stage.order(), u"bca"_s);
    QCOMPARE(said.constLast().first().toString(), u"Sorted by Number, ascending."_s);
    QCOMPARE(stage.shown.header->sortIndicatorSection(), 2);
    stage.shown.action(u"Descending"_s)->trigger();
    QCOMPARE(stage.order(), u"acb"_s);
    QCOMPARE(said.constLast().first().toString(), u"Sorted by Number, descending."_s);
    stage.shown.action(u"Ascending"_s)->trigger();
    QCOMPARE(stage.order(), u"bca"_s);
}

void TestSorting::menuFollowsTheColumns()
{
    Stage stage;
    auto *menu = stage.shown.view.findChild<gui::SortMenu *>();
    stage.shown.view.setColumnHidden(1, true);
    stage.shown.view.sortByColumn(2, Qt::DescendingOrder);
    Q_EMIT menu->aboutToShow();
    QStringList offered;
    const QList<QAction *> actions = menu->actions();
    for (const QAction *action : actions) {
        if (action->isVisible() && !action->isSeparator())
            offered.append(action->text() + (action->isChecked() ? u"*"_s : QString()));
    }
    QCOMPARE(offered, (QStringList{u"Key"_s, u"Number*"_s, u"More"_s, u"Ascending"_s, u"Descending*"_s}));
}

void TestSorting::byHeader()
{
    Stage stage;
    QVERIFY(QTest::qWaitForWindowActive(&stage.window));
    stage.shown.current->select(u"b"_s);
    stage.shown.header->setFocus(Qt::TabFocusReason);
    QCOMPARE(stage.heard(), u"Key, sorted ascending"_s);
    stage.press(Qt::Key_Right);
    QCOMPARE(stage.heard(), u"Text"_s);
    stage.press(Qt::Key_Space);
    QCOMPARE(stage.order(), u"cab"_s);
    QCOMPARE(stage.heard(), u"Text, sorted ascending"_s);
    stage.press(Qt::Key_Return);
    QCOMPARE(stage.order(), u"bac"_s);
    QCOMPARE(stage.heard(), u"Text, sorted descending"_s);
    stage.press(Qt::Key_End);
    QCOMPARE(stage.heard(), u"More"_s);
    stage.press(Qt::Key_Right);
    QCOMPARE(stage.heard(), u"More"_s);
    stage.press(Qt::Key_Home);
    QCOMPARE(stage.heard(), u"Key"_s);
    // Columns that are hidden are passed by, and letters are no search of the rows.
    stage.shown.view.setColumnHidden(1, true);
    stage.press(Qt::Key_Right);
    QCOMPARE(stage.heard(), u"Number"_s);
    stage.press(Qt::Key_C);
    QCOMPARE(stage.shown.current->key(), u"b"_s);
    stage.press(Qt::Key_Down);
    QCOMPARE(QApplication::focusWidget(), &stage.shown.view);
    QCOMPARE(stage.shown.current->key(), u"b"_s);
}

void TestSorting::headerIsReachedBeforeItsRows()
{
    Store store;
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *first = new QLineEdit;
    auto *view = new QTableView;
    layout->addWidget(first);
    layout->addWidget(view);
    tabletest::Shown<QTableView> rest(store.settings);
    view->setModel(&rest.model);
    gui::prepareTable(*view, {});
    gui::TableTools tools(*view, rest.model, u"other"_s, store.settings, nullptr);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), view->horizontalHeader());
    QTest::keyClick(view->horizontalHeader(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), view);
    QTest::keyClick(view, Qt::Key_Backtab);
    QCOMPARE(QApplication::focusWidget(), view->horizontalHeader());
}

void TestSorting::headerMarksItsColumn()
{
    Stage stage;
    QVERIFY(QTest::qWaitForWindowActive(&stage.window));
    QHeaderView *header = stage.shown.header;
    stage.before->setFocus();
    // The last column fills what there is only now.
    QCoreApplication::processEvents();
    const QImage without = header->grab().toImage();
    header->setFocus(Qt::TabFocusReason);
    stage.press(Qt::Key_Right);
    const QImage with = header->grab().toImage();
    QRect marked;
    for (int y = 0; y < with.height(); ++y) {
        for (int x = 0; x < with.width(); ++x) {
            if (with.pixel(x, y) != without.pixel(x, y))
                marked |= QRect(x, y, 1, 1);
        }
    }
    QCOMPARE(marked, QRect(header->sectionViewportPosition(1), 0, header->sectionSize(1), header->height()));
    stage.before->setFocus();
    QCOMPARE(header->grab().toImage(), without);
}

void TestSorting::keysOfActionsAreKept()
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *line = new QLineEdit(u"one two"_s);
    layout->addWidget(line);
    QAction action(&window);
    // A key that a line knows on every system, as it does Ctrl+E on some.
    action.setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Left));
    window.addAction(&action);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    line->setFocus();
    QSignalSpy triggered(&action, &QAction::triggered);
    QTest::keyClick(line, Qt::Key_Left, Qt::ControlModifier);
    QCOMPARE(triggered.size(), 0);
    line->end(false);
    gui::keepKeys(window, {nullptr, &action});
    QTest::keyClick(line, Qt::Key_Left, Qt::ControlModifier);
    QCOMPARE(triggered.size(), 1);
    QCOMPARE(line->cursorPosition(), 7);
    // Nor does the line take the key of one that is off.
    action.setEnabled(false);
    QTest::keyClick(line, Qt::Key_Left, Qt::ControlModifier);
    QCOMPARE(line->cursorPosition(), 7);
    QTest::keyClick(line, Qt::Key_Left);
    QCOMPARE(line->cursorPosition(), 6);
}

CONSOLE_TEST(QApplication, TestSorting)

} // namespace tst_sorting

#include "tst_sorting.moc"
