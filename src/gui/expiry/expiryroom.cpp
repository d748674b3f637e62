// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/expiry/expiryroom.h"

#include "gui/expiry/expirypage.h"
#include "gui/kit/registry.h"

namespace gui {

void addExpiryRoom(Registry &registry, inventory::Inventory &inventory, const insight::Index &index,
                   settings::Settings &settings)
{
    registry.addPage([&inventory, &index, &settings](QWidget *parent) {
        return new ExpiryPage(inventory, index, settings, parent);
    });
}

} // namespace gui
