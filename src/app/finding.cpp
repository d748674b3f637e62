// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/finding.h"

#include "app/rooms.h"
#include "gui/finder/finderdialog.h"
#include "gui/finder/findersources.h"
#include "gui/pages/page.h"
#include "gui/shell/mainwindow.h"
#include "session/session.h"

#include <QMenu>
#include <QMenuBar>

namespace app {

using namespace Qt::StringLiterals;

namespace {

/// What can be done now, of @p actions and the menus in them.
void collect(const QList<QAction *> &actions, const QString &path, QList<gui::FoundAction> &found)
{
    for (QAction *action : actions) {
        if (!action->isVisible() || !action->isEnabled() || action->isSeparator())
            continue;
        const QString inner = path.isEmpty() ? action->text() : path + u" ▸ "_s + action->text();
        if (const QMenu *menu = action->menu())
            collect(menu->actions(), inner, found);
        // What leads here is of no use here, and the ways to the pages are found as pages.
        else if (!path.isEmpty() && action->objectName() != "find"_L1 && !action->text().isEmpty())
            found.append({action, path});
    }
}

QList<gui::FoundAction> actionsOf(const gui::MainWindow &window)
{
    QList<gui::FoundAction> found;
    collect(window.menuBar()->actions(), {}, found);
    const QList<gui::Page *> pages = window.pages();
    found.removeIf([&pages](const gui::FoundAction &one) {
        return one.action->objectName().isEmpty() &&
               std::any_of(pages.cbegin(), pages.cend(),
                           [&one](const gui::Page *page) { return page->title() == one.action->text(); });
    });
    return found;
}

} // namespace

gui::FinderAccount finderAccount(session::Session &session, settings::Settings &settings)
{
    return {accountParts(session, settings), session.findings()};
}

gui::FinderHost finderHost(gui::MainWindow &window, const std::function<gui::MainWindow *()> &openOther)
{
    gui::FinderHost host{[&window] { return window.pages(); }, [&window] { return actionsOf(window); },
                         [&window](const settings::Place &place) { window.goTo(place); },
                         [&window](const QString &sentence) { window.say(sentence); }};
    if (openOther)
        host.openWindow = [openOther] { return finderHost(*openOther()); };
    return host;
}

void offerFinder(session::Session &session, settings::Settings &settings, gui::MainWindow &window,
                 const std::function<gui::MainWindow *()> &openOther)
{
    auto *sources = new gui::FinderSources(finderAccount(session, settings), finderHost(window, openOther), &window);
    QObject::connect(&window, &gui::MainWindow::findAsked, sources,
                     [sources, &window] { gui::showFinder(*sources, window); });
}

} // namespace app
