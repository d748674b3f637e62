// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/kit/opener.h"
#include "gui/pages/accountparts.h"

namespace gui {

class Registry;

/// Adds the Changes page and its dialogs.
void addChangesRoom(Registry &registry, const AccountParts &account, const Opener &opener);

} // namespace gui
