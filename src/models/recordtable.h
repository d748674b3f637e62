// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types.h"
#include "tables/table.h"

#include <memory>

namespace models {

/// The columns of a record, for tables that have more beside it: type, name, content, ttl, priority.
QList<tables::Column<api::Record>> recordColumns();

/// Columns type, name (in Unicode), content, ttl (seconds), priority. The key is type|name|content|priority.
/// The columns of a record, for tables that have more beside it: type, name, content, ttl, priority.
QList<tables::Column<api::Record>> recordColumns();

std::unique_ptr<tables::Table<api::Record>> makeRecordTable();

} // namespace models
