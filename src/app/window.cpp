// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window.h"

#include "app/session.h"
#include "gui/domainspage.h"
#include "gui/expirypage.h"
#include "gui/mainwindow.h"
#include "gui/peoplepage.h"
#include "gui/serverspage.h"
#include "gui/settings.h"
#include "probe/avatar.h"

namespace app {

std::unique_ptr<gui::MainWindow> makeWindow(Session &session, gui::Settings &settings, gui::Language &language,
                                            gui::Theme &theme)
{
    settings.setAccount(session.label().id);
    auto window = std::make_unique<gui::MainWindow>(session.label(), session.inventory(), settings, language, theme);
    window->addPage(new gui::ServersPage(session.inventory(), settings, window.get()));
    window->addPage(new gui::DomainsPage(session.inventory(), settings, window.get()));
    window->addPage(new gui::ExpiryPage(session.inventory(), settings, window.get()));
    // What the account's own authorities vouch for is trusted for pictures too.
    auto *avatars = new probe::Avatars(session.authorities(), {}, window.get());
    window->addPage(new gui::PeoplePage(session.inventory(), settings, *avatars, gui::desktopOpener(), window.get()));
    window->restoreLayout();
    window->reopen();
    return window;
}

} // namespace app
