// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace insight {
class Index;
}

namespace inventory {
class Inventory;
}

namespace settings {
class Settings;
}

namespace gui {

class Registry;

/// Adds the Customers page. What it is made with outlives the registry.
void addCustomersRoom(Registry &registry, inventory::Inventory &inventory, const insight::Index &index,
                      settings::Settings &settings);

} // namespace gui
