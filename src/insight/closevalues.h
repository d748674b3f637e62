// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/chain.h"
#include "inventory/values.h"

namespace insight {

/// What of an account's values is needed to say what hangs on one server: dependentsOf() says the same of it, and need
/// not look at all people and keys.
inventory::Values valuesAroundServer(const QString &server, const inventory::Values &values, const Chain &chain);

/// What is needed to say all that is one person's, grants and directory included: the servers to which the person and
/// their keys lead, and no others.
inventory::Values valuesAroundPerson(const Object &person, const inventory::Values &values, const Chain &chain);

} // namespace insight
