// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/granttable.h"

#include "models/foundword.h"
#include "models/keytable.h"
#include "names/hostname.h"
#include "words/accesstext.h"
#include "words/datetext.h"

#include <QCoreApplication>

#include <algorithm>

namespace models {

using namespace Qt::StringLiterals;
using insight::Grant;
using insight::GrantSign;

namespace {

class GrantTable
{
    Q_DECLARE_TR_FUNCTIONS(GrantTable)
};

using GrantColumn = tables::Column<GrantRow>;

GrantRow::Key grantKey(const insight::Directory &directory, const insight::Object &object)
{
    GrantRow::Key key{object, accessName(directory, object), {}, {}};
    if (const insight::KnownKey *known = directory.key(object)) {
        const KeyRow row{known->key, known->read};
        key.fingerprint = fingerprintText(row);
        key.md5 = md5Text(row);
        key.read = known->read;
    }
    return key;
}

GrantColumn grantTextColumn(const QByteArray &id, std::function<QString()> header,
                            std::function<QString(const GrantRow &)> text)
{
    GrantColumn column;
    column.id = id;
    column.header = std::move(header);
    column.text = [text = std::move(text)](const GrantRow &row, const QLocale &) { return text(row); };
    return column;
}

QString keyTypesOf(const GrantRow &row)
{
    QStringList types;
    for (const GrantRow::Key &key : row.keys) {
        if (const QString type = keyTypeText(key.read); !types.contains(type))
            types.append(type);
    }
    return types.join(u"; "_s);
}

QString fingerprintsOf(const GrantRow &row, QString GrantRow::Key::*print, QChar between)
{
    QStringList prints;
    for (const GrantRow::Key &key : row.keys)
        prints.append(key.*print);
    return prints.join(between);
}

/// The links of a column whose cells name those objects.
void linkObjects(GrantColumn &column, const GrantLeading &leads,
                 std::function<QList<insight::Object>(const GrantRow &)> objects)
{
    column.tone = [leads, objects = std::move(objects)](const GrantRow &row) {
        const QList<insight::Object> named = leads ? objects(row) : QList<insight::Object>();
        return std::any_of(named.cbegin(), named.cend(), leads) ? words::Tone::Link : words::Tone::Normal;
    };
}

QList<insight::Object> customersOf(const QStringList &names)
{
    QList<insight::Object> customers;
    for (const QString &name : names)
        customers.append(insight::customerObject(name));
    customers.removeAll(insight::Object{insight::ObjectKind::Customer, {}});
    return customers;
}

GrantColumn grantHolderColumn(const GrantLeading &leads)
{
    GrantColumn column = grantTextColumn(
        "person", [] { return GrantTable::tr("Person or key"); }, [](const GrantRow &row) { return row.holder; });
    linkObjects(column, leads, [](const GrantRow &row) { return QList{accessHolder(row.grant)}; });
    column.search = [](const GrantRow &row) { return row.email; };
    column.toolTip = [](const GrantRow &row, const QLocale &) {
        return row.email.isEmpty() ? row.holder : row.holder + u'\n' + row.email;
    };
    return column;
}

GrantColumn grantServerColumn(const GrantLeading &leads)
{
    GrantColumn column = grantTextColumn(
        "server", [] { return GrantTable::tr("Server"); }, [](const GrantRow &row) { return row.server; });
    linkObjects(column, leads, [](const GrantRow &row) { return QList{insight::serverObject(row.grant.server)}; });
    column.search = [](const GrantRow &row) { return row.grant.server; };
    column.toolTip = [](const GrantRow &row, const QLocale &) {
        return row.server == row.grant.server ? row.server : u"%1 (%2)"_s.arg(row.server, row.grant.server);
    };
    return column;
}

GrantColumn grantCustomersColumn(const QByteArray &id, std::function<QString()> header, QStringList Grant::*names,
                                 const GrantLeading &leads)
{
    GrantColumn column = grantTextColumn(id, std::move(header),
                                         [names](const GrantRow &row) { return (row.grant.*names).join(u", "_s); });
    linkObjects(column, leads, [names](const GrantRow &row) { return customersOf(row.grant.*names); });
    return column;
}

GrantColumn grantHowColumn()
{
    GrantColumn column = grantTextColumn(
        "how", [] { return GrantTable::tr("Access by"); },
        [](const GrantRow &row) { return words::AccessText::how(row.grant.how); });
    findByAnyName<GrantRow>(column, [](const GrantRow &row) { return wordOf(row.grant.how); });
    column.sort = [](const GrantRow &row) { return QVariant(static_cast<int>(row.grant.how)); };
    column.tone = [](const GrantRow &row) {
        return row.grant.how == Grant::How::Key || row.grant.how == Grant::How::LoneKey ? words::Tone::Warning
                                                                                        : words::Tone::Normal;
    };
    column.toolTip = [](const GrantRow &row, const QLocale &) {
        const QString how = words::AccessText::how(row.grant.how);
        return row.grant.certainty == insight::Certainty::Certain
                   ? how
                   : how + u'\n' + GrantTable::tr("The owner of the key is told by name only.");
    };
    return column;
}

GrantColumn grantTypeColumn()
{
    GrantColumn column = grantTextColumn(
        "types", [] { return GrantTable::tr("Key type"); }, keyTypesOf);
    findByAnyName(column);
    column.tone = [](const GrantRow &row) {
        const auto isMalformed = [](const GrantRow::Key &key) {
            return !key.read && key.read.error() != insight::KeyFault::Missing;
        };
        return std::any_of(row.keys.cbegin(), row.keys.cend(), isMalformed) ? words::Tone::Bad : words::Tone::Normal;
    };
    return column;
}

GrantColumn grantKeyColumn()
{
    GrantColumn column = grantTextColumn(
        "keys", [] { return GrantTable::tr("Key"); },
        [](const GrantRow &row) { return fingerprintsOf(row, &GrantRow::Key::fingerprint, u' '); });
    column.search = [](const GrantRow &row) {
        QStringList found;
        for (const GrantRow::Key &key : row.keys)
            found.append({key.name, key.md5});
        return found.join(u' ');
    };
    column.toolTip = [](const GrantRow &row, const QLocale &) {
        return fingerprintsOf(row, &GrantRow::Key::fingerprint, u'\n');
    };
    column.fixedFont = true;
    return column;
}

GrantColumn grantMd5Column()
{
    GrantColumn column = grantTextColumn(
        "md5", [] { return GrantTable::tr("MD5"); },
        [](const GrantRow &row) { return fingerprintsOf(row, &GrantRow::Key::md5, u' '); });
    column.toolTip = [](const GrantRow &row, const QLocale &) {
        return fingerprintsOf(row, &GrantRow::Key::md5, u'\n');
    };
    column.fixedFont = true;
    return column;
}

GrantColumn grantSinceColumn()
{
    GrantColumn column;
    column.id = "since";
    column.header = [] { return GrantTable::tr("Since"); };
    column.text = [](const GrantRow &row, const QLocale &) {
        return row.grant.since.isValid() ? row.grant.since.toLocalTime().date().toString(Qt::ISODate) : QString();
    };
    column.sort = [](const GrantRow &row) { return QVariant(row.grant.since); };
    column.toolTip = [](const GrantRow &row, const QLocale &locale) {
        return row.grant.since.isValid() ? words::timeText(row.grant.since, locale)
                                         : GrantTable::tr("Granted before the history begins.");
    };
    return column;
}

GrantColumn grantNotifiedColumn()
{
    GrantColumn column = grantTextColumn(
        "notified", [] { return GrantTable::tr("Notified of problems"); },
        [](const GrantRow &row) { return row.isNotified ? GrantTable::tr("Yes") : QString(); });
    findByAnyName<GrantRow>(column, [](const GrantRow &row) { return row.isNotified ? u"true"_s : QString(); });
    column.sort = [](const GrantRow &row) { return QVariant(row.isNotified ? 0 : 1); };
    return column;
}

} // namespace

QList<GrantRow> grantRows(const AccessValues &values)
{
    QHash<insight::Object, qsizetype> rowsOf;
    for (qsizetype i = 0; i < values.matrix.rows().size(); ++i)
        rowsOf.insert(values.matrix.rows().at(i), i);
    QHash<QString, qsizetype> columnsOf;
    for (qsizetype i = 0; i < values.matrix.columns().size(); ++i)
        columnsOf.insert(values.matrix.columns().at(i), i);
    QList<GrantRow> rows;
    rows.reserve(values.grants.size());
    for (const Grant &grant : values.grants) {
        const insight::Object &holder = accessHolder(grant);
        GrantRow row{grant, accessName(values.directory, holder), {}, accessServer(values.directory, grant.server), {}};
        if (const insight::Person *person = values.directory.person(grant.person))
            row.email = person->email;
        for (const insight::Object &key : grant.keys)
            row.keys.append(grantKey(values.directory, key));
        const qsizetype y = rowsOf.value(holder, -1);
        const qsizetype x = columnsOf.value(grant.server, -1);
        row.isNotified = y >= 0 && x >= 0 && (values.matrix.at(y, x) & (GrantSign::Notify | GrantSign::AlwaysNotify));
        row.isOfOther = isOfOtherCompany(grant);
        rows.append(std::move(row));
    }
    return rows;
}

bool isOfOtherCompany(const Grant &grant)
{
    const auto works = [&grant](const QString &customer) {
        return std::any_of(grant.companies.cbegin(), grant.companies.cend(), [&customer](const QString &company) {
            return insight::customerId(company) == insight::customerId(customer);
        });
    };
    return !grant.companies.isEmpty() && !grant.customers.isEmpty() &&
           std::none_of(grant.customers.cbegin(), grant.customers.cend(), works);
}

std::unique_ptr<tables::Table<GrantRow>> makeGrantTable(const GrantLeading &leads)
{
    QList<GrantColumn> columns{grantHolderColumn(leads),
                               grantCustomersColumn(
                                   "companies", [] { return GrantTable::tr("Company"); }, &Grant::companies, leads),
                               grantServerColumn(leads),
                               grantCustomersColumn(
                                   "customers", [] { return GrantTable::tr("Customer"); }, &Grant::customers, leads),
                               grantHowColumn(),
                               grantTypeColumn(),
                               grantKeyColumn(),
                               grantNotifiedColumn(),
                               grantSinceColumn(),
                               grantMd5Column()};
    auto table = std::make_unique<tables::Table<GrantRow>>(
        std::move(columns), [](const GrantRow &row) { return accessKey(accessHolder(row.grant), row.grant.server); });
    table->setTieBreakers({"person", "server"});
    table->setIdentity({"person", "server"});
    return table;
}

} // namespace models
