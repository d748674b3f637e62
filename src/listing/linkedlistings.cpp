// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/links.h"
#include "listing/data.h"
#include "listing/links.h"
#include "listing/listings.h"
#include "models/allrecordtable.h"
#include "models/expirytable.h"

#include "insight/chain.h"

namespace listing {

using namespace Qt::StringLiterals;
using ends::EndDate;
using inventory::Kind;

namespace {

QJsonArray serverData(const QList<EndDate::Server> &servers)
{
    QJsonArray names;
    for (const EndDate::Server &server : servers)
        names.append(server.name);
    return names;
}

Rows endRows(const Source &source, std::optional<EndDate::Kind> only)
{
    auto made = models::makeExpiryTable();
    auto *table = made.get();
    QList<EndDate> ends = endsOf(source);
    if (only)
        ends.removeIf([only](const EndDate &end) { return end.kind != *only; });
    table->setRows(std::move(ends));
    const auto data = [table, zone = source.now.timeZone()](int number) {
        const EndDate &row = table->row(number);
        const QDate last = row.expires.lastDay(zone);
        return QJsonObject{
            {u"kind"_s, wordOf(row.kind)},
            {u"name"_s, row.name},
            {u"customers"_s, QJsonArray::fromStringList(row.customers)},
            {u"expires"_s, last.isValid() ? QJsonValue(last.toString(Qt::ISODate)) : textData(row.expires.text)},
            {u"left"_s, row.days ? QJsonValue(*row.days) : QJsonValue()},
            {u"servers"_s, serverData(row.servers)},
            {u"renewal"_s, row.nextRenewal ? QJsonValue(row.nextRenewal->toString(Qt::ISODate)) : QJsonValue()},
            {u"snoozed"_s, row.isSnoozed ? QJsonValue(row.snoozedUntil.toString(Qt::ISODate)) : QJsonValue()},
        };
    };
    return {std::move(made), data};
}

Rows recordRows(const Source &source)
{
    auto made = models::makeAllRecordTable();
    auto *table = made.get();
    const insight::Links links = linksOf(source.values);
    const insight::Chain chain(links, source.ties);
    QList<models::DomainRecord> rows;
    for (const api::Domain &domain : source.values.domains) {
        const auto detail = source.values.domainDetails.constFind(domain.name);
        if (detail == source.values.domainDetails.cend())
            continue;
        QStringList customers;
        for (const api::Customer &customer : domain.customers)
            customers.append(customer.name);
        for (const api::Record &record : detail->records) {
            models::DomainRecord row{record, domain.name, customers, {}};
            const QList<insight::Edge> edges =
                chain.serversOfRecord(insight::recordObject(domain.name, record), record);
            for (const insight::Edge &edge : edges) {
                const models::DomainRecord::Server server{edge.to.id, links.shownAs(edge.to.id)};
                if (!row.servers.contains(server))
                    row.servers.append(server);
            }
            rows.append(std::move(row));
        }
    }
    table->setRows(std::move(rows));
    const auto data = [table](int number) {
        const models::DomainRecord &row = table->row(number);
        QJsonArray servers;
        for (const models::DomainRecord::Server &server : row.servers)
            servers.append(server.name);
        return QJsonObject{
            {u"type"_s, row.record.type},
            {u"name"_s, row.record.name},
            {u"content"_s, textData(row.record.content)},
            {u"ttl"_s, quantityData(row.record.ttl)},
            {u"priority"_s, quantityData(row.record.priority)},
            {u"domain"_s, row.domain},
            {u"customers"_s, QJsonArray::fromStringList(row.customers)},
            {u"servers"_s, servers},
        };
    };
    return {std::move(made), data};
}

} // namespace

insight::Links linksOf(const inventory::Values &values)
{
    insight::Links links;
    links.setDomains(values.domains);
    links.setCertificates(values.certificates);
    QList<insight::Links::Server> servers;
    for (const api::Instance &instance : values.instances) {
        const auto detail = values.instanceDetails.constFind(instance.name);
        servers.append({&instance, detail == values.instanceDetails.cend() ? nullptr : &*detail});
    }
    links.setServers(servers);
    for (auto detail = values.domainDetails.cbegin(); detail != values.domainDetails.cend(); ++detail)
        links.setRecords(detail.key(), detail->records);
    constexpr qsizetype all = 1'000'000;
    while (!links.follow(all)) {
    }
    return links;
}

QList<EndDate> endsOf(const Source &source)
{
    const insight::Links links = linksOf(source.values);
    ends::EndDates ends;
    ends.setHabits(source.habits);
    ends.setCertificates(source.values.certificates, links);
    ends.setDomains(source.values.domains, links);
    ends.follow(links);
    ends.judge(source.thresholds, source.now);
    return ends.all();
}

Listing recordListing()
{
    return {.id = u"records"_s,
            .filters = u"all-records"_s,
            .reads = {Kind::Domains, Kind::Domain, Kind::Instances},
            .columns = {u"name"_s, u"ttl"_s, u"type"_s, u"priority"_s, u"content"_s, u"servers"_s},
            .make = recordRows};
}

Listing certificateListing()
{
    return {.id = u"certificates"_s,
            .filters = u"expiry"_s,
            .reads = {Kind::Certificates},
            .columns = {u"name"_s, u"customers"_s, u"expires"_s, u"left"_s, u"servers"_s},
            .make = [](const Source &source) { return endRows(source, EndDate::Kind::Certificate); }};
}

Listing endListing()
{
    return {.id = u"ends"_s,
            .filters = u"expiry"_s,
            .reads = {Kind::Certificates, Kind::Domains},
            .columns = {},
            .make = [](const Source &source) { return endRows(source, std::nullopt); }};
}

} // namespace listing
