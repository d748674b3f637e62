// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

namespace words {
class Language;
}

namespace settings {
class Settings;
}

namespace gui {
class MainWindow;
class Theme;
} // namespace gui

namespace session {
class Session;
}

namespace app {

/// The main window with every page of the rooms, not shown yet. All arguments must outlive it.
std::unique_ptr<gui::MainWindow> makeWindow(session::Session &session, settings::Settings &settings,
                                            words::Language &language, gui::Theme &theme);

} // namespace app
