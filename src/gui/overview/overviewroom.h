// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace cases {
class CaseBook;
}

namespace ends {
class EndMemory;
}

namespace findings {
class Findings;
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

/// Adds the Overview page. What it is made with outlives the registry; @p history, @p ends and @p cases may
/// be null.
void addOverviewRoom(Registry &registry, inventory::Inventory &inventory, inventory::History *history,
                     ends::EndMemory *ends, findings::Findings &findings, settings::Settings &settings,
                     cases::CaseBook *cases = nullptr);

} // namespace gui
