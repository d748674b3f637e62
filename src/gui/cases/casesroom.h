// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/kit/opener.h"

namespace cases {
class CaseBook;
}

namespace inventory {
class Inventory;
}

namespace settings {
class Settings;
}

namespace gui {

class Registry;

/// Adds the page of support cases, and the mails about them. @p book may be null: nothing is kept of the account. What
/// it is made with outlives the registry.
void addCasesRoom(Registry &registry, cases::CaseBook *book, inventory::Inventory &inventory,
                  settings::Settings &settings, const Opener &opener);

} // namespace gui
