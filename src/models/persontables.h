// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types.h"
#include "tables/table.h"

#include <memory>

namespace models {

/// A server in the table of what a person may do.
struct PersonServer
{
    api::UserInstance instance;
    /// The server's host name, when the server is known.
    QString hostname;

    bool operator==(const PersonServer &) const = default;
};

/// The servers that a person has to do with: server (host name or name), access, notify, description, customer, name.
/// The key is the server's name.
std::unique_ptr<tables::Table<PersonServer>> makePersonServerTable();

} // namespace models
