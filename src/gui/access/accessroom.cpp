// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/access/accessroom.h"

#include "gui/access/accesspage.h"
#include "gui/kit/registry.h"

namespace gui {

void addAccessRoom(Registry &registry, const AccountParts &account)
{
    registry.addPage([account](QWidget *parent) {
        return new AccessPage(account.inventory, account.index, account.history, account.settings, parent);
    });
}

} // namespace gui
