// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/domains/domainsroom.h"

#include "gui/domains/domainspage.h"
#include "gui/kit/registry.h"

namespace gui {

void addDomainsRoom(Registry &registry, inventory::Inventory &inventory, const insight::Index &index,
                    const inventory::History *history, settings::Settings &settings, inventory::Notes *notes)
{
    registry.addPage([&inventory, &index, history, &settings, notes](QWidget *parent) {
        return new DomainsPage(inventory, index, history, settings, notes, parent);
    });
}

} // namespace gui
