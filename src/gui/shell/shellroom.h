// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace settings {
class Settings;
}

namespace words {
class Language;
}

namespace gui {

class Registry;
class Theme;

/// Adds the dialogs of the whole window, and those that any page may open over it. What they are made with outlives the
/// registry.
void addShellRoom(Registry &registry, settings::Settings &settings, words::Language &language, Theme &theme);

} // namespace gui
