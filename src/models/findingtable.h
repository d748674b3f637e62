// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "findings/shownfinding.h"
#include "tables/table.h"

#include <functional>
#include <memory>

namespace models {

using FindingRow = findings::ShownFinding;

/// How a severity is coloured, and the sign that stands beside the colour; what nobody needs to see is muted.
words::Tone findingTone(const FindingRow &row);
QString findingSign(findings::Severity severity);

/// @name Groups by severity, the worst first: for ArrangedModel::setGrouping() and setGroupOrder().
/// @{
QString findingGroup(const FindingRow &row);
int findingGroupRank(const QString &group);
/// In the language of the moment. Null for what is no such group.
QString findingGroupHeading(const QString &group);
/// @}

/// Whether some object of the finding is shown somewhere.
using FindingLeading = std::function<bool(const FindingRow &)>;

/// Columns severity, kind, object, evidence, since, state, advice, reason, source. A row's key is Finding::id(). The
/// object is a link where the row @p leads somewhere: nowhere without that.
std::unique_ptr<tables::Table<FindingRow>> makeFindingTable(const FindingLeading &leads = {});

} // namespace models
