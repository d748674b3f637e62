// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/links.h"
#include "inventory/values.h"

namespace listing {

/// What leads where in an account, worked out whole.
insight::Links linksOf(const inventory::Values &values);

} // namespace listing
