// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types.h"
#include "tables/table.h"

#include <functional>
#include <memory>

namespace models {

/// Whether what the record says is shown somewhere.
using ContentLeading = std::function<bool(const api::Record &)>;

/// The columns of a record, for tables that have more beside it: type, name, content, ttl, priority. A content is a
/// link where it @p leads somewhere: nowhere without that.
QList<tables::Column<api::Record>> recordColumns(const ContentLeading &leads = {});

/// Columns type, name (in Unicode), content, ttl (seconds), priority. The key is type|name|content|priority.
std::unique_ptr<tables::Table<api::Record>> makeRecordTable();

} // namespace models
