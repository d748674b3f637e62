// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types.h"
#include "models/table.h"

#include <memory>

namespace models {

/// Columns name, customer, email, phone, sticky, notify. The key is the id, or the name of a person without one.
std::unique_ptr<Table<api::User>> makeUserTable();

} // namespace models
