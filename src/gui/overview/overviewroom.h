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

/// Adds the Overview page. What it is made with outlives the registry; @p history may be null.
void addOverviewRoom(Registry &registry, inventory::Inventory &inventory, inventory::History *history,
                     settings::Settings &settings);

} // namespace gui
