// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/kit/opener.h"

namespace cases {
class CaseBook;
}

namespace inventory {
class History;
class Inventory;
} // namespace inventory

namespace settings {
class Settings;
}

namespace gui {

class Registry;

/// Adds the Changes page and its dialogs. @p history and @p cases may be null: nothing is kept of the account. What it
/// is made with outlives the registry.
void addChangesRoom(Registry &registry, inventory::History *history, inventory::Inventory &inventory,
                    settings::Settings &settings, const Opener &opener, cases::CaseBook *cases = nullptr);

} // namespace gui
