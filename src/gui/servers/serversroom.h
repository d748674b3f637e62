// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pages/accountparts.h"

namespace gui {

class Registry;

/// Adds the Servers page and the dialogs about one server.
void addServersRoom(Registry &registry, const AccountParts &account);

} // namespace gui
