// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/enddates.h"
#include "insight/examiner.h"
#include "insight/grants.h"
#include "store/changes.h"

#include <QTimeZone>

/// What the history of an account knows that its values do not. Changes may come in any order; days are those of a time
/// zone.
namespace insight {

/// The ends that certificates and domains had, and the days on which they were first seen; of one that came and was not
/// changed since, the end that it has in @p values.
EndDates::Seen seenEnds(const QList<store::Change> &changes, const inventory::Values &values, const QTimeZone &zone);

/// How those were renewed, for the examiner.
QHash<Object, RenewalHabit> renewalHabits(const EndDates::Seen &seen);

/// Whose addresses were that a server gave up, the last one of each. What a server had when it went is not in the
/// history.
QHash<QHostAddress, FormerHome> formerHomes(const QList<store::Change> &changes, const QTimeZone &zone);

/// Since when people have access to servers, by their own details: at the latest, when it was seen.
GrantBeginnings grantBeginnings(const QList<store::Change> &changes);

} // namespace insight
