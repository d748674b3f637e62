// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/kit/opener.h"

namespace inventory {
class History;
class Inventory;
} // namespace inventory

namespace settings {
class Settings;
}

namespace gui {

class Registry;

/// Adds the Changes page and its dialogs. @p history may be null: nothing is kept of the account. What it is made with
/// outlives the registry.
void addChangesRoom(Registry &registry, inventory::History *history, inventory::Inventory &inventory,
                    settings::Settings &settings, const Opener &opener);

} // namespace gui
