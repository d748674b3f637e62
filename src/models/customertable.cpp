// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customertable.h"

#include <QCoreApplication>

namespace models {

using insight::Customer;

namespace {

class CustomerTable
{
    Q_DECLARE_TR_FUNCTIONS(CustomerTable)
};

using CustomerColumn = tables::Column<Customer>;

CustomerColumn countColumn(const QByteArray &id, std::function<QString()> header, int Customer::*field)
{
    CustomerColumn column;
    column.id = id;
    column.header = std::move(header);
    column.text = [field](const Customer &row, const QLocale &locale) { return locale.toString(row.*field); };
    column.alignment = Qt::AlignRight | Qt::AlignVCenter;
    column.sort = [field](const Customer &row) { return QVariant(row.*field); };
    column.tone = [field](const Customer &row) { return row.*field > 0 ? words::Tone::Normal : words::Tone::Muted; };
    return column;
}

} // namespace

std::unique_ptr<tables::Table<Customer>> makeCustomerTable()
{
    CustomerColumn name;
    name.id = "name";
    name.header = [] { return CustomerTable::tr("Customer"); };
    name.text = [](const Customer &row, const QLocale &) { return row.name; };
    QList<CustomerColumn> columns{
        name,
        countColumn(
            "servers", [] { return CustomerTable::tr("Servers"); }, &Customer::servers),
        countColumn(
            "domains", [] { return CustomerTable::tr("Domains"); }, &Customer::domains),
        countColumn(
            "certificates", [] { return CustomerTable::tr("Certificates"); }, &Customer::certificates),
        countColumn(
            "people", [] { return CustomerTable::tr("People"); }, &Customer::people),
    };
    auto table = std::make_unique<tables::Table<Customer>>(std::move(columns),
                                                           [](const Customer &row) { return row.object.id; });
    table->setTieBreakers({"name"});
    table->setIdentity({"name"});
    return table;
}

} // namespace models
