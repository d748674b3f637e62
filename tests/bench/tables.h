// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/figures.h"

namespace bench {

/// The table of DNS records with @p rows rows in a sorted view: a keystroke in its filter, sorting by each sort of
/// column, and a refresh that changes few rows. The yardstick is QSortFilterProxyModel over the same table, doing what
/// it can of the same: one text over all columns, and sorting by the same values.
void measureTables(Figures &figures, int rows);

} // namespace bench
