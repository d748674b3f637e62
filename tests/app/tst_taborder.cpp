// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mainwindowtest.h"
#include "demo/server.h"
#include "gui/kit/registry.h"
#include "gui/kit/taborder.h"
#include "gui/lists/filterbox.h"
#include "gui/pages/page.h"
#include "gui/servers/serverspage.h"
#include "inventory/sweep.h"
#include "support/testcase.h"

#include <QComboBox>
#include <QDialog>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTest>
#include <QTreeView>

#include <algorithm>

namespace tst_taborder {

using namespace Qt::StringLiterals;

namespace {

/// One that the keyboard reaches, and where it is in its window.
struct Stop
{
    QString name;
    QRect room;
};

QString nameOf(const QWidget &widget)
{
    for (const QWidget *named = &widget; named; named = named->parentWidget()) {
        if (!named->accessibleName().isEmpty())
            return named->accessibleName();
        if (const auto *button = qobject_cast<const QAbstractButton *>(named); button && !button->text().isEmpty())
            return button->text();
        if (!named->objectName().isEmpty() && !named->objectName().startsWith(u"qt_"_s))
            return named->objectName();
    }
    return QString::fromLatin1(widget.metaObject()->className());
}

/// What Tab reaches in the window from @p first on, until it comes round.
QList<QWidget *> walked(QWidget &window, QWidget *first)
{
    constexpr int most = 200;
    first->setFocus(Qt::TabFocusReason);
    QList<QWidget *> seen;
    for (int presses = 0; presses < most; ++presses) {
        QWidget *focus = QApplication::focusWidget();
        if (!focus || seen.contains(focus))
            return seen;
        seen.append(focus);
        QTest::keyClick(focus, Qt::Key_Tab);
    }
    qWarning("Tab does not come round in %s", qPrintable(window.windowTitle()));
    return seen;
}

/// The first that Tab reaches in a window.
QWidget *firstIn(QWidget &window)
{
    for (QWidget *next = window.nextInFocusChain(); next != &window; next = next->nextInFocusChain()) {
        if (next->isVisible() && next->isEnabled() && next->focusPolicy() & Qt::TabFocus && !next->focusProxy())
            return next;
    }
    return nullptr;
}

QList<Stop> stopsOf(const QList<QWidget *> &widgets, const QWidget &root)
{
    QList<Stop> stops;
    for (const QWidget *widget : widgets) {
        if (root.isAncestorOf(widget))
            stops.append({nameOf(*widget), QRect(widget->mapTo(&root, QPoint()), widget->size())});
    }
    return stops;
}

/// Whether a person expects @p later before @p earlier: what is above it in the same column, what is beside it to the
/// left, and what is both.
bool isBefore(const QRect &later, const QRect &earlier)
{
    constexpr int touch = 8;
    const bool above = later.bottom() < earlier.top() + touch / 2;
    const bool left = later.right() < earlier.left() + touch / 2;
    const int across = std::min(later.right(), earlier.right()) - std::max(later.left(), earlier.left());
    const int along = std::min(later.bottom(), earlier.bottom()) - std::max(later.top(), earlier.top());
    const bool inColumn = across > touch;
    const bool inLine = 2 * along > std::min(later.height(), earlier.height());
    return (above && (inColumn || left)) || (left && inLine);
}

/// What is out of order, pair by pair.
QString outOfOrder(const QList<Stop> &stops)
{
    QStringList found;
    for (qsizetype i = 0; i < stops.size(); ++i) {
        for (qsizetype j = i + 1; j < stops.size(); ++j) {
            if (isBefore(stops[j].room, stops[i].room))
                found += u"“%1” is reached after “%2”"_s.arg(stops[j].name, stops[i].name);
        }
    }
    return found.join(u"; "_s);
}

} // namespace

/// The keyboard goes through every page and every dialog as one reads it: from the top down, from the left to the
/// right, one part after the other.
class TestTabOrder : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void pages();
    void dialogs();
    void tabLeadsAround();
    void theCheckFindsWhatIsOutOfOrder();

private:
    static void checkPage(WindowOn &on, gui::Page &page, const QString &part);
};

void TestTabOrder::checkPage(WindowOn &on, gui::Page &page, const QString &part)
{
    if (!part.isNull())
        page.goTo({page.id(), page.place().key, part});
    QCoreApplication::processEvents();
    auto *filter = page.filterBox() ? page.filterBox()->findChild<QLineEdit *>() : nullptr;
    // Something is typed: the button that clears it is a stop too.
    if (filter)
        filter->setText(u"e"_s);
    else
        page.takeFocus(true);
    QCoreApplication::processEvents();
    QWidget *stop = filter ? filter : QApplication::focusWidget();
    QVERIFY(stop && page.isAncestorOf(stop));
    QList<QWidget *> widgets = walked(on.window(), stop);
    QVERIFY(widgets.size() > 3);
    QVERIFY2(page.isAncestorOf(widgets.at(1)), qPrintable(nameOf(*widgets.at(1))));
    // From the page's first stop, which may stand above the filter.
    qsizetype first = widgets.size();
    while (first > 0 && page.isAncestorOf(widgets.at(first - 1)))
        --first;
    std::rotate(widgets.begin(), widgets.begin() + first, widgets.end());
    const QList<Stop> stops = stopsOf(widgets, page);
    QVERIFY2(outOfOrder(stops).isEmpty(), qPrintable(page.id() + u' ' + part + u": "_s + outOfOrder(stops)));
    if (filter)
        filter->clear();
    // The page is one part of the window, between what stands to its left and what stands below it.
    const auto inPage = [&page](const QWidget *widget) { return page.isAncestorOf(widget); };
    const auto left = std::find_if_not(widgets.begin(), widgets.end(), inPage);
    QVERIFY2(std::none_of(left, widgets.end(), inPage), qPrintable(page.id()));
}

void TestTabOrder::pages()
{
    demo::Server server(demo::Size{}, QDate::currentDate());
    QVERIFY(server.start());
    WindowOn on(server.address(), server.key());
    QVERIFY(QTest::qWaitForWindowActive(&on.window()));
    QTRY_VERIFY(on.inventory().sweep().isIdle());
    for (int number = 0; number < on.window().pages().size(); ++number) {
        on.window().showPage(number);
        gui::Page &page = *on.window().pages().at(number);
        checkPage(on, page, {});
        const QStringList parts = page.parts();
        for (const QString &part : parts)
            checkPage(on, page, part);
    }
    // Around the pages: navigation before, status line after.
    QWidget *first = firstIn(on.window());
    QVERIFY(first);
    const QList<Stop> stops = stopsOf(walked(on.window(), first), on.window());
    QVERIFY2(outOfOrder(stops).isEmpty(), qPrintable(outOfOrder(stops)));
}

void TestTabOrder::dialogs()
{
    demo::Server server(demo::Size{}, QDate::currentDate());
    QVERIFY(server.start());
    WindowOn on(server.address(), server.key());
    QTRY_COMPARE(on.inventory().state({inventory::Kind::Users, {}}).phase, inventory::State::Phase::Ready);
    QTRY_VERIFY(on.inventory().sweep().isIdle());
    const gui::Registry registry = on.registry();
    QStringList wrong;
    for (const gui::Registry::DialogEntry &entry : registry.dialogs()) {
        const std::unique_ptr<QDialog> dialog = entry.make(&on.window());
        QVERIFY2(dialog, qPrintable(entry.id));
        dialog->show();
        QVERIFY2(QTest::qWaitForWindowActive(dialog.get()), qPrintable(entry.id));
        QWidget *first = firstIn(*dialog);
        QVERIFY2(first, qPrintable(entry.id));
        const QList<Stop> stops = stopsOf(walked(*dialog, first), *dialog);
        if (const QString found = outOfOrder(stops); !found.isEmpty())
            wrong += entry.id + u": "_s + found;
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestTabOrder::tabLeadsAround()
{
    demo::Server server(demo::Size{}, QDate::currentDate());
    QVERIFY(server.start());
    WindowOn on(server.address(), server.key());
    QVERIFY(QTest::qWaitForWindowActive(&on.window()));
    auto *filter = on.named<QLineEdit>(u"Filter servers (Ctrl+F)"_s);
    auto *tree = on.named<QTreeView>(u"Servers"_s);
    QTRY_VERIFY(on.inventory().instanceDetail(on.window().findChild<gui::ServersPage *>()->selected()));
    filter->setFocus();
    QList<QWidget *> seen;
    for (int i = 0; i < 80; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        seen.append(QApplication::focusWidget());
        if (seen.last() == filter)
            break;
    }
    QCOMPARE(seen.last(), filter);
    QCOMPARE(QSet<QWidget *>(seen.begin(), seen.end()).size(), seen.size());
    QVERIFY(seen.indexOf(on.named<QComboBox>(u"Group servers by"_s)) < seen.indexOf(tree));
    QVERIFY(seen.indexOf(tree) < seen.indexOf(on.button<QPushButton>(u"Edit…"_s)));
    QTest::keyClick(filter, Qt::Key_Down);
    QCOMPARE(QApplication::focusWidget(), tree);
}

void TestTabOrder::theCheckFindsWhatIsOutOfOrder()
{
    QDialog dialog;
    auto *layout = new QGridLayout(&dialog);
    // Made in the wrong order: the button before the fields, the tabs after their content, the chip after its table.
    auto *close = new QPushButton(u"Close"_s);
    auto *content = new QLineEdit;
    auto *tabs = new QTabBar;
    auto *chip = new QPushButton(u"Chip"_s);
    content->setAccessibleName(u"Content"_s);
    tabs->setAccessibleName(u"Tabs"_s);
    tabs->addTab(u"One"_s);
    layout->addWidget(close, 3, 1);
    layout->addWidget(content, 2, 0, 1, 2);
    layout->addWidget(tabs, 1, 0);
    layout->addWidget(chip, 0, 0);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    const auto found = [&dialog] { return outOfOrder(stopsOf(walked(dialog, firstIn(dialog)), dialog)); };
    QVERIFY(found().contains(u"“Content” is reached after “Close”"_s));
    QVERIFY(found().contains(u"“Tabs” is reached after “Content”"_s));
    QVERIFY(found().contains(u"“Chip” is reached after “Content”"_s));
    QVERIFY(found().contains(u"“Chip” is reached after “Close”"_s));
    QWidget::setTabOrder(chip, tabs);
    QWidget::setTabOrder(tabs, content);
    gui::putLast(*close);
    QCOMPARE(found(), QString());
    // Another column may go on further up.
    QVERIFY(!isBefore(QRect(200, 0, 50, 20), QRect(0, 40, 100, 300)));
    QVERIFY(isBefore(QRect(0, 0, 50, 20), QRect(60, 4, 50, 20)));
}

CONSOLE_TEST(QApplication, TestTabOrder)

} // namespace tst_taborder

#include "tst_taborder.moc"
