// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace cases {
class CaseBook;
}

namespace ends {
class EndMemory;
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

/// The account that pages and dialogs are made over. All outlive the registry that they are added to, and what it
/// makes; what may be null is, where nothing is kept of the account.
struct AccountParts
{
    inventory::Inventory &inventory;
    const insight::Index &index;
    settings::Settings &settings;
    inventory::History *history = nullptr;
    inventory::Notes *notes = nullptr;
    ends::EndMemory *ends = nullptr;
    cases::CaseBook *cases = nullptr;
};

} // namespace gui
