// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ends/enddates.h"
#include "inventory/values.h"
#include "store/changes.h"

#include <QTimeZone>

namespace ends {

/// The ends that certificates and domains had by the history of an account, and the days of @p zone on which they were
/// first seen; of one that came and was not changed since, the end that it has in @p values. Changes may come in any
/// order.
EndDates::Seen seenEnds(const QList<store::Change> &changes, const inventory::Values &values, const QTimeZone &zone);

} // namespace ends
