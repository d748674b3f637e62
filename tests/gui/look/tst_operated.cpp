// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/look/colours.h"
#include "gui/look/contrast.h"
#include "gui/look/fonts.h"
#include "gui/look/icons.h"
#include "gui/look/theme.h"
#include "support/testcase.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QStyle>
#include <QTabBar>
#include <QTableView>
#include <QTreeView>

#include <cmath>

namespace tst_operated {

using namespace Qt::StringLiterals;

namespace {

/// The greatest contrast of a pixel between @p from and @p to, both left out, to these.
double edge(const QImage &image, const QPoint &from, const QPoint &to)
{
    const QColor ground = image.pixelColor(from);
    double most = 1;
    for (int x = from.x() + 1; x < to.x(); ++x)
        most = std::max(most, contrastOf(ground, image.pixelColor(x, from.y())));
    return most;
}

} // namespace

/// What is operated is seen: its border, that it is chosen, where one is in what scrolls; measured on what is painted.
class TestOperated : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void bordersAreSeen_data();
    void bordersAreSeen();
    void chosenChipIsSeen_data() { bordersAreSeen_data(); }
    void chosenChipIsSeen();
    void selectedRowIsMarked_data() { bordersAreSeen_data(); }
    void selectedRowIsMarked();
    void scrollHandleIsSeen_data() { bordersAreSeen_data(); }
    void scrollHandleIsSeen();
    void disabledIsNotMuted_data() { bordersAreSeen_data(); }
    void disabledIsNotMuted();
    void spinBoxIsAField_data() { bordersAreSeen_data(); }
    void spinBoxIsAField();
    void tabsStand();
    void iconsFollowTheText();
    void fontsOfARowStandOnOneLine();
    void swatchKeepsItsColour();

private:
    gui::Theme m_theme{*static_cast<QApplication *>(QCoreApplication::instance())};
};

void TestOperated::bordersAreSeen_data()
{
    QTest::addColumn<int>("appearance");
    QTest::newRow("light") << static_cast<int>(gui::Appearance::Light);
    QTest::newRow("dark") << static_cast<int>(gui::Appearance::Dark);
}

void TestOperated::bordersAreSeen()
{
    QFETCH(int, appearance);
    m_theme.apply(static_cast<gui::Appearance>(appearance));
    for (const QPalette::ColorRole ground : {QPalette::Window, QPalette::Base}) {
        QWidget window;
        window.setBackgroundRole(ground);
        window.setAutoFillBackground(true);
        auto *chip = new QPushButton(&window);
        chip->setProperty("chip", true);
        auto *chosen = new QPushButton(&window);
        chosen->setProperty("chip", true);
        chosen->setCheckable(true);
        chosen->setChecked(true);
        auto *primary = new QPushButton(&window);
        primary->setProperty("primary", true);
        auto *combo = new QComboBox(&window);
        combo->addItem(u"One"_s);
        auto *ticked = new QCheckBox(&window);
        ticked->setChecked(true);
        auto *taken = new QRadioButton(&window);
        taken->setChecked(true);
        const QWidgetList controls{new QLineEdit(&window),
                                   new QSpinBox(&window),
                                   new QDateEdit(&window),
                                   new QCheckBox(&window),
                                   ticked,
                                   new QRadioButton(&window),
                                   taken,
                                   combo,
                                   new QPlainTextEdit(&window),
                                   new QPushButton(&window),
                                   chip,
                                   chosen,
                                   primary};
        int top = 20;
        for (QWidget *control : controls) {
            control->setGeometry(20, top, 120, 32);
            control->setFocusPolicy(Qt::NoFocus);
            top += 48;
        }
        window.resize(160, top);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        const QImage image = window.grab().toImage();
        for (const QWidget *control : controls) {
            const int y = control->geometry().center().y();
            const double seen = edge(image, {14, y}, {26, y});
            QVERIFY2(seen >= 3,
                     qPrintable(u"%1 %2"_s.arg(QLatin1String(control->metaObject()->className())).arg(seen)));
        }
    }
    // The measure finds what is not seen.
    const QPalette palette = QApplication::palette();
    QVERIFY(contrastOf(gui::coloursFor(palette).line, palette.color(QPalette::Base)) < 3);
}

void TestOperated::chosenChipIsSeen()
{
    QFETCH(int, appearance);
    m_theme.apply(static_cast<gui::Appearance>(appearance));
    QPushButton chip;
    chip.setProperty("chip", true);
    chip.setCheckable(true);
    chip.setFocusPolicy(Qt::NoFocus);
    chip.resize(120, 28);
    const QImage without = chip.grab().toImage();
    chip.setChecked(true);
    const QImage with = chip.grab().toImage();
    QVERIFY(contrastOf(without.pixelColor(60, 14), with.pixelColor(60, 14)) >= 3);
    // What stands on it is read.
    const gui::Colours &colours = gui::coloursFor(chip.palette());
    QCOMPARE(with.pixelColor(60, 14), colours.accent);
    QVERIFY(contrastOf(colours.accent, colours.onAccent) >= 4.5);
}

void TestOperated::selectedRowIsMarked()
{
    QFETCH(int, appearance);
    m_theme.apply(static_cast<gui::Appearance>(appearance));
    QStandardItemModel model(3, 12);
    QTableView table;
    QTreeView tree;
    QListView list;
    for (QAbstractItemView *view : {static_cast<QAbstractItemView *>(&table), static_cast<QAbstractItemView *>(&tree),
                                    static_cast<QAbstractItemView *>(&list)}) {
        view->setModel(&model);
        view->setSelectionBehavior(QAbstractItemView::SelectRows);
        view->resize(300, 200);
        view->setFocusPolicy(Qt::NoFocus);
        view->show();
        QVERIFY(QTest::qWaitForWindowExposed(view));
        view->selectionModel()->select(model.index(1, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        QVERIFY(!view->hasFocus());
        const QImage image = view->viewport()->grab().toImage();
        const int marked = view->visualRect(model.index(1, 0)).center().y();
        const int other = view->visualRect(model.index(2, 0)).center().y();
        QVERIFY2(contrastOf(image.pixelColor(1, marked), image.pixelColor(1, other)) >= 3,
                 view->metaObject()->className());
        QVERIFY(contrastOf(image.pixelColor(1, marked), image.pixelColor(image.width() - 3, marked)) >= 3);
    }
    // Where the columns are pushed aside too.
    table.horizontalScrollBar()->setValue(3);
    const QImage image = table.viewport()->grab().toImage();
    QVERIFY(contrastOf(image.pixelColor(1, table.rowViewportPosition(1) + 5),
                       image.pixelColor(1, table.rowViewportPosition(2) + 5)) >= 3);
}

void TestOperated::scrollHandleIsSeen()
{
    QFETCH(int, appearance);
    m_theme.apply(static_cast<gui::Appearance>(appearance));
    QScrollBar bar(Qt::Vertical);
    bar.setRange(0, 100);
    bar.setPageStep(50);
    bar.resize(12, 200);
    const QImage image = bar.grab().toImage();
    QVERIFY(contrastOf(image.pixelColor(6, 30), image.pixelColor(6, 190)) >= 3);
}

void TestOperated::disabledIsNotMuted()
{
    QFETCH(int, appearance);
    m_theme.apply(static_cast<gui::Appearance>(appearance));
    const QPalette palette = QApplication::palette();
    const QColor muted = gui::coloursFor(palette).muted;
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        const QColor disabled = palette.color(QPalette::Disabled, role);
        QVERIFY(contrastOf(disabled, muted) >= 2);
        QVERIFY(contrastOf(disabled, palette.color(QPalette::Window)) >= 2);
    }
}

void TestOperated::spinBoxIsAField()
{
    QFETCH(int, appearance);
    m_theme.apply(static_cast<gui::Appearance>(appearance));
    QWidget window;
    QLineEdit line(&window);
    QSpinBox box(&window);
    // With a month that drops down Qt draws it as a box of choices.
    QDateEdit day(&window);
    day.setCalendarPopup(true);
    line.setGeometry(10, 10, 120, 32);
    box.setGeometry(10, 60, 120, 32);
    day.setGeometry(10, 110, 120, 32);
    for (QWidget *field : {static_cast<QWidget *>(&line), static_cast<QWidget *>(&box), static_cast<QWidget *>(&day)})
        field->setFocusPolicy(Qt::NoFocus);
    window.resize(200, 170);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    const QImage image = window.grab().toImage();
    // Border, corner and ground are those of a line to type in.
    for (const QPoint &place : {QPoint(0, 16), QPoint(1, 16), QPoint(0, 0), QPoint(2, 1), QPoint(60, 0), QPoint(60, 3),
                                QPoint(119, 16), QPoint(119, 31)})
        for (const QWidget *field : {static_cast<QWidget *>(&box), static_cast<QWidget *>(&day)})
            QCOMPARE(image.pixelColor(field->pos() + place), image.pixelColor(line.pos() + place));
    QCOMPARE(box.sizeHint().height(), line.sizeHint().height());
    QCOMPARE(day.sizeHint().height(), line.sizeHint().height());
}

/// A word begins at the same place whether its tab is shown or not.
void TestOperated::tabsStand()
{
    m_theme.apply(gui::Appearance::Light);
    QTabBar bar;
    bar.setDrawBase(false);
    bar.setFocusPolicy(Qt::NoFocus);
    bar.addTab(u"Hill"_s);
    bar.addTab(u"Hillsides and more"_s);
    bar.setExpanding(false);
    bar.resize(bar.sizeHint());
    bar.show();
    QVERIFY(QTest::qWaitForWindowExposed(&bar));
    const auto firstInk = [&bar](int tab) {
        const QImage image = bar.grab().toImage();
        const QRect rect = bar.tabRect(tab);
        const QColor ground = image.pixelColor(rect.left() + 1, rect.center().y());
        for (int x = rect.left() + 2; x < rect.right(); ++x) {
            for (int y = rect.top() + 4; y < rect.bottom() - 4; ++y) {
                if (contrastOf(image.pixelColor(x, y), ground) > 1.5)
                    return x;
            }
        }
        return -1;
    };
    const QRect before = bar.tabRect(1);
    const int plain = firstInk(1);
    QVERIFY(plain > 0);
    bar.setCurrentIndex(1);
    QCOMPARE(bar.tabRect(1), before);
    QVERIFY(std::abs(firstInk(1) - plain) <= 1);
}

void TestOperated::iconsFollowTheText()
{
    m_theme.apply(gui::Appearance::Light);
    const auto side = [] { return QApplication::style()->pixelMetric(QStyle::PM_SmallIconSize); };
    QCOMPARE(side(), 16);
    m_theme.setTextSize(200);
    QCOMPARE(side(), 32);
    QCOMPARE(QApplication::style()->pixelMetric(QStyle::PM_IndicatorWidth), 32);
    QCOMPARE(gui::scaled(100), 200);
    m_theme.setTextSize(100);
    QCOMPARE(side(), 16);
}

/// Texts in the middle of a row, in fonts with other measures.
void TestOperated::fontsOfARowStandOnOneLine()
{
    m_theme.apply(gui::Appearance::Light);
    QStandardItemModel model(1, 2);
    model.setItem(0, 0, new QStandardItem(u"xx"_s));
    auto *other = new QStandardItem(u"xx"_s);
    QFont large = gui::fixedFont();
    large.setPointSizeF(large.pointSizeF() * 2.5);
    other->setFont(large);
    model.setItem(0, 1, other);
    QTableView table;
    table.setModel(&model);
    table.setRowHeight(0, 80);
    table.setShowGrid(false);
    table.show();
    table.clearSelection();
    const auto baseline = [&table, &model](int column) {
        const QRect rect = table.visualRect(model.index(0, column)).adjusted(2, 2, -2, -2);
        const QImage image = table.viewport()->grab(rect).toImage();
        for (int y = image.height() - 1; y >= 0; --y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y).lightness() < 128)
                    return y;
            }
        }
        return -1;
    };
    QVERIFY(baseline(0) > 0);
    QVERIFY2(std::abs(baseline(0) - baseline(1)) <= 1, qPrintable(u"%1 %2"_s.arg(baseline(0)).arg(baseline(1))));
}

void TestOperated::swatchKeepsItsColour()
{
    const QIcon icon = gui::swatchIcon(QColor(u"#107c41"_s), 16);
    for (const QIcon::Mode mode : {QIcon::Normal, QIcon::Selected})
        QCOMPARE(icon.pixmap(QSize(16, 16), 1.0, mode).toImage().pixelColor(8, 8), QColor(u"#107c41"_s));
}

CONSOLE_TEST(QApplication, TestOperated)

} // namespace tst_operated

#include "tst_operated.moc"
