// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recordtable.h"

#include "models/addresskey.h"
#include "models/domainname.h"

#include <QCoreApplication>

namespace models {

namespace {

class RecordTable
{
    Q_DECLARE_TR_FUNCTIONS(RecordTable)
};

using RecordColumn = Column<api::Record>;

RecordColumn recordTypeColumn()
{
    RecordColumn recordColumn;
    recordColumn.id = "type";
    recordColumn.header = [] { return RecordTable::tr("Type"); };
    recordColumn.text = [](const api::Record &record, const QLocale &) { return record.type; };
    recordColumn.bold = true;
    return recordColumn;
}

RecordColumn recordNameColumn()
{
    RecordColumn recordColumn;
    recordColumn.id = "name";
    recordColumn.header = [] { return RecordTable::tr("Name"); };
    recordColumn.text = [](const api::Record &record, const QLocale &) { return unicodeName(record.name); };
    recordColumn.search = [](const api::Record &record) { return record.name; };
    recordColumn.toolTip = [](const api::Record &record, const QLocale &) {
        const QString unicode = unicodeName(record.name);
        return unicode == record.name ? unicode : unicode + u'\n' + record.name;
    };
    return recordColumn;
}

RecordColumn contentColumn()
{
    RecordColumn recordColumn;
    recordColumn.id = "content";
    recordColumn.header = [] { return RecordTable::tr("Content"); };
    recordColumn.text = [](const api::Record &record, const QLocale &) { return record.content; };
    recordColumn.sort = [](const api::Record &record) { return addressSortValue(record.content); };
    recordColumn.fixedFont = true;
    return recordColumn;
}

/// Digits without grouping, as in a zone file.
RecordColumn quantityColumn(const QByteArray &id, std::function<QString()> header, api::Quantity api::Record::*field)
{
    RecordColumn recordColumn;
    recordColumn.id = id;
    recordColumn.header = std::move(header);
    recordColumn.text = [field](const api::Record &record, const QLocale &) { return (record.*field).asText(); };
    recordColumn.sort = [field](const api::Record &record) {
        const api::Quantity &quantity = record.*field;
        return quantity.number ? QVariant(*quantity.number) : QVariant(quantity.text);
    };
    recordColumn.alignment = Qt::AlignRight | Qt::AlignVCenter;
    return recordColumn;
}

} // namespace

std::unique_ptr<Table<api::Record>> makeRecordTable()
{
    QList<RecordColumn> columns{
        recordTypeColumn(),
        recordNameColumn(),
        contentColumn(),
        quantityColumn(
            "ttl", [] { return RecordTable::tr("TTL"); }, &api::Record::ttl),
        quantityColumn(
            "priority", [] { return RecordTable::tr("Priority"); }, &api::Record::priority),
    };
    return std::make_unique<Table<api::Record>>(std::move(columns), [](const api::Record &record) {
        return QString(record.type + u'|' + record.name + u'|' + record.content + u'|' + record.priority.asText());
    });
}

} // namespace models
