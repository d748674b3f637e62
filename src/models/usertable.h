// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types.h"
#include "models/table.h"

#include <memory>

namespace models {

/// Columns name, customer, email, phone, sticky, notify. The key is the id, or the name of a person without one.
std::unique_ptr<Table<api::User>> makeUserTable();

/// A person, and whether they have access to the server or could be given it.
struct ServerUser
{
    api::User user;
    bool assigned = true;

    bool operator==(const ServerUser &) const = default;
};

/// The same with column state after the name.
std::unique_ptr<Table<ServerUser>> makeServerUserTable();

} // namespace models
