// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/persontables.h"

#include <QCoreApplication>

namespace models {

using namespace Qt::StringLiterals;

namespace {

class PersonTables
{
    Q_DECLARE_TR_FUNCTIONS(PersonTables)
};

using ServerColumn = Column<PersonServer>;

bool isUnnamed(const PersonServer &row)
{
    return row.hostname.trimmed().isEmpty();
}

/// A blank host name shows the server's name in its place (contract, doubt 5).
ServerColumn personServerColumn()
{
    ServerColumn personColumn;
    personColumn.id = "server";
    personColumn.header = [] { return PersonTables::tr("Server"); };
    personColumn.text = [](const PersonServer &row, const QLocale &) {
        return isUnnamed(row) ? row.instance.name : row.hostname;
    };
    personColumn.search = [](const PersonServer &row) { return row.instance.name; };
    personColumn.tone = [](const PersonServer &row) { return isUnnamed(row) ? Tone::Muted : Tone::Normal; };
    personColumn.toolTip = [](const PersonServer &row, const QLocale &) {
        return isUnnamed(row) ? row.instance.name : row.hostname + u'\n' + row.instance.name;
    };
    return personColumn;
}

ServerColumn personDescriptionColumn()
{
    ServerColumn personColumn;
    personColumn.id = "description";
    personColumn.header = [] { return PersonTables::tr("Description"); };
    personColumn.text = [](const PersonServer &row, const QLocale &) { return row.instance.description; };
    return personColumn;
}

ServerColumn personCustomerColumn()
{
    ServerColumn personColumn;
    personColumn.id = "customer";
    personColumn.header = [] { return PersonTables::tr("Customer"); };
    personColumn.text = [](const PersonServer &row, const QLocale &) {
        QStringList names;
        for (const api::Customer &customer : row.instance.invoiceContacts)
            names.append(customer.name);
        return names.join(u", "_s);
    };
    return personColumn;
}

ServerColumn yesColumn(const QByteArray &id, std::function<QString()> header, bool api::UserInstance::*field)
{
    ServerColumn personColumn;
    personColumn.id = id;
    personColumn.header = std::move(header);
    personColumn.text = [field](const PersonServer &row, const QLocale &) {
        return row.instance.*field ? PersonTables::tr("Yes") : PersonTables::tr("No");
    };
    // Yes before no.
    personColumn.sort = [field](const PersonServer &row) { return QVariant(row.instance.*field ? 0 : 1); };
    personColumn.tone = [field](const PersonServer &row) { return row.instance.*field ? Tone::Normal : Tone::Muted; };
    return personColumn;
}

ServerColumn personNameColumn()
{
    ServerColumn personColumn;
    personColumn.id = "name";
    personColumn.header = [] { return PersonTables::tr("Name"); };
    personColumn.text = [](const PersonServer &row, const QLocale &) { return row.instance.name; };
    return personColumn;
}

} // namespace

std::unique_ptr<Table<PersonServer>> makePersonServerTable()
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
    return std::make_unique<Table<PersonServer>>(std::move(columns),
                                                 [](const PersonServer &row) { return row.instance.name; });
}

} // namespace models
