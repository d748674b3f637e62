// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/changes.h"

#include <QHash>
#include <QList>

namespace inventory {

/// One event shows in several answers: a person's new access in the person's and in the server's, a person's new key
/// on every server that the person enters. Gives, for each change that only repeats or follows from another of
/// @p changes, the id of the one that says most. The other is seen in the same time: what went on between two readings
/// of one may have gone on between those of the other. Changes of one's own edits lead and follow nobody.
QHash<qint64, qint64> leadersOf(const QList<store::Change> &changes);

} // namespace inventory
