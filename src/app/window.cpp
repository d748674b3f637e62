// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window.h"

#include "api/address.h"
#include "app/finding.h"
#include "app/rooms.h"
#include "app/windows.h"
#include "gui/help/help.h"
#include "gui/lists/filterbox.h"
#include "gui/pages/objectplace.h"
#include "gui/pages/page.h"
#include "gui/sheet/sheetactions.h"
#include "gui/shell/introduction.h"
#include "gui/shell/mainwindow.h"
#include "gui/shell/mineactions.h"
#include "gui/shell/settledbar.h"
#include "gui/shell/storebar.h"
#include "gui/tooltext/handoveractions.h"
#include "inventory/history.h"
#include "inventory/recovery.h"
#include "session/accountsource.h"
#include "session/demotasks.h"
#include "session/followsettings.h"
#include "session/keptaccount.h"
#include "session/session.h"
#include "settings/settings.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace app {

namespace {

/// The demo account moves when the person asks for it, and is read again to show it.
void letDemoMove(session::Session &session, gui::MainWindow &window)
{
    QObject::connect(&window, &gui::MainWindow::happeningAsked, &window, [&session] {
        if (!session.demo())
            return;
        // Support does what it was asked for before anything else happens.
        if (const QList<demo::Task> tasks = session::nextTasks(session); !tasks.isEmpty())
            session.demo()->doTasks(tasks);
        else
            session.demo()->letSomethingHappen();
        session.inventory().refreshAll();
    });
}

/// What is the person's own can be taken out of the account, and brought back.
void offerMine(session::Session &session, settings::Settings &settings, gui::MainWindow &window)
{
    session::KeptAccount *kept = session.kept();
    // The demo account's server is at another address in each run.
    const QString address = session.demo() ? session.label().id : api::shownAddress(session.account().address);
    const gui::MineActions::Account account{kept->store, session.label().name, address, settings,
                                            [kept] { return kept->unwritten(); }};
    auto *actions = new gui::MineActions(account, window.fileMenu(), window.afterAccounts(), window);
    QObject::connect(actions, &gui::MineActions::said, &window, &gui::MainWindow::say);
    QObject::connect(actions, &gui::MineActions::imported, &window, [kept, findings = &session.findings()] {
        kept->history.reload();
        kept->notes.reload();
        findings->reload();
        kept->snoozes.reload();
        kept->cases.reload();
    });
}

/// The filter that stands over a table, where its page shows it; see listing::Listing::filters.
QString filterOver(const gui::MainWindow &window, const QString &table)
{
    const QString allRecords = u"all-records"_s;
    const bool isOfAll = table == allRecords;
    for (gui::Page *page : window.pages()) {
        const bool isPage = page->id() == (isOfAll ? u"domains"_s : table);
        if (isPage && (page->place().part == allRecords) == isOfAll && page->filterBox())
            return page->filterBox()->text();
    }
    return {};
}

void offerHandover(session::Session &session, settings::Settings &settings, gui::MainWindow &window)
{
    new gui::HandoverActions([&session, &settings] { return session::accountSource(session, settings); },
                             [&window](const QString &table) { return filterOver(window, table); }, settings,
                             window.fileMenu(), window.afterAccounts(), window);
}

/// The customer of what is selected on the page in front.
QString customerNow(const gui::MainWindow &window, const inventory::Values &values)
{
    for (const gui::Page *page : window.pages()) {
        if (page->isVisibleTo(&window))
            return gui::customerAt(page->place(), values);
    }
    return {};
}

void offerSheet(session::Session &session, settings::Settings &settings, gui::MainWindow &window)
{
    new gui::SheetActions(
        session.inventory(), session.history(), settings,
        [&session, &window] { return customerNow(window, session.inventory().values()); }, window.fileMenu(),
        window.afterAccounts(), window);
}

/// The menu's entry and F1 open the help at what is in front.
void offerHelp(words::Language &language, gui::MainWindow &window)
{
    auto *help = new gui::Help(language, &window, &window);
    if (const auto *entry = window.findChild<QAction *>(u"help"_s))
        QObject::connect(entry, &QAction::triggered, help, [help, &window] { help->open(window); });
}

} // namespace

std::unique_ptr<gui::MainWindow> makeWindow(session::Session &session, settings::Settings &settings,
                                            words::Language &language, gui::Theme &theme)
{
    // Of an account of this run only nothing is kept, not even what was looked at; the demo's names are invented.
    const bool isKept = session.label().demo || !session.account().id.isEmpty();
    settings.setAccount(isKept ? session.label().id : QString(), session.account().keeps);
    // The demo account begins anew; what is kept of it by wish has its own changes.
    if (session.label().demo || !settings.knownSince().isValid())
        settings.setKnownSince(QDate::currentDate());
    auto window = std::make_unique<gui::MainWindow>(session.label(), session.inventory(), settings, language, theme);
    session::followSettings(session, settings, *window);
    if (session::KeptAccount *kept = session.kept()) {
        window->addBar(*new gui::StoreBar(kept->store, window.get()));
        window->addBar(*new gui::SettledBar(session.inventory(), kept->journal, window.get()));
        offerMine(session, settings, *window);
    }
    offerHandover(session, settings, *window);
    offerSheet(session, settings, *window);
    auto *introduction = new gui::Introduction(settings, language, window.get());
    window->addBar(*introduction);
    letDemoMove(session, *window);
    offerHelp(language, *window);
    session.inventory().recovery().setOn(true);
    const gui::Registry registry = joinRooms(session, settings, language, theme);
    for (const gui::Registry::PageMaker &make : registry.pages()) {
        gui::Page *page = make(window.get());
        introduction->introduce(*page);
        window->addPage(page);
    }
    auto *others = new Windows(session, settings, language, theme, *window);
    offerFinder(session, settings, *window, [others] { return others->open(); });
    window->restoreLayout();
    window->reopen();
    return window;
}

} // namespace app
