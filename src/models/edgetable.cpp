// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/edgetable.h"

#include "words/edgetext.h"

#include <QCoreApplication>

#include <algorithm>

namespace models {

using namespace Qt::StringLiterals;
using insight::ObjectKind;

namespace {

class EdgeTable
{
    Q_DECLARE_TR_FUNCTIONS(EdgeTable)
};

using EdgeColumn = tables::Column<EdgeRow>;

EdgeColumn edgeNameColumn()
{
    EdgeColumn column;
    column.id = "name";
    column.header = [] { return EdgeTable::tr("Leads to"); };
    column.text = [](const EdgeRow &row, const QLocale &) { return row.shown; };
    column.search = [](const EdgeRow &row) { return row.to.id; };
    column.tone = [](const EdgeRow &row) { return row.leads ? words::Tone::Link : words::Tone::Normal; };
    return column;
}

EdgeColumn reasonColumn()
{
    EdgeColumn column;
    column.id = "reason";
    column.header = [] { return EdgeTable::tr("Reason"); };
    column.text = [](const EdgeRow &row, const QLocale &) {
        QStringList reasons;
        for (const insight::Edge &edge : row.edges)
            reasons.append(words::EdgeText::reason(edge));
        return reasons.join(u"; "_s);
    };
    column.search = [](const EdgeRow &row) {
        QStringList names;
        for (const insight::Edge &edge : row.edges)
            names.append(edge.name + u' ' + edge.chain.join(u' '));
        return names.join(u' ');
    };
    column.tone = [](const EdgeRow &row) {
        const bool isSure = std::any_of(row.edges.cbegin(), row.edges.cend(), [](const insight::Edge &edge) {
            return edge.certainty == insight::Certainty::Certain;
        });
        return isSure ? words::Tone::Normal : words::Tone::Muted;
    };
    return column;
}

EdgeColumn edgeKindColumn()
{
    EdgeColumn column;
    column.id = "kind";
    column.header = [] { return EdgeTable::tr("Kind"); };
    column.text = [](const EdgeRow &row, const QLocale &) { return words::EdgeText::kind(row.to.kind); };
    column.sort = [](const EdgeRow &row) { return QVariant(edgeGroupRank(edgeGroup(row))); };
    return column;
}

} // namespace

QList<EdgeRow> edgeRows(const QList<insight::Edge> &edges,
                        const std::function<void(const insight::Object &end, EdgeRow &row)> &describe)
{
    QList<EdgeRow> rows;
    for (const insight::Edge &edge : edges) {
        if (rows.isEmpty() || !(rows.constLast().to == edge.to)) {
            rows.append({.to = edge.to, .shown = {}, .edges = {}});
            describe(edge.to, rows.last());
        }
        rows.last().edges.append(edge);
    }
    return rows;
}

std::unique_ptr<tables::Table<EdgeRow>> makeEdgeTable()
{
    QList<EdgeColumn> columns{edgeNameColumn(), reasonColumn(), edgeKindColumn()};
    auto table = std::make_unique<tables::Table<EdgeRow>>(
        std::move(columns), [](const EdgeRow &row) { return QString(edgeGroup(row) + u'/' + row.to.id); });
    table->setTieBreakers({"name", "reason"});
    table->setIdentity({"name"});
    return table;
}

QString edgeGroup(const EdgeRow &row)
{
    return QString::number(static_cast<int>(row.to.kind));
}

int edgeGroupRank(const QString &group)
{
    // What most people look for first.
    static const QList<ObjectKind> order{ObjectKind::Server,      ObjectKind::Domain,   ObjectKind::Record,
                                         ObjectKind::Certificate, ObjectKind::Name,     ObjectKind::Address,
                                         ObjectKind::Person,      ObjectKind::Customer, ObjectKind::Key};
    return static_cast<int>(order.indexOf(static_cast<ObjectKind>(group.toInt())));
}

QString edgeGroupHeading(const QString &group)
{
    return words::EdgeText::kind(static_cast<ObjectKind>(group.toInt()));
}

} // namespace models
