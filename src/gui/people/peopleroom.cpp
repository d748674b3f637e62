// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/people/peopleroom.h"

#include "gui/kit/registry.h"
#include "gui/people/peoplepage.h"

namespace gui {

void addPeopleRoom(Registry &registry, const AccountParts &account, const AvatarsMaker &avatars, const Opener &opener)
{
    registry.addPage([account, avatars, opener](QWidget *parent) {
        auto *page = new PeoplePage(account.inventory, account.index, account.history, account.settings, account.notes,
                                    *avatars(parent), opener, parent);
        page->followCases(account.cases);
        return page;
    });
}

} // namespace gui
