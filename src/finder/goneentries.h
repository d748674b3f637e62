// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "finder/entry.h"
#include "inventory/values.h"
#include "store/changes.h"

namespace finder {

/// What is no longer in the account, but known from its history: each once, with the number of the change that tells
/// of it as its id. @p changes may come in any order.
QList<Entry> goneEntries(const QList<store::Change> &changes, const inventory::Values &values);

} // namespace finder
