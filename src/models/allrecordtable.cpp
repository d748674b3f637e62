// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/allrecordtable.h"

#include "models/notecolumns.h"
#include "models/recordtable.h"
#include "names/comparablename.h"
#include "names/domainname.h"

#include <QCoreApplication>

namespace models {

using namespace Qt::StringLiterals;

namespace {

class AllRecordTable
{
    Q_DECLARE_TR_FUNCTIONS(AllRecordTable)
};

using AllRecordColumn = tables::Column<DomainRecord>;

AllRecordColumn recordDomainColumn()
{
    AllRecordColumn column;
    column.id = "domain";
    column.header = [] { return AllRecordTable::tr("Domain"); };
    column.text = [](const DomainRecord &row, const QLocale &) { return names::shownName(row.domain); };
    column.search = [](const DomainRecord &row) { return row.domain; };
    column.tone = [](const DomainRecord &) { return words::Tone::Link; };
    column.toolTip = [](const DomainRecord &row, const QLocale &) { return names::shownNameAndOwn(row.domain); };
    return column;
}

AllRecordColumn recordCustomerColumn()
{
    AllRecordColumn column;
    column.id = "customers";
    column.header = [] { return AllRecordTable::tr("Customer"); };
    column.text = [](const DomainRecord &row, const QLocale &) { return row.customers.join(u", "_s); };
    column.tone = [](const DomainRecord &) { return words::Tone::Link; };
    return column;
}

AllRecordColumn recordServerColumn()
{
    AllRecordColumn column;
    column.id = "servers";
    column.header = [] { return AllRecordTable::tr("Leads to server"); };
    column.field = [] { return AllRecordTable::tr("Server", "typed in a filter, with a colon after it"); };
    column.text = [](const DomainRecord &row, const QLocale &) {
        QStringList shown;
        for (const DomainRecord::Server &server : row.servers)
            shown.append(server.shown);
        return shown.join(u", "_s);
    };
    column.search = [](const DomainRecord &row) {
        QStringList found;
        for (const DomainRecord::Server &server : row.servers)
            found.append({server.name, names::comparableName(server.shown)});
        return found.join(u' ');
    };
    column.tone = [](const DomainRecord &) { return words::Tone::Link; };
    column.toolTip = [](const DomainRecord &row, const QLocale &) {
        QStringList lines;
        for (const DomainRecord::Server &server : row.servers)
            lines.append(server.shown == server.name ? server.name : u"%1 (%2)"_s.arg(server.shown, server.name));
        return lines.join(u'\n');
    };
    return column;
}

} // namespace

std::unique_ptr<tables::Table<DomainRecord>> makeAllRecordTable(const ContentLeading &leads)
{
    QList<AllRecordColumn> columns;
    const auto recordOf = [](const DomainRecord &row) -> const api::Record & { return row.record; };
    for (const tables::Column<api::Record> &column : recordColumns(leads)) {
        columns.append(columnOf<DomainRecord>(column, recordOf));
        if (column.id == "name")
            columns.last().tone = [](const DomainRecord &) { return words::Tone::Link; };
    }
    columns.append({recordDomainColumn(), recordCustomerColumn(), recordServerColumn()});
    auto table = std::make_unique<tables::Table<DomainRecord>>(std::move(columns), [](const DomainRecord &row) {
        return QString(row.domain + u'/' + row.record.type + u'|' + row.record.name + u'|' + row.record.content + u'|' +
                       row.record.priority.asText());
    });
    table->setTieBreakers({"domain", "name", "type", "priority", "content"});
    table->setIdentity({"name"});
    return table;
}

} // namespace models
