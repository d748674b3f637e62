// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/windowlayout.h"

#include "gui/pages/page.h"
#include "settings/settings.h"

#include <QMainWindow>
#include <QScreen>
#include <QSplitter>

namespace gui {

using namespace Qt::StringLiterals;

void saveLayout(const QMainWindow &window, const QList<Page *> &pages, settings::Settings &settings)
{
    settings.setLayout(u"window"_s, window.saveGeometry());
    for (const Page *page : pages) {
        const QList<QSplitter *> splitters = page->findChildren<QSplitter *>();
        for (const QSplitter *splitter : splitters)
            settings.setLayout(page->id() + u'/' + splitter->objectName(), splitter->saveState());
    }
}

void restoreLayout(QMainWindow &window, const QList<Page *> &pages, const settings::Settings &settings)
{
    if (!window.restoreGeometry(settings.layout(u"window"_s))) {
        // With a frame around it.
        const QSize room = window.screen()->availableGeometry().size() - QSize(16, 48);
        window.resize(window.size().boundedTo(room));
    }
    for (Page *page : pages) {
        const QList<QSplitter *> splitters = page->findChildren<QSplitter *>();
        for (QSplitter *splitter : splitters)
            splitter->restoreState(settings.layout(page->id() + u'/' + splitter->objectName()));
    }
}

} // namespace gui
