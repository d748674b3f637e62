// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/edgetable.h"

#include "words/edgetext.h"

#include <QCoreApplication>
#include <QHash>

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

const QString contactGroup = u"contact"_s;
/// Before the kind, of what leads to the object, and of what it leads to.
constexpr auto hereMark = u'<';
constexpr auto thereMark = u'>';

/// What there is most of comes late: who and what there is few of stand on one screen.
const QList<ObjectKind> kindsInOrder{ObjectKind::Server, ObjectKind::Certificate, ObjectKind::Person,
                                     ObjectKind::Key,    ObjectKind::Customer,    ObjectKind::Domain,
                                     ObjectKind::Record, ObjectKind::Name,        ObjectKind::Address};

ObjectKind kindOfGroup(const QString &group)
{
    return static_cast<ObjectKind>(
        QStringView(group).mid(group.startsWith(hereMark) || group.startsWith(thereMark) ? 1 : 0).toInt());
}

/// What is certain first: it is read first, and not cut.
QString reasonsOf(const QList<insight::Edge> &edges)
{
    QStringList reasons;
    for (const auto certainty : {insight::Certainty::Certain, insight::Certainty::Guessed}) {
        for (const insight::Edge &edge : edges) {
            if (edge.certainty == certainty)
                reasons.append(words::EdgeText::reason(edge));
        }
    }
    return reasons.join(u"; "_s);
}

bool isSure(const QList<insight::Edge> &edges)
{
    return std::any_of(edges.cbegin(), edges.cend(),
                       [](const insight::Edge &edge) { return edge.certainty == insight::Certainty::Certain; });
}

EdgeColumn edgeNameColumn()
{
    EdgeColumn column;
    column.id = "name";
    column.header = [] { return EdgeTable::tr("Name"); };
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
        if (!row.edges.isEmpty())
            reasons.append(reasonsOf(row.edges));
        if (!row.owner.isEmpty())
            reasons.append(EdgeTable::tr("owner: %1").arg(row.owner));
        for (const EdgeRow::Over &over : row.over)
            reasons.append(u"%1: %2"_s.arg(over.server, reasonsOf(over.edges)));
        return reasons.join(u"; "_s);
    };
    column.search = [](const EdgeRow &row) {
        QStringList names{row.owner};
        for (const insight::Edge &edge : row.edges)
            names.append(edge.name + u' ' + edge.chain.join(u' '));
        return names.join(u' ');
    };
    column.tone = [](const EdgeRow &row) {
        const bool isAnySure =
            isSure(row.edges) || std::any_of(row.over.cbegin(), row.over.cend(),
                                             [](const EdgeRow::Over &over) { return isSure(over.edges); });
        return isAnySure ? words::Tone::Normal : words::Tone::Muted;
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

QList<EdgeRow> peopleOverServers(const QList<EdgeRow::Over> &servers,
                                 const std::function<void(const insight::Object &end, EdgeRow &row)> &describe)
{
    QList<EdgeRow> rows;
    QHash<insight::Object, qsizetype> places;
    for (const EdgeRow::Over &server : servers) {
        for (const insight::Edge &edge : server.edges) {
            if (!places.contains(edge.to)) {
                places.insert(edge.to, rows.size());
                rows.append({.to = edge.to, .shown = {}, .edges = {}});
                describe(edge.to, rows.last());
            }
            QList<EdgeRow::Over> &over = rows[places.value(edge.to)].over;
            if (over.isEmpty() || over.constLast().server != server.server)
                over.append({server.server, {}});
            over.last().edges.append(edge);
        }
    }
    return rows;
}

EdgeRow::Way wayBetween(ObjectKind object, ObjectKind end)
{
    static const QList<ObjectKind> way{ObjectKind::Certificate, ObjectKind::Domain,  ObjectKind::Record,
                                       ObjectKind::Name,        ObjectKind::Address, ObjectKind::Server};
    const qsizetype from = way.indexOf(object);
    const qsizetype to = way.indexOf(end);
    if (from < 0 || to < 0)
        return EdgeRow::Way::None;
    return to < from ? EdgeRow::Way::Here : EdgeRow::Way::There;
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
    const auto isContact = [](const insight::Edge &edge) { return edge.reason == insight::Reason::TechnicalContact; };
    if (row.to.kind == ObjectKind::Server && !row.edges.isEmpty() &&
        std::all_of(row.edges.cbegin(), row.edges.cend(), isContact))
        return contactGroup;
    const QString kind = QString::number(static_cast<int>(row.to.kind));
    return row.way == EdgeRow::Way::Here ? hereMark + kind : row.way == EdgeRow::Way::There ? thereMark + kind : kind;
}

int edgeGroupRank(const QString &group)
{
    if (group == contactGroup)
        return static_cast<int>(kindsInOrder.size());
    return static_cast<int>(kindsInOrder.indexOf(kindOfGroup(group)));
}

QString edgeGroupHeading(const QString &group)
{
    if (group == contactGroup)
        return EdgeTable::tr("Technical contact for");
    const QString kind = words::EdgeText::kind(kindOfGroup(group));
    return group.startsWith(hereMark)    ? EdgeTable::tr("Lead here: %1").arg(kind)
           : group.startsWith(thereMark) ? EdgeTable::tr("Leads to: %1").arg(kind)
                                         : kind;
}

} // namespace models
