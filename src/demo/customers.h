// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/account.h"

namespace demo {

/// The agency first, then its customers: six, more for a large account.
QList<Customer> inventCustomers(const Size &size);

/// The place of the agency in the list of customers.
inline constexpr int agency = 0;

} // namespace demo
