// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/access/accessroom.h"

#include "gui/access/accesspage.h"
#include "gui/kit/registry.h"

namespace gui {

void addAccessRoom(Registry &registry, inventory::Inventory &inventory, const insight::Index &index,
                   const inventory::History *history, settings::Settings &settings)
{
    registry.addPage([&inventory, &index, history, &settings](QWidget *parent) {
        return new AccessPage(inventory, index, history, settings, parent);
    });
}

} // namespace gui
