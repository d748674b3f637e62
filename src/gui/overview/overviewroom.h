// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pages/accountparts.h"

namespace findings {
class Findings;
}

namespace gui {

class Registry;

/// Adds the Overview page. @p findings outlives the registry.
void addOverviewRoom(Registry &registry, const AccountParts &account, findings::Findings &findings);

} // namespace gui
