// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window.h"

#include "app/session.h"
#include "gui/domainspage.h"
#include "gui/expirypage.h"
#include "gui/mainwindow.h"
#include "gui/serverspage.h"
#include "gui/settings.h"

namespace app {

std::unique_ptr<gui::MainWindow> makeWindow(Session &session, gui::Settings &settings, gui::Language &language,
                                            gui::Theme &theme)
{
    settings.setAccount(session.label().id);
    auto window = std::make_unique<gui::MainWindow>(session.label(), session.inventory(), settings, language, theme);
    window->addPage(new gui::ServersPage(session.inventory(), settings, window.get()));
    window->addPage(new gui::DomainsPage(session.inventory(), settings, window.get()));
    window->addPage(new gui::ExpiryPage(session.inventory(), settings, window.get()));
    window->restoreLayout();
    window->showPage(0);
    return window;
}

} // namespace app
