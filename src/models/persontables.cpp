// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/persontables.h"

#include "names/domainname.h"
#include "names/hostname.h"

#include <QCoreApplication>

namespace models {

using namespace Qt::StringLiterals;

namespace {

class PersonTables
{
    Q_DECLARE_TR_FUNCTIONS(PersonTables)
};

using ServerColumn = tables::Column<PersonServer>;

/// A blank host name shows the server's name in its place (docs/contract.md, doubt 5).
ServerColumn personServerColumn()
{
    ServerColumn column;
    column.id = "server";
    column.header = [] { return PersonTables::tr("Server"); };
    column.text = [](const PersonServer &row, const QLocale &) {
        return names::shownServer(row.hostname, row.instance.name);
    };
    column.blank = [](const PersonServer &row) { return !names::hasHostname(row.hostname); };
    column.search = [](const PersonServer &row) { return names::serverSearchText(row.hostname, row.instance.name); };
    column.tone = [](const PersonServer &row) {
        return names::hasHostname(row.hostname) ? words::Tone::Normal : words::Tone::Muted;
    };
    column.toolTip = [](const PersonServer &row, const QLocale &) {
        return names::hasHostname(row.hostname) ? names::shownNameAndOwn(row.hostname) + u'\n' + row.instance.name
                                                : row.instance.name;
    };
    return column;
}

ServerColumn personDescriptionColumn()
{
    ServerColumn column;
    column.id = "description";
    column.header = [] { return PersonTables::tr("Description"); };
    column.text = [](const PersonServer &row, const QLocale &) { return row.instance.description; };
    return column;
}

ServerColumn personCustomerColumn()
{
    ServerColumn column;
    column.id = "customers";
    column.header = [] { return PersonTables::tr("Customer"); };
    column.text = [](const PersonServer &row, const QLocale &) {
        QStringList names;
        for (const api::Customer &customer : row.instance.invoiceContacts)
            names.append(customer.name);
        return names.join(u", "_s);
    };
    return column;
}

ServerColumn yesColumn(const QByteArray &id, std::function<QString()> header, bool api::UserInstance::*field)
{
    ServerColumn column;
    column.id = id;
    column.header = std::move(header);
    column.text = [field](const PersonServer &row, const QLocale &) {
        return row.instance.*field ? PersonTables::tr("Yes") : PersonTables::tr("No");
    };
    // Yes before no.
    column.sort = [field](const PersonServer &row) { return QVariant(row.instance.*field ? 0 : 1); };
    column.tone = [field](const PersonServer &row) {
        return row.instance.*field ? words::Tone::Normal : words::Tone::Muted;
    };
    return column;
}

ServerColumn personNameColumn()
{
    ServerColumn column;
    column.id = "name";
    column.header = [] { return PersonTables::tr("Name"); };
    column.text = [](const PersonServer &row, const QLocale &) { return row.instance.name; };
    return column;
}

} // namespace

std::unique_ptr<tables::Table<PersonServer>> makePersonServerTable()
{
    QList<ServerColumn> columns{
        personServerColumn(),
        yesColumn(
            "access", [] { return PersonTables::tr("Access"); }, &api::UserInstance::access),
        yesColumn(
            "notify", [] { return PersonTables::tr("Notified"); }, &api::UserInstance::notify),
        personDescriptionColumn(),
        personCustomerColumn(),
        personNameColumn(),
    };
    auto table = std::make_unique<tables::Table<PersonServer>>(
        std::move(columns), [](const PersonServer &row) { return row.instance.name; });
    table->setTieBreakers({"server", "name"});
    table->setIdentity({"name"});
    return table;
}

} // namespace models
