// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/accessaxis.h"

#include "names/hostname.h"
#include "words/accesstext.h"

#include <QCoreApplication>

#include <algorithm>

namespace models {

using namespace Qt::StringLiterals;
using insight::Grant;
using insight::ObjectKind;
using Kind = AxisRow::Kind;

namespace {

class AccessAxis
{
    Q_DECLARE_TR_FUNCTIONS(AccessAxis)
};

using AxisColumn = tables::Column<AxisRow>;

QString kindText(Kind kind)
{
    switch (kind) {
    case Kind::Person:
        return AccessAxis::tr("Person");
    case Kind::LoneKey:
        return words::AccessText::how(Grant::How::LoneKey);
    case Kind::DeployKey:
        return words::AccessText::how(Grant::How::DeployKey);
    case Kind::Company:
        return AccessAxis::tr("Company");
    case Kind::Server:
        break;
    }
    return AccessAxis::tr("Server");
}

AxisColumn axisKindColumn()
{
    AxisColumn column;
    column.id = "kind";
    column.header = [] { return AccessAxis::tr("Kind"); };
    column.text = [](const AxisRow &row, const QLocale &) { return kindText(row.kind); };
    column.sort = [](const AxisRow &row) { return QVariant(static_cast<int>(row.kind)); };
    return column;
}

AxisColumn axisNameColumn()
{
    AxisColumn column;
    column.id = "name";
    column.header = [] { return AccessAxis::tr("Name"); };
    column.text = [](const AxisRow &row, const QLocale &) { return row.name; };
    column.search = [](const AxisRow &row) { return row.kind == Kind::Server ? row.object.id : QString(); };
    return column;
}

AxisColumn axisCompanyColumn(const QByteArray &id, std::function<QString()> header)
{
    AxisColumn column;
    column.id = id;
    column.header = std::move(header);
    column.text = [](const AxisRow &row, const QLocale &) { return row.companies; };
    return column;
}

AxisColumn axisCountColumn(const QByteArray &id, std::function<QString()> header)
{
    AxisColumn column;
    column.id = id;
    column.header = std::move(header);
    column.text = [](const AxisRow &row, const QLocale &locale) { return locale.toString(row.count); };
    column.sort = [](const AxisRow &row) { return QVariant(row.count); };
    return column;
}

QString axisKey(const AxisRow &row)
{
    return accessKey(row.object, {});
}

} // namespace

QList<AxisRow> accessRows(const AccessValues &values)
{
    QSet<insight::Object> deployed;
    for (const Grant &grant : values.grants) {
        if (grant.how == Grant::How::DeployKey)
            deployed.insert(grant.keys.first());
    }
    QList<AxisRow> rows;
    const QList<insight::Object> &objects = values.matrix.rows();
    for (qsizetype i = 0; i < objects.size(); ++i) {
        const insight::Object &object = objects.at(i);
        AxisRow row{object, accessName(values.directory, object), {}};
        if (const insight::Person *person = values.directory.person(object))
            row.companies = person->companies.join(u", "_s);
        else if (const insight::KnownKey *known = values.directory.key(object))
            row.companies = known->key.company.trimmed();
        if (object.kind == ObjectKind::Key)
            row.kind = deployed.contains(object) ? Kind::DeployKey : Kind::LoneKey;
        row.count = values.matrix.entriesInRow(i);
        row.place = static_cast<int>(i);
        rows.append(row);
    }
    return rows;
}

QList<AxisRow> accessCompanies(const AccessValues &values)
{
    const insight::GrantMatrix &matrix = values.matrix;
    QList<AxisRow> companies;
    QHash<insight::Object, qsizetype> places;
    for (qsizetype i = 0; i < matrix.rows().size(); ++i) {
        const insight::Object &object = matrix.rows().at(i);
        const insight::Person *person = values.directory.person(object);
        const insight::KnownKey *known = person ? nullptr : values.directory.key(object);
        const QStringList names = person ? person->companies : known ? QStringList(known->key.company) : QStringList();
        for (const QString &name : names) {
            if (name.trimmed().isEmpty())
                continue;
            const insight::Object company = insight::customerObject(name);
            if (!places.contains(company)) {
                places.insert(company, companies.size());
                companies.append({company, name.trimmed(), {}, Kind::Company, 0, -1});
            }
            companies[places.value(company)].members.append(static_cast<int>(i));
        }
    }
    for (AxisRow &company : companies) {
        for (qsizetype column = 0; column < matrix.columns().size(); ++column)
            company.count += std::any_of(company.members.cbegin(), company.members.cend(), [&](int member) {
                return matrix.at(member, column).testAnyFlags(insight::GrantSign::Access | insight::GrantSign::Key);
            });
    }
    return companies;
}

QList<AxisRow> accessColumns(const AccessValues &values)
{
    QHash<QString, QStringList> customers;
    for (const Grant &grant : values.grants)
        customers.insert(grant.server, grant.customers);
    QList<AxisRow> columns;
    const QList<QString> &servers = values.matrix.columns();
    for (qsizetype i = 0; i < servers.size(); ++i) {
        const QString &server = servers.at(i);
        columns.append({insight::serverObject(server), accessServer(values.directory, server),
                        customers.value(server).join(u", "_s), Kind::Server, values.matrix.entriesInColumn(i),
                        static_cast<int>(i)});
    }
    return columns;
}

std::unique_ptr<tables::Table<AxisRow>> makeAccessRowTable()
{
    QList<AxisColumn> columns{axisKindColumn(), axisNameColumn(),
                              axisCompanyColumn("company", [] { return AccessAxis::tr("Company"); }),
                              axisCountColumn("servers", [] { return AccessAxis::tr("Number of servers"); })};
    auto table = std::make_unique<tables::Table<AxisRow>>(std::move(columns), axisKey);
    table->setTieBreakers({"name"});
    return table;
}

std::unique_ptr<tables::Table<AxisRow>> makeAccessColumnTable()
{
    QList<AxisColumn> columns{axisCompanyColumn("customer", [] { return AccessAxis::tr("Customer"); }),
                              axisNameColumn(),
                              axisCountColumn("entries", [] { return AccessAxis::tr("Number with access"); })};
    auto table = std::make_unique<tables::Table<AxisRow>>(std::move(columns), axisKey);
    table->setTieBreakers({"name"});
    return table;
}

QString axisText(const AxisRow &row)
{
    if (row.kind == Kind::Server)
        return AccessAxis::tr("%1, %Ln with access", nullptr, row.count).arg(row.name);
    return AccessAxis::tr("%1, access to %Ln server(s)", nullptr, row.count).arg(row.name);
}

} // namespace models
