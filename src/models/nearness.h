// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ends/expiry.h"
#include "tables/roles.h"

#include <QString>

namespace models {

/// How nearness is coloured, and the sign that stands beside the colour; empty for what is in no hurry.
words::Tone nearnessTone(ends::Nearness nearness);
QString nearnessSign(ends::Nearness nearness);

/// The name of a group by nearness, and where it stands: for ArrangedModel::setGrouping() and setGroupOrder().
QString nearnessGroup(ends::Nearness nearness);
int nearnessRank(const QString &group);
/// The group's heading, in the language of the moment. Null for what is no such group.
QString nearnessHeading(const QString &group, const ends::Thresholds &thresholds);

} // namespace models
