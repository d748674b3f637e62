// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/overview/overviewroom.h"

#include "gui/kit/registry.h"
#include "gui/overview/overviewpage.h"

namespace gui {

void addOverviewRoom(Registry &registry, inventory::Inventory &inventory, inventory::History *history,
                     insight::EndMemory *ends, settings::Settings &settings)
{
    registry.addPage([&inventory, history, ends, &settings](QWidget *parent) {
        return new OverviewPage(inventory, history, ends, settings, parent);
    });
}

} // namespace gui
