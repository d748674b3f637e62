// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window.h"

#include "app/network.h"
#include "app/session.h"
#include "gui/domains/domainspage.h"
#include "gui/expiry/expirypage.h"
#include "gui/people/peoplepage.h"
#include "gui/requests/requestspage.h"
#include "gui/servers/serverspage.h"
#include "gui/shell/mainwindow.h"
#include "probe/avatar.h"
#include "settings/settings.h"

namespace app {

namespace {

/// Keeps to what the settings say of the network, now and whenever they change, as long as @p window lives.
void followNetwork(Session &session, probe::Avatars &avatars, const settings::Settings &settings, QObject &window)
{
    using Choice = settings::Settings::Choice;
    const auto apply = [&session, &avatars, &settings] {
        useNetwork(session.client(), settings);
        avatars.setProxy(proxyOf(settings.proxy()));
    };
    QObject::connect(&settings, &settings::Settings::changed, &window, [apply](Choice choice) {
        if (choice == Choice::RequestsAtOnce || choice == Choice::Proxy)
            apply();
    });
    apply();
}

} // namespace

std::unique_ptr<gui::MainWindow> makeWindow(Session &session, settings::Settings &settings, words::Language &language,
                                            gui::Theme &theme)
{
    // Of an account of this run only nothing is kept, not even what was looked at; the demo's names are invented.
    const bool isKept = session.label().demo || !session.account().id.isEmpty();
    settings.setAccount(isKept ? session.label().id : QString());
    auto window = std::make_unique<gui::MainWindow>(session.label(), session.inventory(), settings, language, theme);
    window->addPage(new gui::ServersPage(session.inventory(), settings, window.get()));
    window->addPage(new gui::DomainsPage(session.inventory(), settings, window.get()));
    window->addPage(new gui::ExpiryPage(session.inventory(), session.index(), settings, window.get()));
    // What the account's own authorities vouch for is trusted for pictures too.
    auto *avatars = new probe::Avatars(session.authorities(), {}, window.get());
    followNetwork(session, *avatars, settings, *window);
    window->addPage(new gui::PeoplePage(session.inventory(), settings, *avatars, gui::desktopOpener(), window.get()));
    // For the few who want it: last.
    window->addPage(new gui::RequestsPage(session.requests(), settings, window.get()));
    window->restoreLayout();
    window->reopen();
    return window;
}

} // namespace app
