// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/kit/opener.h"
#include "gui/pages/accountparts.h"

#include <functional>

class QObject;

namespace probe {
class Avatars;
}

namespace gui {

class Registry;

/// Makes what fetches the pictures for a page; @p owner owns it.
using AvatarsMaker = std::function<probe::Avatars *(QObject *owner)>;

/// Adds the People page.
void addPeopleRoom(Registry &registry, const AccountParts &account, const AvatarsMaker &avatars, const Opener &opener);

} // namespace gui
