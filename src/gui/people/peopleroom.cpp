// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/people/peopleroom.h"

#include "gui/kit/registry.h"
#include "gui/people/peoplepage.h"

namespace gui {

void addPeopleRoom(Registry &registry, inventory::Inventory &inventory, const insight::Index &index,
                   const inventory::History *history, settings::Settings &settings, inventory::Notes *notes,
                   const AvatarsMaker &avatars, const Opener &opener, cases::CaseBook *cases)
{
    registry.addPage([&inventory, &index, history, &settings, notes, avatars, opener, cases](QWidget *parent) {
        auto *page = new PeoplePage(inventory, index, history, settings, notes, *avatars(parent), opener, parent);
        page->followCases(cases);
        return page;
    });
}

} // namespace gui
