// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types.h"
#include "ends/expiry.h"
#include "models/notecolumns.h"
#include "tables/table.h"

#include <functional>
#include <memory>

namespace models {

/// How near an end is at the moment.
using NearnessOf = std::function<ends::Nearness(const api::Date &end)>;

using DomainRow = Noted<api::Domain>;

/// Columns name (in Unicode), customer, registrar, created, expires, and those of a note. The key is the domain's name
/// as it came, in ASCII. With @p nearness, an end that is soon or past is marked; when its answers change, relabel the
/// table (TableModel::setLocale()).
std::unique_ptr<tables::Table<DomainRow>> makeDomainTable(NearnessOf nearness = {},
                                                          NoteColumns notes = NoteColumns::None);

} // namespace models
