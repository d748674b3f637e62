// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/customers.h"
#include "tables/table.h"

#include <memory>

namespace models {

/// Columns name, servers, domains, certificates, people. The key is the customer's id.
std::unique_ptr<tables::Table<insight::Customer>> makeCustomerTable();

} // namespace models
