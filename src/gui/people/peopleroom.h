// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/kit/opener.h"

#include <functional>

class QObject;

namespace cases {
class CaseBook;
}

namespace insight {
class Index;
}

namespace inventory {
class History;
class Inventory;
class Notes;
} // namespace inventory

namespace probe {
class Avatars;
}

namespace settings {
class Settings;
}

namespace gui {

class Registry;

/// Makes what fetches the pictures for a page; @p owner owns it.
using AvatarsMaker = std::function<probe::Avatars *(QObject *owner)>;

/// Adds the People page. @p history, @p notes and @p cases may be null: nothing is kept of the account. What it is made
/// with outlives the registry.
void addPeopleRoom(Registry &registry, inventory::Inventory &inventory, const insight::Index &index,
                   const inventory::History *history, settings::Settings &settings, inventory::Notes *notes,
                   const AvatarsMaker &avatars, const Opener &opener, cases::CaseBook *cases = nullptr);

} // namespace gui
