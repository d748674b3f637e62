// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/objectplace.h"

#include "insight/index.h"
#include "models/expirytable.h"
#include "names/comparablename.h"

#include <algorithm>

namespace gui {

using namespace Qt::StringLiterals;
using insight::Object;
using insight::ObjectKind;

namespace {

/// Pages know domains by their names as they came.
settings::Place domainPlace(const QString &name, const insight::Index &index)
{
    const QString came = index.links().domainOf(name);
    return {u"domains"_s, came.isEmpty() ? name : came, {}};
}

settings::Place personPlace(const Object &person, const inventory::Values &values)
{
    const auto found = std::find_if(values.users.cbegin(), values.users.cend(),
                                    [&person](const api::User &user) { return insight::personObject(user) == person; });
    // The list of people knows somebody without an id by name.
    return {u"people"_s, found == values.users.cend() || found->id ? person.id : found->name, {}};
}

settings::Place certificatePlace(const Object &certificate, const inventory::Values &values)
{
    const auto found = std::find_if(
        values.certificates.cbegin(), values.certificates.cend(),
        [&certificate](const api::Certificate &one) { return names::comparableName(one.domain) == certificate.id; });
    const QString came = found == values.certificates.cend() ? certificate.id : found->domain;
    return {u"expiry"_s, models::expiryKey(models::ExpiryRow::Kind::Certificate, came), {}};
}

/// The first server that is tied to it so.
QString serverWith(const Object &object, insight::Reason reason, const insight::Index &index)
{
    const QList<Object> servers = index.access().ties().of(object, ObjectKind::Server, reason);
    return servers.isEmpty() ? QString() : servers.constFirst().id;
}

/// A key that nobody has among theirs stands at a server.
settings::Place keyOnServer(const Object &key, const insight::Index &index)
{
    for (const auto &[reason, part] : {std::pair(insight::Reason::AssignedKey, u"keys"_s),
                                       std::pair(insight::Reason::DeployKey, u"deploy-keys"_s)}) {
        const QString server = serverWith(key, reason, index);
        if (server.isEmpty())
            continue;
        settings::Place place{u"servers"_s, server, part};
        place.row = key.id;
        return place;
    }
    return {};
}

} // namespace

bool hasPlace(const Object &object, const insight::Index &index)
{
    switch (object.kind) {
    case ObjectKind::Server:
    case ObjectKind::Person:
    case ObjectKind::Domain:
    case ObjectKind::Record:
    case ObjectKind::Certificate:
    case ObjectKind::Customer:
        return true;
    case ObjectKind::Key:
        return !index.chain().ownersOf(object).isEmpty() || !keyOnServer(object, index).page.isEmpty();
    case ObjectKind::Address:
        return !serverWith(object, insight::Reason::HasAddress, index).isEmpty();
    default:
        return false;
    }
}

settings::Place placeOf(const Object &object, const insight::Index &index, const inventory::Values &values)
{
    switch (object.kind) {
    case ObjectKind::Server:
        return {u"servers"_s, object.id, {}};
    case ObjectKind::Person:
        return personPlace(object, values);
    case ObjectKind::Domain:
        return domainPlace(object.id, index);
    case ObjectKind::Record: {
        settings::Place place = domainPlace(insight::domainOfRecord(object), index);
        place.row = object.id;
        return place;
    }
    case ObjectKind::Certificate:
        return certificatePlace(object, values);
    case ObjectKind::Customer:
        return {u"customers"_s, object.id, {}};
    case ObjectKind::Key: {
        const QList<insight::Edge> owners = index.chain().ownersOf(object);
        if (owners.isEmpty())
            return keyOnServer(object, index);
        settings::Place place = personPlace(owners.constFirst().to, values);
        place.part = u"keys"_s;
        place.row = object.id;
        return place;
    }
    case ObjectKind::Address:
        if (const QString server = serverWith(object, insight::Reason::HasAddress, index); !server.isEmpty())
            return {u"servers"_s, server, {}};
        return {};
    default:
        return {};
    }
}

Object calledObject(const QString &name, const insight::Index &index)
{
    const insight::Ties &ties = index.access().ties();
    const Object called{ObjectKind::PersonName, insight::customerId(name)};
    if (called.isNothing())
        return {};
    const QList<Object> people = ties.of(called, ObjectKind::Person, insight::Reason::Called);
    if (!people.isEmpty())
        return people.constFirst();
    const Object company{ObjectKind::Customer, called.id};
    return ties.knows(company) ? company : Object();
}

settings::Place calledPlace(const QString &name, const insight::Index &index, const inventory::Values &values)
{
    return placeOf(calledObject(name, index), index, values);
}

settings::Place contentPlace(const api::Record &record, const insight::Index &index, const inventory::Values &values)
{
    const insight::RecordType type = insight::recordType(record);
    if (type == insight::RecordType::A || type == insight::RecordType::Aaaa)
        return placeOf(insight::addressObject(record.content), index, values);
    const QString target = insight::targetOf(record);
    if (target.isEmpty())
        return {};
    const insight::Links &links = index.links();
    const insight::Zones::Zone *zone = links.zones().find(target);
    const insight::Zones::Owner *owner = zone ? insight::Zones::ownerOf(*zone, target) : nullptr;
    if (owner && owner->count > 0)
        return placeOf(insight::recordObject(zone->name, zone->records.at(zone->rows.at(owner->first))), index, values);
    if (const QString domain = links.domainOf(target); names::comparableName(domain) == target)
        return {u"domains"_s, domain, {}};
    const QList<insight::Edge> servers = index.chain().serversOfRecord({}, record);
    return servers.isEmpty() ? settings::Place() : placeOf(servers.constFirst().to, index, values);
}

settings::Place recordsOfAddress(const QString &address, const insight::Index &index)
{
    if (address.trimmed().isEmpty() || index.links().namesAt(address).isEmpty())
        return {};
    return {u"domains"_s, {}, u"all-records"_s, u"content:"_s + address.trimmed()};
}

settings::Place contactPlace(const QString &server, const insight::Index &index, const inventory::Values &values)
{
    using insight::Reason;
    const insight::Ties &ties = index.access().ties();
    const QList<Object> contacts =
        ties.of(insight::serverObject(server), ObjectKind::PersonName, Reason::TechnicalContact);
    for (const Object &contact : contacts) {
        if (const settings::Place place = calledPlace(contact.id, index, values); !place.page.isEmpty())
            return place;
    }
    return {};
}

QString customerAt(const settings::Place &place, const inventory::Values &values)
{
    const auto first = [](const QList<api::Customer> &customers) {
        return customers.isEmpty() ? QString() : customers.constFirst().name;
    };
    if (place.page == "customers"_L1)
        return place.key;
    if (place.page == "servers"_L1)
        return first(values.instanceDetails.value(place.key).customers);
    if (place.page == "people"_L1) {
        const auto found = std::find_if(values.users.cbegin(), values.users.cend(), [&place](const api::User &user) {
            return (user.id ? QString::number(*user.id) : user.name) == place.key;
        });
        return found == values.users.cend() ? QString() : found->customer;
    }
    using Kind = models::ExpiryRow::Kind;
    const bool isEnd = place.page == "expiry"_L1;
    if (!isEnd && place.page != "domains"_L1)
        return {};
    for (const api::Domain &domain : values.domains) {
        if (place.key == (isEnd ? models::expiryKey(Kind::Domain, domain.name) : domain.name))
            return first(domain.customers);
    }
    for (const api::Certificate &certificate : values.certificates) {
        if (isEnd && place.key == models::expiryKey(Kind::Certificate, certificate.domain))
            return first(certificate.invoiceContacts);
    }
    return {};
}

} // namespace gui
