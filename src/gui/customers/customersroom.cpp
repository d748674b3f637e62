// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/customers/customersroom.h"

#include "gui/customers/customerspage.h"
#include "gui/kit/registry.h"

namespace gui {

void addCustomersRoom(Registry &registry, const AccountParts &account)
{
    registry.addPage([account](QWidget *parent) {
        return new CustomersPage(account.inventory, account.index, account.settings, parent);
    });
}

} // namespace gui
