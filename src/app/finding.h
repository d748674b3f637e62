// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/finder/finderhost.h"

#include <QWidget>

namespace gui {
class MainWindow;
} // namespace gui

namespace settings {
class Settings;
}

namespace session {
class Session;
}

namespace app {

/// The account of @p session, as the finder searches it.
gui::FinderAccount finderAccount(session::Session &session, settings::Settings &settings);
/// What the finder opens things in: @p window, and the further ones that @p openOther opens, if it does.
gui::FinderHost finderHost(gui::MainWindow &window, const std::function<gui::MainWindow *()> &openOther = {});
/// Lets the person find anything from @p window.
void offerFinder(session::Session &session, settings::Settings &settings, gui::MainWindow &window,
                 const std::function<gui::MainWindow *()> &openOther);

} // namespace app
