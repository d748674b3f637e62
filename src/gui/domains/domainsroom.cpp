// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/domains/domainsroom.h"

#include "gui/domains/domainspage.h"
#include "gui/kit/registry.h"

namespace gui {

void addDomainsRoom(Registry &registry, const AccountParts &account)
{
    registry.addPage([account](QWidget *parent) {
        return new DomainsPage(account.inventory, account.index, account.history, account.settings, account.notes,
                               parent);
    });
}

} // namespace gui
