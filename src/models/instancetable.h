// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types.h"
#include "models/notecolumns.h"
#include "tables/table.h"

#include <QStringList>

#include <memory>

namespace models {

/// A server in the table of servers.
struct InstanceRow
{
    api::Instance instance;
    /// Whether the server's detail was read: only it names the customers.
    bool detailKnown = false;
    QStringList customers;
    RowNote note = {};
    /// Another server has the same hostname: its name stands behind.
    bool isDouble = false;

    bool operator==(const InstanceRow &) const = default;
};

/// The row of a server whose detail is @p detail, or null when it was not read.
InstanceRow instanceRow(const api::Instance &instance, const api::InstanceDetail *detail);

/// Columns hostname, description, type, size, ip, ipv6, name, customers, and those of a note. The key is the server's
/// name.
std::unique_ptr<tables::Table<InstanceRow>> makeInstanceTable(NoteColumns notes = NoteColumns::None);

} // namespace models
