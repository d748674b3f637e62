// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ends {
class EndMemory;
}

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

/// Adds the Expiry page and its dialog. What it is made with outlives the registry; @p ends may be null.
void addExpiryRoom(Registry &registry, inventory::Inventory &inventory, const insight::Index &index,
                   ends::EndMemory *ends, settings::Settings &settings);

} // namespace gui
