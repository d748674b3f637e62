// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mainwindowtest.h"
#include "demo/server.h"
#include "gui/lists/listpane.h"
#include "gui/shell/navigation.h"
#include "gui/shell/shortcutsdialog.h"
#include "gui/shell/statusstrip.h"
#include "inventory/inventory.h"
#include "inventory/sweep.h"
#include "support/testcase.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QTreeView>

namespace tst_steadywindow {

using namespace Qt::StringLiterals;

namespace {

/// The list of the page, which is its first.
QAbstractItemView *listOf(const gui::Page &page)
{
    for (auto *view : page.findChildren<QAbstractItemView *>()) {
        if (view->isVisible() && view->model() && qobject_cast<gui::ListPane *>(view->parentWidget()))
            return view;
    }
    return nullptr;
}

/// How many rows are whole in sight, headings of groups too.
int wholeRows(const QAbstractItemView &view)
{
    const QRect sight = view.viewport()->rect();
    int rows = 0;
    for (int y = 0; y <= sight.bottom();) {
        const QRect row = view.visualRect(view.indexAt({view.isRightToLeft() ? sight.right() - 1 : 1, y}));
        if (row.isEmpty())
            break;
        rows += row.top() >= 0 && row.bottom() <= sight.bottom() ? 1 : 0;
        y = row.bottom() + 1;
    }
    return rows;
}

} // namespace

/// What is looked at stays where it is, and in sight: at the start, while answers come, in large text.
class TestSteadyWindow : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void listsStandAtTheirTop();
    void matrixBeginsAtTheTopLeft();
    void navigationKeepsItsWidth();
    void rowsInLargeText_data();
    void rowsInLargeText();
    void stripInLargeText();
    void everyKeyIsTold();

private:
    static bool isRead(WindowOn &on)
    {
        return support::waitFor([&on] {
            return on.inventory().state({inventory::Kind::Users, {}}).phase == inventory::State::Phase::Ready &&
                   on.inventory().sweep().isIdle();
        });
    }
};

void TestSteadyWindow::listsStandAtTheirTop()
{
    demo::Server server(demo::Size{.servers = 120, .records = {}}, QDate::currentDate());
    QVERIFY(server.start());
    WindowOn on(server.address(), server.key());
    QVERIFY(isRead(on));
    for (const QString &id : {u"servers"_s, u"domains"_s, u"expiry"_s, u"people"_s}) {
        on.show(id);
        const QAbstractItemView *view = listOf(on.page(id));
        QVERIFY2(view, qPrintable(id));
        const QScrollBar *bar = view->verticalScrollBar();
        QTRY_COMPARE(bar->value(), bar->minimum());
    }
    on.show(u"servers"_s);
    const QAbstractItemView *view = listOf(on.page(u"servers"_s));
    QScrollBar *bar = view->verticalScrollBar();
    QVERIFY(bar->maximum() > 20);
    on.inventory().refreshAll();
    QVERIFY(isRead(on));
    QCoreApplication::processEvents();
    QCOMPARE(bar->value(), bar->minimum());
    // Who scrolled stays there.
    for (int step = 0; step < 9; ++step)
        bar->triggerAction(QAbstractSlider::SliderSingleStepAdd);
    const int place = bar->value();
    QVERIFY(place > bar->minimum());
    on.inventory().refreshAll();
    QVERIFY(isRead(on));
    QCoreApplication::processEvents();
    QCOMPARE(bar->value(), place);
}

void TestSteadyWindow::matrixBeginsAtTheTopLeft()
{
    demo::Server server(demo::Size{}, QDate::currentDate());
    QVERIFY(server.start());
    WindowOn on(server.address(), server.key());
    QVERIFY(isRead(on));
    on.show(u"access"_s);
    const auto *matrix = on.named<QTableView>(u"Who has access to which server"_s);
    QVERIFY(matrix);
    QTRY_VERIFY(matrix->currentIndex().isValid());
    QCoreApplication::processEvents();
    QCOMPARE(matrix->horizontalScrollBar()->value(), matrix->horizontalScrollBar()->minimum());
    QCOMPARE(matrix->verticalScrollBar()->value(), matrix->verticalScrollBar()->minimum());
    QVERIFY(matrix->viewport()->rect().contains(matrix->visualRect(matrix->currentIndex())));
}

void TestSteadyWindow::navigationKeepsItsWidth()
{
    demo::Server server(demo::Size{}, QDate::currentDate());
    QVERIFY(server.start());
    WindowOn on(server.address(), server.key(), u"sv"_s);
    const auto *navigation = on.window().findChild<gui::Navigation *>();
    const int before = navigation->width();
    QVERIFY(isRead(on));
    QTRY_VERIFY(on.page(u"access"_s).count() > 0);
    QCOMPARE(navigation->width(), before);
}

void TestSteadyWindow::rowsInLargeText_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("sv") << u"sv"_s;
    QTest::newRow("en") << u"en"_s;
}

/// Four rows at least, whatever stands above and below them.
void TestSteadyWindow::rowsInLargeText()
{
    QFETCH(const QString, language);
    demo::Server server(demo::Size{}, QDate::currentDate());
    QVERIFY(server.start());
    WindowOn on(server.address(), server.key(), language);
    gui::Theme theme(*static_cast<QApplication *>(QCoreApplication::instance()));
    theme.setTextSize(200);
    QVERIFY(isRead(on));
    QStringList few;
    for (gui::Page *page : on.window().pages()) {
        on.show(page->id());
        QVERIFY(isRead(on));
        const QAbstractItemView *view = listOf(*page);
        if (!view || view->model()->rowCount() == 0)
            continue;
        if (!QTest::qWaitFor([view] { return wholeRows(*view) >= 4; }, 5000))
            few += u"%1: %2 in %3"_s.arg(page->id()).arg(wholeRows(*view)).arg(view->viewport()->height());
    }
    const QSize size = on.window().size();
    theme.setTextSize(100);
    QCOMPARE(few.join(u", "_s), QString());
    QCOMPARE(size, QSize(1280, 800));
}

/// Nothing in it stands over anything else or beyond its end, and what is cut is whole in its tooltip.
void TestSteadyWindow::stripInLargeText()
{
    demo::Server server(demo::Size{}, QDate::currentDate());
    QVERIFY(server.start());
    WindowOn on(server.address(), server.key(), u"sv"_s);
    QVERIFY(isRead(on));
    on.show(u"access"_s);
    gui::Theme theme(*static_cast<QApplication *>(QCoreApplication::instance()));
    theme.setTextSize(200);
    const auto *strip = on.window().findChild<gui::StatusStrip *>();
    QStringList faults;
    for (const int width : {1280, 900}) {
        on.window().resize(width, 700);
        for (int turn = 0; turn < 20; ++turn)
            QCoreApplication::processEvents();
        int end = 0;
        for (const QString &name : {u"account"_s, u"kind"_s, u"fresh"_s, u"counts"_s}) {
            const auto *part = strip->findChild<QWidget *>(name);
            if (!part->isVisible())
                continue;
            if (part->x() < end || part->geometry().right() > strip->width())
                faults += u"%1 at %2"_s.arg(name).arg(width);
            end = part->geometry().right();
        }
    }
    theme.setTextSize(100);
    QCOMPARE(faults.join(u", "_s), QString());
}

/// The dialog of shortcuts tells every key that the window has.
void TestSteadyWindow::everyKeyIsTold()
{
    demo::Server server(demo::Size{}, QDate::currentDate());
    QVERIFY(server.start());
    WindowOn on(server.address(), server.key());
    on.action(u"Keyboard shortcuts"_s)->trigger();
    const auto *dialog = on.window().findChild<gui::ShortcutsDialog *>();
    QVERIFY(dialog);
    QStringList told;
    for (const QLabel *label : dialog->findChildren<QLabel *>())
        told.append(label->text());
    QStringList missing;
    for (const QAction *action : on.window().findChildren<QAction *>()) {
        const QString key = action->shortcut().toString(QKeySequence::NativeText);
        if (!key.isEmpty() && !action->text().isEmpty() && !told.contains(key))
            missing += u"%1: %2"_s.arg(key, action->text());
    }
    QCOMPARE(missing.join(u'\n'), QString());
    for (const QString &key : {u"Ctrl+D"_s, u"Ctrl+E"_s, u"Ctrl+0"_s, u"Ctrl+9"_s, u"Ctrl+K"_s})
        QVERIFY2(told.contains(key), qPrintable(key));
    QVERIFY(!told.contains(u"Ctrl+:"_s));
}

CONSOLE_TEST(QApplication, TestSteadyWindow)

} // namespace tst_steadywindow

#include "tst_steadywindow.moc"
