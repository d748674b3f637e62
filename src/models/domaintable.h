// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types.h"
#include "models/table.h"

#include <memory>

namespace models {

/// Columns name (in Unicode), customer, registrar, created, expires. The key is the domain's name as it came, in ASCII.
std::unique_ptr<Table<api::Domain>> makeDomainTable();

} // namespace models
