// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/lists/views.h"
#include "gui/look/fonts.h"
#include "gui/shell/settingssetup.h"
#include "support/testcase.h"

#include <QHeaderView>
#include <QLabel>
#include <QStandardItemModel>
#include <QTableView>
#include <QTreeView>

namespace tst_textsize {

using namespace Qt::StringLiterals;
using settingstest::Setup;

/// The size of the text is followed by all that is shown and will be.
class TestTextSize : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void textSizeIsFollowedByAllText();
    void textSizeOfRows();
};

void TestTextSize::textSizeIsFollowedByAllText()
{
    const qreal usual = QApplication::font().pointSizeF();
    QWidget window;
    QLabel plain(&window);
    QLabel head(&window);
    QLabel fixed(&window);
    QLabel notFixed(&window);
    window.show();
    gui::scaleFont(head, 1.5);
    gui::setFixedFont(fixed);
    gui::setFixedFont(notFixed);
    gui::setFixedFont(notFixed, false);
    const qreal usualFixed = fixed.font().pointSizeF();
    Setup setup;
    auto *size = setup.widget<QSpinBox>(u"textSize"_s);
    QCOMPARE(size->value(), 100);
    size->setValue(200);
    QCOMPARE(setup.settings.textSize(), 200);
    QCOMPARE(QApplication::font().pointSizeF(), usual * 2);
    QTRY_COMPARE(plain.font().pointSizeF(), usual * 2);
    QCOMPARE(head.font().pointSizeF(), usual * 3);
    QCOMPARE(head.font().weight(), QFont::DemiBold);
    QCOMPARE(fixed.font().pointSizeF(), usualFixed * 2);
    QTRY_COMPARE(notFixed.font().pointSizeF(), usual * 2);
    QCOMPARE(setup.widget<QLabel>(u"lookHead"_s)->font().pointSizeF(), usual * 2 * 1.1);
    // What is made from now on too.
    QLabel later;
    gui::scaleFont(later, 0.9, QFont::Normal);
    QCOMPARE(later.font().pointSizeF(), usual * 2 * 0.9);
    size->setValue(75);
    QTRY_COMPARE(plain.font().pointSizeF(), usual * 0.75);
    QCOMPARE(later.font().pointSizeF(), usual * 0.75 * 0.9);
    size->setValue(100);
    QTRY_COMPARE(plain.font().pointSizeF(), usual);
    QCOMPARE(head.font().pointSizeF(), usual * 1.5);
    QCOMPARE(fixed.font().pointSizeF(), usualFixed);
}

void TestTextSize::textSizeOfRows()
{
    Setup setup;
    QStandardItemModel model(3, 1);
    QTableView table;
    table.setModel(&model);
    gui::prepareTable(table, {});
    QTreeView tree;
    tree.setModel(&model);
    gui::prepareTree(tree, {}, 0);
    table.show();
    tree.show();
    const int header = table.horizontalHeader()->sizeHint().height();
    QCOMPARE(table.rowHeight(0), gui::tableRow);
    QCOMPARE(tree.visualRect(model.index(0, 0)).height(), gui::tableRow);
    setup.theme.setTextSize(200);
    const int high = QFontMetrics(QApplication::font()).height() + 8;
    QVERIFY(high > gui::tableRow);
    QTRY_COMPARE(table.rowHeight(0), high);
    QTRY_COMPARE(tree.visualRect(model.index(0, 0)).height(), high);
    QVERIFY(table.horizontalHeader()->sizeHint().height() > header);
    setup.theme.setTextSize(100);
    QTRY_COMPARE(table.rowHeight(0), gui::tableRow);
    QTRY_COMPARE(tree.visualRect(model.index(0, 0)).height(), gui::tableRow);
}

CONSOLE_TEST(QApplication, TestTextSize)

} // namespace tst_textsize

#include "tst_textsize.moc"
