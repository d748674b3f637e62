// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recordtable.h"

#include "names/addresskey.h"
#include "names/domainname.h"
#include "names/txtstrings.h"

#include <QCoreApplication>

namespace models {

namespace {

class RecordTable
{
    Q_DECLARE_TR_FUNCTIONS(RecordTable)
};

using RecordColumn = tables::Column<api::Record>;

RecordColumn recordTypeColumn()
{
    RecordColumn column;
    column.id = "type";
    column.header = [] { return RecordTable::tr("Type"); };
    column.text = [](const api::Record &record, const QLocale &) { return record.type; };
    column.bold = true;
    return column;
}

RecordColumn recordNameColumn()
{
    RecordColumn column;
    column.id = "name";
    column.header = [] { return RecordTable::tr("Name"); };
    column.text = [](const api::Record &record, const QLocale &) { return names::shownName(record.name); };
    column.search = [](const api::Record &record) { return record.name; };
    column.toolTip = [](const api::Record &record, const QLocale &) { return names::shownNameAndOwn(record.name); };
    return column;
}

RecordColumn contentColumn(const ContentLeading &leads)
{
    RecordColumn column;
    column.id = "content";
    column.header = [] { return RecordTable::tr("Content"); };
    column.text = [](const api::Record &record, const QLocale &) { return record.content; };
    column.sort = [](const api::Record &record) { return names::addressSortValue(record.content); };
    // Of a TXT record also by a text that it has across the places where DNS splits it.
    column.search = [](const api::Record &record) { return names::joinedStrings(record.content); };
    column.tone = [leads](const api::Record &record) {
        return leads && leads(record) ? words::Tone::Link : words::Tone::Normal;
    };
    column.fixedFont = true;
    return column;
}

/// Digits without grouping, as in a zone file.
RecordColumn quantityColumn(const QByteArray &id, std::function<QString()> header, api::Quantity api::Record::*field)
{
    RecordColumn column;
    column.id = id;
    column.header = std::move(header);
    column.text = [field](const api::Record &record, const QLocale &) { return (record.*field).asText(); };
    column.sort = [field](const api::Record &record) {
        const api::Quantity &quantity = record.*field;
        return quantity.number ? QVariant(*quantity.number) : QVariant(quantity.text);
    };
    column.alignment = Qt::AlignRight | Qt::AlignVCenter;
    return column;
}

} // namespace

QList<tables::Column<api::Record>> recordColumns(const ContentLeading &leads)
{
    return {
        recordTypeColumn(),
        recordNameColumn(),
        contentColumn(leads),
        quantityColumn(
            "ttl", [] { return RecordTable::tr("TTL"); }, &api::Record::ttl),
        quantityColumn(
            "priority", [] { return RecordTable::tr("Priority"); }, &api::Record::priority),
    };
}

std::unique_ptr<tables::Table<api::Record>> makeRecordTable()
{
    auto table = std::make_unique<tables::Table<api::Record>>(recordColumns(), [](const api::Record &record) {
        return QString(record.type + u'|' + record.name + u'|' + record.content + u'|' + record.priority.asText());
    });
    table->setTieBreakers({"name", "priority", "content"});
    table->setIdentity({"name"});
    return table;
}

} // namespace models
