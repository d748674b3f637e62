// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/server.h"
#include "gui/kit/quickfilters.h"
#include "gui/lists/filterbox.h"
#include "gui/lists/filternamedialog.h"
#include "gui/pages/page.h"
#include "inventory/sweep.h"
#include "mainwindowtest.h"
#include "tables/arrangedmodel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTreeView>

namespace tst_savedfilters {

using namespace Qt::StringLiterals;

/// Filters that are saved on the real pages: with what each page has beside the text.
class TestSavedFilters : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void grouping();
    void quickFilters();

private:
    static gui::Page &page(WindowOn &on, const QString &id)
    {
        for (gui::Page *page : on.window().pages()) {
            if (page->id() == id)
                return *page;
        }
        qFatal("no page");
    }
    static QMenu &menu(WindowOn &on, const QString &id)
    {
        const QList<QAction *> all = page(on, id).menuActions();
        for (QAction *action : all) {
            if (action && action->text() == u"Saved filters"_s)
                return *action->menu();
        }
        qFatal("no menu");
    }
    static void press(QMenu &menu, const QString &text)
    {
        Q_EMIT menu.aboutToShow();
        const QList<QAction *> all = menu.actions();
        for (QAction *action : all) {
            if (action->text() == text)
                return action->trigger();
        }
        qFatal("no entry");
    }
    static void save(WindowOn &on, const QString &id, const QString &name)
    {
        press(menu(on, id), u"Save filter…"_s);
        auto *dialog = on.window().findChild<gui::FilterNameDialog *>();
        dialog->findChild<QLineEdit *>()->setText(name);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"save"_s), Qt::LeftButton);
    }
};

void TestSavedFilters::grouping()
{
    demo::Server server({}, QDate::currentDate());
    QVERIFY(server.start());
    WindowOn on(server.address(), server.key());
    auto *tree = on.named<QTreeView>(u"Servers"_s);
    auto *model = static_cast<tables::ArrangedModel *>(tree->model());
    QTRY_COMPARE(model->totalCount(), 25);
    auto *grouping = page(on, u"servers"_s).findChild<QComboBox *>(u"grouping"_s);
    gui::FilterBox *box = page(on, u"servers"_s).filterBox();
    box->setText(u"type:magento"_s);
    grouping->setCurrentIndex(1);
    tree->sortByColumn(1, Qt::DescendingOrder);
    save(on, u"servers"_s, u"Butiker"_s);
    box->reset();
    grouping->setCurrentIndex(0);
    tree->sortByColumn(0, Qt::AscendingOrder);
    QCOMPARE(model->shownCount(), 25);

    // In the next run too.
    on.reopen();
    tree = on.named<QTreeView>(u"Servers"_s);
    model = static_cast<tables::ArrangedModel *>(tree->model());
    QTRY_COMPARE(model->totalCount(), 25);
    press(menu(on, u"servers"_s), u"Butiker"_s);
    QTRY_COMPARE(model->shownCount(), 6);
    QCOMPARE(page(on, u"servers"_s).findChild<QComboBox *>(u"grouping"_s)->currentIndex(), 1);
    QCOMPARE(model->rowCount(), 1);
    QCOMPARE(model->sortColumn(), 1);
    QCOMPARE(model->sortOrder(), Qt::DescendingOrder);
    // Of another account there are none.
    demo::Server other({}, QDate::currentDate());
    QVERIFY(other.start());
    on.reopen(other.address(), other.key());
    QCOMPARE(menu(on, u"servers"_s).actions().constFirst()->isSeparator(), true);
}

void TestSavedFilters::quickFilters()
{
    demo::Server server({}, QDate::currentDate());
    QVERIFY(server.start());
    WindowOn on(server.address(), server.key());
    for (int number = 0; number < on.window().pages().size(); ++number) {
        if (on.window().pages().at(number)->id() == u"expiry"_s)
            on.window().showPage(number);
    }
    auto *model = static_cast<tables::ArrangedModel *>(page(on, u"expiry"_s).findChild<QTreeView *>()->model());
    QTRY_COMPARE(model->totalCount(), 70);
    const QList<gui::QuickFilters *> chips = page(on, u"expiry"_s).findChildren<gui::QuickFilters *>();
    QCOMPARE(chips.size(), 2);
    chips.at(0)->choose(u"domains"_s);
    QTRY_COMPARE(model->shownCount(), 40);
    save(on, u"expiry"_s, u"Domäner"_s);
    chips.at(0)->reset();
    QTRY_COMPARE(model->shownCount(), 70);
    press(menu(on, u"expiry"_s), u"Domäner"_s);
    QTRY_COMPARE(model->shownCount(), 40);
    QCOMPARE(chips.at(0)->chosen(), std::optional(u"domains"_s));
    QVERIFY(!chips.at(1)->chosen());
}

CONSOLE_TEST(QApplication, TestSavedFilters)

} // namespace tst_savedfilters

#include "tst_savedfilters.moc"
