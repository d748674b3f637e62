// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/findings/findingactions.h"
#include "gui/pages/accountparts.h"

namespace gui {

class Registry;

/// Adds the Findings page and its dialog. @p findings outlives the registry.
void addFindingsRoom(Registry &registry, const AccountParts &account, findings::Findings &findings,
                     const Opener &opener, const ServerEditor &editor);

} // namespace gui
