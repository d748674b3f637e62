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

/// Adds the Expiry page. What it is made with outlives the registry.
void addExpiryRoom(Registry &registry, inventory::Inventory &inventory, const insight::Index &index,
                   settings::Settings &settings);

} // namespace gui
