// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/customers/customersroom.h"

#include "gui/customers/customerspage.h"
#include "gui/kit/registry.h"

namespace gui {

void addCustomersRoom(Registry &registry, inventory::Inventory &inventory, const insight::Index &index,
                      settings::Settings &settings)
{
    registry.addPage([&inventory, &index, &settings](QWidget *parent) {
        return new CustomersPage(inventory, index, settings, parent);
    });
}

} // namespace gui
