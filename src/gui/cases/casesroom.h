// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/kit/opener.h"
#include "gui/pages/accountparts.h"

namespace gui {

class Registry;

/// Adds the page of support cases, and the mails about them.
void addCasesRoom(Registry &registry, const AccountParts &account, const Opener &opener);

} // namespace gui
