// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pages/accountparts.h"

namespace gui {

class Registry;

/// Adds the Domains page.
void addDomainsRoom(Registry &registry, const AccountParts &account);

} // namespace gui
