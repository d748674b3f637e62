// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/edge.h"
#include "models/table.h"

#include <memory>

namespace models {

/// An edge, and what its other end is called.
struct EdgeRow
{
    insight::Edge edge;
    QString shown;
    /// There is a page that shows the other end.
    bool leads = false;

    bool operator==(const EdgeRow &) const = default;
};

/// Columns name (of the other end), reason, kind. The key tells one end and reason from another.
std::unique_ptr<Table<EdgeRow>> makeEdgeTable();

/// @name The kinds of the other ends as groups of an ArrangedModel.
/// @{
QString edgeGroup(const EdgeRow &row);
int edgeGroupRank(const QString &group);
QString edgeGroupHeading(const QString &group);
/// @}

} // namespace models
