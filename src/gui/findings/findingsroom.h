// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/findings/findingactions.h"

namespace gui {

class Registry;

/// Adds the Findings page; @p cases may be null. What it is made with outlives the registry.
void addFindingsRoom(Registry &registry, findings::Findings &findings, inventory::Inventory &inventory,
                     settings::Settings &settings, const Opener &opener, const ServerEditor &editor,
                     cases::CaseBook *cases = nullptr);

} // namespace gui
