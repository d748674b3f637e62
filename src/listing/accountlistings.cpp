// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/chain.h"
#include "inventory/notes.h"
#include "listing/data.h"
#include "listing/links.h"
#include "listing/listings.h"
#include "models/domaintable.h"
#include "models/instancetable.h"
#include "models/usertable.h"

namespace listing {

using namespace Qt::StringLiterals;
using inventory::Kind;

namespace {

models::RowNote noteOf(const Source &source, const char *kind, const QString &object)
{
    return source.notes.value({QString::fromLatin1(kind), object});
}

Rows serverRows(const Source &source)
{
    auto made = models::makeInstanceTable(models::NoteColumns::All);
    auto *table = made.get();
    QList<models::InstanceRow> rows;
    for (const api::Instance &instance : source.values.instances) {
        const auto detail = source.values.instanceDetails.constFind(instance.name);
        rows.append(models::instanceRow(instance, detail == source.values.instanceDetails.cend() ? nullptr : &*detail));
        rows.last().note = noteOf(source, inventory::noted::instance, instance.name);
    }
    table->setRows(std::move(rows));
    const auto data = [table](int number) {
        const models::InstanceRow &row = table->row(number);
        QJsonObject object{
            {u"hostname"_s, textData(row.instance.hostname)},
            {u"description"_s, textData(row.instance.description)},
            {u"type"_s, textData(row.instance.type)},
            {u"size"_s, quantityData(row.instance.size)},
            {u"ip"_s, textData(row.instance.ip)},
            {u"ipv6"_s, textData(row.instance.ipv6)},
            {u"name"_s, row.instance.name},
            {u"customers"_s, row.detailKnown ? QJsonValue(QJsonArray::fromStringList(row.customers)) : QJsonValue()},
        };
        addNote(object, row.note);
        return object;
    };
    return {std::move(made), data};
}

QJsonArray mailHostData(const insight::MailGlance &mail)
{
    QJsonArray hosts;
    for (const insight::MailGlance::Host &host : mail.hosts)
        hosts.append(host.name);
    return hosts;
}

Rows domainRows(const Source &source)
{
    auto made = models::makeDomainTable(
        [thresholds = source.thresholds, now = source.now](const api::Date &end) {
            return ends::nearness(end, thresholds, now, now.timeZone());
        },
        models::NoteColumns::All);
    auto *table = made.get();
    QList<models::DomainRow> rows;
    const insight::Links links = linksOf(source.values);
    const insight::Chain chain(links, source.ties);
    for (const api::Domain &domain : source.values.domains)
        rows.append({domain, noteOf(source, inventory::noted::domain, inventory::Notes::objectOfDomain(domain.name)),
                     insight::mailGlance(domain.name, chain, links)});
    table->setRows(std::move(rows));
    const auto data = [table](int number) {
        const models::DomainRow &row = table->row(number);
        QJsonObject object{
            {u"name"_s, row.name},
            {u"customers"_s, customerData(row.customers)},
            {u"registrar"_s, textData(row.registrar)},
            {u"created"_s, dateData(row.created)},
            {u"expires"_s, dateData(row.expires)},
            {u"mail"_s, textData(wordOf(row.mail.way))},
            {u"mx"_s, mailHostData(row.mail)},
            {u"spf"_s, textData(wordOf(row.mail.spf))},
            {u"dmarc"_s, textData(wordOf(row.mail.dmarc))},
            {u"dkim"_s, QJsonArray::fromStringList(row.mail.dkimSelectors)},
        };
        addNote(object, row.note);
        return object;
    };
    return {std::move(made), data};
}

Rows peopleRows(const Source &source)
{
    auto made = models::makeUserTable(models::NoteColumns::All);
    auto *table = made.get();
    QList<models::UserRow> rows;
    for (const api::User &user : source.values.users)
        rows.append(
            {user, user.id ? noteOf(source, inventory::noted::user, QString::number(*user.id)) : models::RowNote()});
    table->setRows(std::move(rows));
    const auto data = [table](int number) {
        const models::UserRow &row = table->row(number);
        QJsonObject object{
            {u"name"_s, textData(row.name)},   {u"customer"_s, textData(row.customer)},
            {u"email"_s, textData(row.email)}, {u"phone"_s, textData(row.phone)},
            {u"sticky"_s, row.sticky},         {u"notify"_s, row.stickyNotify},
        };
        addNote(object, row.note);
        return object;
    };
    return {std::move(made), data};
}

} // namespace

Listing serverListing()
{
    return {.id = u"servers"_s,
            .filters = u"servers"_s,
            .reads = {Kind::Instances, Kind::Instance},
            .columns = {u"name"_s, u"hostname"_s, u"type"_s, u"ip"_s, u"customers"_s, u"description"_s},
            .make = serverRows};
}

Listing domainListing()
{
    return {.id = u"domains"_s,
            .filters = u"domains"_s,
            .reads = {Kind::Domains},
            .columns = {u"name"_s, u"customers"_s, u"registrar"_s, u"created"_s, u"expires"_s},
            .make = domainRows};
}

Listing peopleListing()
{
    return {.id = u"people"_s,
            .filters = u"people"_s,
            .reads = {Kind::Users},
            .columns = {u"name"_s, u"customer"_s, u"email"_s, u"phone"_s},
            .make = peopleRows};
}

} // namespace listing
