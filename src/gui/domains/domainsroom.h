// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace inventory {
class Inventory;
}

namespace settings {
class Settings;
}

namespace gui {

class Registry;

/// Adds the Domains page. What it is made with outlives the registry.
void addDomainsRoom(Registry &registry, inventory::Inventory &inventory, settings::Settings &settings);

} // namespace gui
