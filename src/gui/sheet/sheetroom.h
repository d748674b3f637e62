// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace inventory {
class History;
class Inventory;
} // namespace inventory

namespace settings {
class Settings;
}

namespace gui {

class Registry;

/// Adds the dialog of a customer's sheet. @p history may be null: nothing is kept of the account. What it is made with
/// outlives the registry.
void addSheetRoom(Registry &registry, inventory::Inventory &inventory, const inventory::History *history,
                  settings::Settings &settings);

} // namespace gui
