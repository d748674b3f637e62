// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/everypage.h"

#include "app/mainwindowtest.h"
#include "gui/pages/page.h"

#include <QAbstractItemView>
#include <QLabel>
#include <QTabWidget>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

void onEveryPage(WindowOn &on, const std::function<void()> &look)
{
    const QList<gui::Page *> pages = on.window().pages();
    for (int number = 0; number < pages.size(); ++number) {
        on.window().showPage(number);
        gui::Page *page = pages[number];
        const auto atRest = [&on] {
            const QList<QLabel *> labels = on.window().findChildren<QLabel *>();
            return std::none_of(labels.begin(), labels.end(), [](const QLabel *label) {
                return label->isVisible() && label->text().startsWith("Reading"_L1);
            });
        };
        QTRY_VERIFY(page->state().hasValues());
        QTRY_VERIFY(atRest());
        QCoreApplication::processEvents();
        look();
        const QList<QTabWidget *> tabWidgets = page->findChildren<QTabWidget *>();
        for (QTabWidget *tabs : tabWidgets) {
            for (int tab = 0; tabs->isVisible() && tab < tabs->count(); ++tab) {
                tabs->setCurrentIndex(tab);
                QTRY_VERIFY(atRest());
                const QList<QAbstractItemView *> views = tabs->widget(tab)->findChildren<QAbstractItemView *>();
                for (QAbstractItemView *view : views) {
                    if (view->model() && view->model()->rowCount() > 0)
                        view->setCurrentIndex(view->model()->index(0, 0));
                }
                QCoreApplication::processEvents();
                look();
            }
        }
    }
}
