// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/edgetable.h"

#include "words/edgetext.h"

#include <QCoreApplication>

namespace models {

using namespace Qt::StringLiterals;
using insight::ObjectKind;

namespace {

class EdgeTable
{
    Q_DECLARE_TR_FUNCTIONS(EdgeTable)
};

using EdgeColumn = Column<EdgeRow>;

EdgeColumn edgeNameColumn()
{
    EdgeColumn column;
    column.id = "name";
    column.header = [] { return EdgeTable::tr("Leads to"); };
    column.text = [](const EdgeRow &row, const QLocale &) { return row.shown; };
    column.search = [](const EdgeRow &row) { return row.edge.to.id; };
    column.tone = [](const EdgeRow &row) { return row.leads ? words::Tone::Link : words::Tone::Normal; };
    return column;
}

EdgeColumn reasonColumn()
{
    EdgeColumn column;
    column.id = "reason";
    column.header = [] { return EdgeTable::tr("Reason"); };
    column.text = [](const EdgeRow &row, const QLocale &) { return words::EdgeText::reason(row.edge); };
    column.search = [](const EdgeRow &row) { return QString(row.edge.name + u' ' + row.edge.chain.join(u' ')); };
    column.tone = [](const EdgeRow &row) {
        return row.edge.certainty == insight::Certainty::Guessed ? words::Tone::Muted : words::Tone::Normal;
    };
    return column;
}

EdgeColumn edgeKindColumn()
{
    EdgeColumn column;
    column.id = "kind";
    column.header = [] { return EdgeTable::tr("Kind"); };
    column.text = [](const EdgeRow &row, const QLocale &) { return words::EdgeText::kind(row.edge.to.kind); };
    column.sort = [](const EdgeRow &row) { return QVariant(edgeGroupRank(edgeGroup(row))); };
    return column;
}

} // namespace

std::unique_ptr<Table<EdgeRow>> makeEdgeTable()
{
    QList<EdgeColumn> columns{edgeNameColumn(), reasonColumn(), edgeKindColumn()};
    auto table = std::make_unique<Table<EdgeRow>>(std::move(columns), [](const EdgeRow &row) {
        const insight::Edge &edge = row.edge;
        return u"%1/%2/%3/"_s.arg(static_cast<int>(edge.to.kind)).arg(static_cast<int>(edge.reason)).arg(edge.type) +
               edge.network + u'/' + edge.to.id;
    });
    table->setTieBreakers({"name", "reason"});
    table->setIdentity({"name"});
    return table;
}

QString edgeGroup(const EdgeRow &row)
{
    return QString::number(static_cast<int>(row.edge.to.kind));
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
