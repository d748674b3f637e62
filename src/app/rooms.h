// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/kit/registry.h"
#include "gui/pages/accountparts.h"

namespace words {
class Language;
}

namespace settings {
class Settings;
}

namespace gui {
class Theme;
}

namespace session {
class Session;
}

/// Main, windows, composition: the one place that joins concrete classes.
namespace app {

/// The account of @p session, as rooms take it.
gui::AccountParts accountParts(session::Session &session, settings::Settings &settings);

/// The pages and dialogs of all rooms, over the account of @p session; the one place that joins the rooms. All
/// arguments must outlive it.
gui::Registry joinRooms(session::Session &session, settings::Settings &settings, words::Language &language,
                        gui::Theme &theme);

} // namespace app
