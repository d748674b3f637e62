// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/leadingrecordtable.h"

#include "models/notecolumns.h"
#include "names/comparablename.h"

#include <QCoreApplication>

namespace models {

using namespace Qt::StringLiterals;

namespace {

class LeadingRecordTable
{
    Q_DECLARE_TR_FUNCTIONS(LeadingRecordTable)
};

using LeadingColumn = tables::Column<LeadingRecord>;

LeadingColumn leadingServerColumn()
{
    LeadingColumn column;
    column.id = "servers";
    column.header = [] { return LeadingRecordTable::tr("Leads to server"); };
    column.text = [](const LeadingRecord &row, const QLocale &) {
        QStringList shown;
        for (const LeadingRecord::Server &server : row.servers)
            shown.append(server.shown);
        return shown.join(u", "_s);
    };
    column.search = [](const LeadingRecord &row) {
        QStringList found;
        for (const LeadingRecord::Server &server : row.servers)
            found.append({server.name, names::comparableName(server.shown)});
        return found.join(u' ');
    };
    column.tone = [](const LeadingRecord &) { return words::Tone::Link; };
    column.toolTip = [](const LeadingRecord &row, const QLocale &) {
        QStringList lines;
        for (const LeadingRecord::Server &server : row.servers)
            lines.append(server.shown == server.name ? server.name : u"%1 (%2)"_s.arg(server.shown, server.name));
        return lines.join(u'\n');
    };
    return column;
}

} // namespace

std::unique_ptr<tables::Table<LeadingRecord>> makeLeadingRecordTable(const ContentLeading &leads)
{
    QList<LeadingColumn> columns;
    for (const tables::Column<api::Record> &column : recordColumns(leads)) {
        if (column.id == "ttl")
            columns.append(leadingServerColumn());
        columns.append(
            columnOf<LeadingRecord>(column, [](const LeadingRecord &row) -> const api::Record & { return row; }));
        if (column.id == "name")
            columns.last().tone = [](const LeadingRecord &row) {
                return row.servers.isEmpty() ? words::Tone::Normal : words::Tone::Link;
            };
    }
    auto table = std::make_unique<tables::Table<LeadingRecord>>(std::move(columns), [](const LeadingRecord &record) {
        return QString(record.type + u'|' + record.name + u'|' + record.content + u'|' + record.priority.asText());
    });
    table->setTieBreakers({"name", "priority", "content"});
    table->setIdentity({"name"});
    return table;
}

} // namespace models
