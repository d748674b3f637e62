// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace cases {
class CaseBook;
}

namespace insight {
class Index;
}

namespace inventory {
class History;
class Inventory;
class Notes;
} // namespace inventory

namespace settings {
class Settings;
}

namespace gui {

class Registry;

/// Adds the Servers page and the dialogs about one server. @p history, @p notes and @p cases may be null: nothing is
/// kept of the account. What it is made with outlives the registry.
void addServersRoom(Registry &registry, inventory::Inventory &inventory, const insight::Index &index,
                    const inventory::History *history, settings::Settings &settings, inventory::Notes *notes,
                    cases::CaseBook *cases = nullptr);

} // namespace gui
