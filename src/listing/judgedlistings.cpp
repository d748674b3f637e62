// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/publickey.h"
#include "listing/data.h"
#include "listing/listings.h"
#include "models/changetable.h"
#include "models/findingtable.h"
#include "models/granttable.h"
#include "names/hostname.h"

namespace listing {

using namespace Qt::StringLiterals;
using inventory::Kind;

namespace {

Rows accessRows(const Source &source)
{
    auto made = models::makeGrantTable();
    auto *table = made.get();
    insight::KeyReader reader;
    const models::SharedAccess values = models::accessValues({source.values, source.ties, source.changes}, reader);
    table->setRows(models::grantRows(*values));
    const auto data = [table](int number) {
        const models::GrantRow &row = table->row(number);
        QJsonArray prints;
        QJsonArray md5;
        QStringList types;
        for (const models::GrantRow::Key &key : row.keys) {
            prints.append(key.fingerprint);
            md5.append(key.md5);
            if (const QString type = key.read ? key.read->type : QString(); !type.isEmpty() && !types.contains(type))
                types.append(type);
        }
        return QJsonObject{
            {u"person"_s, textData(row.holder)},
            {u"companies"_s, QJsonArray::fromStringList(row.grant.companies)},
            {u"server"_s, row.grant.server},
            {u"customers"_s, QJsonArray::fromStringList(row.grant.customers)},
            {u"how"_s, wordOf(row.grant.how)},
            {u"types"_s, QJsonArray::fromStringList(types)},
            {u"keys"_s, prints},
            {u"notified"_s, row.isNotified},
            {u"since"_s, momentData(row.grant.since)},
            {u"md5"_s, md5},
        };
    };
    return {std::move(made), data};
}

Rows findingRows(const Source &source)
{
    auto made = models::makeFindingTable();
    auto *table = made.get();
    table->setRows(source.findings);
    const auto data = [table](int number) {
        const models::FindingRow &row = table->row(number);
        return QJsonObject{
            {u"severity"_s, wordOf(row.info().severity)},
            {u"kind"_s, QString::fromLatin1(row.info().id)},
            {u"object"_s, textData(row.title())},
            {u"evidence"_s, cellData(*table, number, "evidence")},
            {u"since"_s, cellData(*table, number, "since")},
            {u"state"_s, wordOf(row.standing)},
            {u"advice"_s, cellData(*table, number, "advice")},
            {u"reason"_s, textData(row.acceptance.reason)},
            {u"source"_s, QString::fromUtf8(row.info().source)},
        };
    };
    return {std::move(made), data};
}

models::ChangeContext contextOf(const Source &source)
{
    QHash<QString, QString> hostnames;
    for (const api::Instance &instance : source.values.instances)
        hostnames.insert(instance.name, instance.hostname);
    models::ChangeContext context;
    context.lookedAt = source.lookedAt;
    context.leaders = source.leaders;
    context.serverName = [hostnames](const QString &name) { return names::shownServer(hostnames.value(name), name); };
    return context;
}

Rows changeRowsOf(const Source &source)
{
    auto made = models::makeChangeTable();
    auto *table = made.get();
    table->setRows(models::changeRows(source.changes, source.edits, contextOf(source)));
    const auto data = [table](int number) {
        const models::ChangeRow &row = table->row(number);
        return QJsonObject{
            {u"time"_s, momentData(row.change.seen)},
            {u"object"_s, cellData(*table, number, "object")},
            {u"kind"_s, textData(row.change.kind)},
            {u"fields"_s, QJsonArray::fromStringList(models::changeFieldNames(row))},
            {u"change"_s, cellData(*table, number, "change")},
            {u"before"_s, textData(models::changeValue(row, true))},
            {u"after"_s, textData(models::changeValue(row, false))},
            {u"by"_s, models::changeAuthorWord(row)},
            {u"state"_s, textData(models::changeStateWord(row))},
        };
    };
    return {std::move(made), data};
}

} // namespace

Listing accessListing()
{
    return {.id = u"access"_s,
            .filters = u"access"_s,
            .reads = {Kind::Instances, Kind::Instance, Kind::SshKeys, Kind::DeployKeys, Kind::InstanceUsers,
                      Kind::Users, Kind::User},
            .needsHistory = true,
            .columns = {u"person"_s, u"companies"_s, u"server"_s, u"customers"_s, u"how"_s, u"since"_s},
            .make = accessRows};
}

Listing findingListing()
{
    return {.id = u"findings"_s,
            .filters = u"findings"_s,
            .reads = {Kind::Instances, Kind::Instance, Kind::SshKeys, Kind::DeployKeys, Kind::InstanceUsers,
                      Kind::Users, Kind::User, Kind::Domains, Kind::Domain, Kind::Certificates},
            .needsHistory = true,
            .needsFindings = true,
            .columns = {u"severity"_s, u"object"_s, u"kind"_s, u"evidence"_s, u"state"_s},
            .make = findingRows};
}

Listing changeListing()
{
    return {.id = u"changes"_s,
            .filters = u"changes"_s,
            .reads = {Kind::Instances, Kind::Domains, Kind::Certificates, Kind::Users},
            .needsHistory = true,
            .columns = {u"time"_s, u"object"_s, u"change"_s, u"by"_s},
            .make = changeRowsOf};
}

} // namespace listing
