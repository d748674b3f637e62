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

/// Adds the dialogs about accounts, over accounts of their own and a keychain that nothing is asked of. Settings and
/// language outlive the registry.
void addAccountFormsRoom(Registry &registry, settings::Settings &settings, words::Language &language);

} // namespace gui
