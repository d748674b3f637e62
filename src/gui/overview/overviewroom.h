// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace insight {
class EndMemory;
class Findings;
} // namespace insight

namespace inventory {
class History;
class Inventory;
} // namespace inventory

namespace settings {
class Settings;
}

namespace gui {

class Registry;

/// Adds the Overview page. What it is made with outlives the registry; @p history and @p ends may be null.
void addOverviewRoom(Registry &registry, inventory::Inventory &inventory, inventory::History *history,
                     insight::EndMemory *ends, insight::Findings &findings, settings::Settings &settings);

} // namespace gui
