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
    /// Why, over a server that stands between.
    struct Over
    {
        QString server;
        QList<insight::Edge> edges;

        bool operator==(const Over &) const = default;
    };

    insight::Object to;
    QString shown;
    /// Why: at least one edge, or one over a server.
    QList<insight::Edge> edges;
    QList<Over> over = {};
    /// Of a key, whose it is; empty where that is not known.
    QString owner = {};
    /// There is a page that shows the other end.
    bool leads = false;
    /// Whether the other end leads to the object, or the object there. People, keys and customers do neither.
    enum class Way { None, Here, There } way = Way::None;

    bool operator==(const EdgeRow &) const = default;
};

/// A row for each other end of @p edges, which stand together for one end. @p describe names an end, and says whether a
/// page shows it.
QList<EdgeRow> edgeRows(const QList<insight::Edge> &edges,
                        const std::function<void(const insight::Object &end, EdgeRow &row)> &describe);

/// A row for each person of the servers, which are as shown, in the order in which they first come.
QList<EdgeRow> peopleOverServers(const QList<EdgeRow::Over> &servers,
                                 const std::function<void(const insight::Object &end, EdgeRow &row)> &describe);

/// From certificates and domains over records to addresses and servers.
EdgeRow::Way wayBetween(insight::ObjectKind object, insight::ObjectKind end);

/// Columns name (of the other end), reason, kind. The key is the other end.
std::unique_ptr<tables::Table<EdgeRow>> makeEdgeTable();

/// @name The kinds of the other ends, and which way leads, as groups of an ArrangedModel; servers of which somebody is
/// technical contact by name, and nothing else, are a group of their own.
/// @{
QString edgeGroup(const EdgeRow &row);
int edgeGroupRank(const QString &group);
QString edgeGroupHeading(const QString &group);
/// @}

} // namespace models
