// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/instancetable.h"

#include "names/addresskey.h"
#include "names/domainname.h"
#include "names/hostname.h"
#include "words/language.h"

#include <QCoreApplication>

namespace models {

using namespace Qt::StringLiterals;

namespace {

class InstanceTable
{
    Q_DECLARE_TR_FUNCTIONS(InstanceTable)
};

using InstanceColumn = tables::Column<InstanceRow>;

bool isBlank(const QString &text)
{
    return text.trimmed().isEmpty();
}

/// A blank host name shows the server's name in its place (docs/contract.md, doubt 5).
InstanceColumn instanceServerColumn()
{
    InstanceColumn column;
    column.id = "hostname";
    column.header = [] { return InstanceTable::tr("Server"); };
    column.text = [](const InstanceRow &row, const QLocale &) {
        return names::shownServer(row.instance.hostname, row.instance.name);
    };
    column.blank = [](const InstanceRow &row) { return !names::hasHostname(row.instance.hostname); };
    column.search = [](const InstanceRow &row) {
        return names::serverSearchText(row.instance.hostname, row.instance.name);
    };
    column.tone = [](const InstanceRow &row) {
        return names::hasHostname(row.instance.hostname) ? words::Tone::Normal : words::Tone::Muted;
    };
    column.suffix = [](const InstanceRow &row) { return row.isDouble ? row.instance.name : QString(); };
    column.toolTip = [](const InstanceRow &row, const QLocale &) {
        if (row.isDouble)
            return u"%1 (%2)"_s.arg(names::shownNameAndOwn(row.instance.hostname), row.instance.name);
        return names::hasHostname(row.instance.hostname)
                   ? names::shownNameAndOwn(row.instance.hostname)
                   : InstanceTable::tr("%1 (has no hostname)").arg(row.instance.name);
    };
    return column;
}

InstanceColumn instanceDescriptionColumn()
{
    InstanceColumn column;
    column.id = "description";
    column.header = [] { return InstanceTable::tr("Description"); };
    column.text = [](const InstanceRow &row, const QLocale &) {
        return isBlank(row.instance.description) ? InstanceTable::tr("No description") : row.instance.description;
    };
    column.sort = [](const InstanceRow &row) { return QVariant(row.instance.description); };
    column.blank = [](const InstanceRow &row) { return isBlank(row.instance.description); };
    column.search = [](const InstanceRow &row) {
        return isBlank(row.instance.description)
                   ? words::inEveryLanguage([] { return InstanceTable::tr("No description"); })
                   : QString();
    };
    column.tone = [](const InstanceRow &row) {
        return isBlank(row.instance.description) ? words::Tone::Warning : words::Tone::Normal;
    };
    return column;
}

InstanceColumn instanceSizeColumn()
{
    InstanceColumn column;
    column.id = "size";
    column.header = [] { return InstanceTable::tr("Size"); };
    column.text = [](const InstanceRow &row, const QLocale &) { return row.instance.size.asText(); };
    column.sort = [](const InstanceRow &row) {
        const api::Quantity &size = row.instance.size;
        return size.number ? QVariant(*size.number) : QVariant(size.text);
    };
    return column;
}

InstanceColumn instanceTextColumn(const QByteArray &id, std::function<QString()> header, QString api::Instance::*field)
{
    InstanceColumn column;
    column.id = id;
    column.header = std::move(header);
    column.text = [field](const InstanceRow &row, const QLocale &) { return row.instance.*field; };
    return column;
}

InstanceColumn addressColumn(const QByteArray &id, std::function<QString()> header, QString api::Instance::*field)
{
    InstanceColumn column = instanceTextColumn(id, std::move(header), field);
    column.sort = [field](const InstanceRow &row) { return names::addressSortValue(row.instance.*field); };
    column.fixedFont = true;
    return column;
}

InstanceColumn instanceCustomerColumn()
{
    InstanceColumn column;
    column.id = "customers";
    column.header = [] { return InstanceTable::tr("Customer"); };
    column.text = [](const InstanceRow &row, const QLocale &) { return row.customers.join(u", "_s); };
    return column;
}

} // namespace

InstanceRow instanceRow(const api::Instance &instance, const api::InstanceDetail *detail)
{
    InstanceRow row{instance, detail != nullptr, {}};
    for (const api::Customer &customer : detail ? detail->customers : QList<api::Customer>())
        row.customers.append(customer.name);
    return row;
}

std::unique_ptr<tables::Table<InstanceRow>> makeInstanceTable(NoteColumns notes)
{
    QList<InstanceColumn> columns{
        instanceServerColumn(),
        instanceDescriptionColumn(),
        instanceTextColumn(
            "type", [] { return InstanceTable::tr("Type"); }, &api::Instance::type),
        instanceSizeColumn(),
        addressColumn(
            "ip", [] { return InstanceTable::tr("Address"); }, &api::Instance::ip),
        addressColumn(
            "ipv6", [] { return InstanceTable::tr("IPv6"); }, &api::Instance::ipv6),
        instanceTextColumn(
            "name", [] { return InstanceTable::tr("Name"); }, &api::Instance::name),
        instanceCustomerColumn(),
    };
    addNoteColumns(columns, notes);
    auto table = std::make_unique<tables::Table<InstanceRow>>(std::move(columns),
                                                              [](const InstanceRow &row) { return row.instance.name; });
    table->setTieBreakers({"hostname", "name"});
    table->setIdentity({"name", "ip", "ipv6"});
    return table;
}

} // namespace models
