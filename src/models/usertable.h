// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types.h"
#include "models/notecolumns.h"
#include "tables/table.h"

#include <memory>

namespace models {

using UserRow = Noted<api::User>;

/// Columns name, customer, email, phone, sticky, notify, and those of a note. The key is the id, or the name of a
/// person without one.
std::unique_ptr<tables::Table<UserRow>> makeUserTable(NoteColumns notes = NoteColumns::None);

/// A person, and whether they have access to the server or could be given it.
struct ServerUser
{
    api::User user;
    bool assigned = true;

    bool operator==(const ServerUser &) const = default;
};

/// Columns name, state, customer, email, phone, sticky, notify.
std::unique_ptr<tables::Table<ServerUser>> makeServerUserTable();

} // namespace models
