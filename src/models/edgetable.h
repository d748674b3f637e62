// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/edge.h"
#include "tables/table.h"

#include <functional>
#include <memory>

namespace models {

/// Where an object leads, and what that is called.
struct EdgeRow
{
    insight::Object to;
    QString shown;
    /// Why: at least one edge.
    QList<insight::Edge> edges;
    /// There is a page that shows the other end.
    bool leads = false;

    bool operator==(const EdgeRow &) const = default;
};

/// A row for each other end of @p edges, which stand together for one end. @p describe names an end, and says whether a
/// page shows it.
QList<EdgeRow> edgeRows(const QList<insight::Edge> &edges,
                        const std::function<void(const insight::Object &end, EdgeRow &row)> &describe);

/// Columns name (of the other end), reason, kind. The key is the other end.
std::unique_ptr<tables::Table<EdgeRow>> makeEdgeTable();

/// @name The kinds of the other ends as groups of an ArrangedModel.
/// @{
QString edgeGroup(const EdgeRow &row);
int edgeGroupRank(const QString &group);
QString edgeGroupHeading(const QString &group);
/// @}

} // namespace models
