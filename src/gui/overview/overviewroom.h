// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace cases {
class CaseBook;
}

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

/// Adds the Overview page. What it is made with outlives the registry; @p history, @p ends and @p cases may
/// be null.
void addOverviewRoom(Registry &registry, inventory::Inventory &inventory, inventory::History *history,
                     insight::EndMemory *ends, insight::Findings &findings, settings::Settings &settings,
                     cases::CaseBook *cases = nullptr);

} // namespace gui
