// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/persontables.h"

#include "names/domainname.h"
#include "names/hostname.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

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

/// Whoever has access may enter, and so may who has a key there.
ServerColumn personAccessColumn()
{
    ServerColumn column;
    column.id = "access";
    column.header = [] { return PersonTables::tr("Access"); };
    column.text = [](const PersonServer &row, const QLocale &) {
        if (row.instance.access)
            return PersonTables::tr("Yes");
        return row.hasKey ? PersonTables::tr("By key only") : PersonTables::tr("No");
    };
    column.sort = [](const PersonServer &row) { return QVariant(row.instance.access ? 0 : row.hasKey ? 1 : 2); };
    column.tone = [](const PersonServer &row) { return row.mayEnter() ? words::Tone::Normal : words::Tone::Muted; };
    return column;
}

ServerColumn personNotifyColumn()
{
    ServerColumn column;
    column.id = "notify";
    column.header = [] { return PersonTables::tr("Notified"); };
    column.text = [](const PersonServer &row, const QLocale &) {
        return row.instance.notify ? PersonTables::tr("Yes") : PersonTables::tr("No");
    };
    // Yes before no.
    column.sort = [](const PersonServer &row) { return QVariant(row.instance.notify ? 0 : 1); };
    column.tone = [](const PersonServer &row) {
        return row.instance.notify ? words::Tone::Normal : words::Tone::Muted;
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

QList<PersonServer> personServers(QList<PersonServer> told, const QStringList &entered,
                                  const QList<api::Instance> &instances)
{
    QSet<QString> left(entered.cbegin(), entered.cend());
    for (PersonServer &row : told) {
        row.hasKey = !row.instance.access && left.contains(row.instance.name);
        left.remove(row.instance.name);
    }
    const qsizetype first = told.size();
    for (const QString &name : entered) {
        if (!left.contains(name))
            continue;
        PersonServer row;
        row.instance.name = name;
        row.hasKey = true;
        told.append(row);
    }
    for (const api::Instance &instance : left.isEmpty() ? QList<api::Instance>() : instances) {
        if (!left.contains(instance.name))
            continue;
        const auto row = std::find_if(told.begin() + first, told.end(), [&instance](const PersonServer &one) {
            return one.instance.name == instance.name;
        });
        row->hostname = instance.hostname;
        row->instance.description = instance.description;
    }
    return told;
}

int enteredCount(const QList<PersonServer> &servers)
{
    return static_cast<int>(
        std::count_if(servers.cbegin(), servers.cend(), [](const PersonServer &row) { return row.mayEnter(); }));
}

std::unique_ptr<tables::Table<PersonServer>> makePersonServerTable()
{
    QList<ServerColumn> columns{
        personServerColumn(),      personAccessColumn(),   personNotifyColumn(),
        personDescriptionColumn(), personCustomerColumn(), personNameColumn(),
    };
    auto table = std::make_unique<tables::Table<PersonServer>>(
        std::move(columns), [](const PersonServer &row) { return row.instance.name; });
    table->setTieBreakers({"server", "name"});
    table->setIdentity({"name"});
    return table;
}

} // namespace models
