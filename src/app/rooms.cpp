// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rooms.h"

#include "app/finding.h"
#include "gui/access/accessroom.h"
#include "gui/accountforms/accountformsroom.h"
#include "gui/cases/casesroom.h"
#include "gui/changes/changesroom.h"
#include "gui/customers/customersroom.h"
#include "gui/domains/domainsroom.h"
#include "gui/expiry/expiryroom.h"
#include "gui/finder/finderroom.h"
#include "gui/findings/findingsroom.h"
#include "gui/overview/overviewroom.h"
#include "gui/people/peopleroom.h"
#include "gui/requests/requestsroom.h"
#include "gui/servers/editserver.h"
#include "gui/servers/serversroom.h"
#include "gui/sheet/sheetroom.h"
#include "gui/shell/mainwindow.h"
#include "gui/shell/shellroom.h"
#include "gui/tooltext/tooltextroom.h"
#include "probe/avatar.h"
#include "session/accountsource.h"
#include "session/network.h"
#include "session/session.h"
#include "settings/settings.h"

namespace app {

namespace {

/// Pictures by the person's proxy, whenever it changes. What the account's own authorities have signed is trusted for
/// pictures too.
probe::Avatars *makeAvatars(const session::Session &session, const settings::Settings &settings, QObject *owner)
{
    using Choice = settings::Settings::Choice;
    auto *avatars = new probe::Avatars(session.authorities(), {}, owner);
    avatars->setProxy(session::proxyOf(settings.proxy()));
    QObject::connect(&settings, &settings::Settings::changed, avatars, [avatars, &settings](Choice choice) {
        if (choice == Choice::Proxy)
            avatars->setProxy(session::proxyOf(settings.proxy()));
    });
    return avatars;
}

/// Opens the form where the page of servers does, so that a server has one.
gui::ServerEditor serverEditor(const inventory::Inventory &inventory)
{
    return [&inventory](const QString &server, QWidget *over) {
        auto *editing = over->window()->findChild<gui::EditServer *>();
        if (const api::InstanceDetail *detail = inventory.instanceDetail(server); detail && editing)
            editing->open(*detail);
    };
}

} // namespace

gui::AccountParts accountParts(session::Session &session, settings::Settings &settings)
{
    return {.inventory = session.inventory(),
            .index = session.index(),
            .settings = settings,
            .history = session.history(),
            .notes = session.notes(),
            .ends = session.ends(),
            .cases = session.cases()};
}

gui::Registry joinRooms(session::Session &session, settings::Settings &settings, words::Language &language,
                        gui::Theme &theme)
{
    gui::Registry registry;
    const gui::AccountParts account = accountParts(session, settings);
    gui::addOverviewRoom(registry, account, session.findings());
    gui::addServersRoom(registry, account);
    gui::addDomainsRoom(registry, account);
    gui::addExpiryRoom(registry, account);
    gui::addFindingsRoom(registry, account, session.findings(), gui::desktopOpener(),
                         serverEditor(session.inventory()));
    const auto avatars = [&session, &settings](QObject *owner) { return makeAvatars(session, settings, owner); };
    gui::addPeopleRoom(registry, account, avatars, gui::desktopOpener());
    gui::addAccessRoom(registry, account);
    gui::addChangesRoom(registry, account, gui::desktopOpener());
    gui::addCasesRoom(registry, account, gui::desktopOpener());
    gui::addSheetRoom(registry, session.inventory(), session.history(), settings);
    gui::addCustomersRoom(registry, account);
    // For the few who want it: last.
    gui::addRequestsRoom(registry, session.requests(), settings);
    gui::addToolTextRoom(
        registry, [&session, &settings] { return session::accountSource(session, settings); }, settings);
    gui::addAccountFormsRoom(registry, settings, language);
    gui::addFinderRoom(registry, finderAccount(session, settings), [](QWidget *window) {
        auto *main = qobject_cast<gui::MainWindow *>(window);
        return main ? finderHost(*main) : gui::FinderHost();
    });
    gui::addShellRoom(registry, settings, language, theme);
    return registry;
}

} // namespace app
