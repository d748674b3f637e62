// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/findings/findingplaces.h"

#include "models/expirytable.h"
#include "names/domainname.h"

#include <algorithm>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace gui {

using insight::Object;
using insight::ObjectKind;

namespace {

constexpr qsizetype mostPlaces = 20;

/// The account's own spelling of what @p object names by its comparable one.
template <typename T, typename NameOf>
std::optional<QString> spelled(const QList<T> &list, const Object &object, const NameOf &nameOf,
                               Object (*objectOf)(const QString &))
{
    const auto found =
        std::find_if(list.cbegin(), list.cend(), [&](const T &one) { return objectOf(nameOf(one)) == object; });
    return found == list.cend() ? std::nullopt : std::optional(nameOf(*found));
}

std::optional<FindingPlace> placeOf(const Object &object, const QString &title, const inventory::Values &values)
{
    switch (object.kind) {
    case ObjectKind::Server:
        if (!spelled(
                values.instances, object, [](const api::Instance &one) { return one.name; }, insight::serverObject))
            return std::nullopt;
        return FindingPlace{object, title, {u"servers"_s, object.id, {}}};
    case ObjectKind::Person: {
        const bool isThere = std::any_of(values.users.cbegin(), values.users.cend(), [&](const api::User &user) {
            return user.id && insight::personObject(user) == object;
        });
        return isThere ? std::optional(FindingPlace{object, title, {u"people"_s, object.id, {}}}) : std::nullopt;
    }
    case ObjectKind::Record:
    case ObjectKind::Domain: {
        const Object domain{ObjectKind::Domain,
                            object.kind == ObjectKind::Record ? insight::domainOfRecord(object) : object.id};
        const auto name = spelled(
            values.domains, domain, [](const api::Domain &one) { return one.name; }, insight::domainObject);
        if (!name)
            return std::nullopt;
        FindingPlace found{domain, names::shownName(domain.id), {u"domains"_s, *name, {}}};
        if (object.kind == ObjectKind::Record)
            found.place.row = object.id;
        return found;
    }
    case ObjectKind::Certificate: {
        const auto name = spelled(
            values.certificates, object, [](const api::Certificate &one) { return one.domain; },
            insight::certificateObject);
        if (!name)
            return std::nullopt;
        const QString key = models::expiryKey(models::ExpiryRow::Kind::Certificate, *name);
        return FindingPlace{object, title, {u"expiry"_s, key, {}}};
    }
    default:
        return std::nullopt;
    }
}

bool hasKey(const QList<api::SshKey> &keys, const Object &key)
{
    return std::any_of(keys.cbegin(), keys.cend(),
                       [&key](const api::SshKey &one) { return insight::keyObject(one) == key; });
}

/// The part of the object's page in which the key stands; empty for none.
QString partWith(const Object &key, const Object &object, const inventory::Values &values)
{
    if (object.kind == ObjectKind::Person)
        return hasKey(values.userDetails.value(object.id).keys, key) ? u"keys"_s : QString();
    if (object.kind != ObjectKind::Server)
        return {};
    const api::InstanceKeys keys = values.sshKeys.value(object.id);
    return hasKey(keys.assigned, key) || hasKey(keys.available, key) ? u"keys"_s
           : hasKey(values.deployKeys.value(object.id).keys, key)    ? u"deploy-keys"_s
                                                                     : QString();
}

/// The page of @p object, at @p key where that is the finding's own.
std::optional<FindingPlace> placeOf(const Object &object, const QString &title, const Object &key,
                                    const inventory::Values &values)
{
    std::optional<FindingPlace> place = placeOf(object, title, values);
    if (!place || key.kind != ObjectKind::Key)
        return place;
    place->place.part = partWith(key, object, values);
    if (!place->place.part.isEmpty())
        place->place.row = key.id;
    return place;
}

/// Of several records of a domain the first is gone to.
bool isSame(const settings::Place &a, const settings::Place &b)
{
    return a.page == b.page && a.key == b.key;
}

} // namespace

QList<FindingPlace> placesOf(const findings::ShownFinding &finding, const inventory::Values &values)
{
    QList<FindingPlace> places;
    const QList<Object> objects = QList<Object>{finding.finding().object} + finding.finding().others;
    for (qsizetype i = 0; i < objects.size() && places.size() < mostPlaces; ++i) {
        const auto place = placeOf(objects.at(i), finding.titles.value(i), finding.finding().object, values);
        if (place && std::none_of(places.cbegin(), places.cend(),
                                  [&place](const FindingPlace &other) { return isSame(other.place, place->place); }))
            places.append(*place);
    }
    return places;
}

bool FindingObjects::leads(const findings::ShownFinding &finding)
{
    if (std::exchange(m_isBehind, false)) {
        m_there.clear();
        for (const api::Instance &server : m_values.instances)
            m_there.insert(insight::serverObject(server.name));
        for (const api::User &user : m_values.users) {
            if (user.id)
                m_there.insert(insight::personObject(user));
        }
        for (const api::Domain &domain : m_values.domains)
            m_there.insert(insight::domainObject(domain.name));
        for (const api::Certificate &certificate : m_values.certificates)
            m_there.insert(insight::certificateObject(certificate.domain));
    }
    const auto isThere = [this](const Object &object) {
        return m_there.contains(
            object.kind == ObjectKind::Record ? Object{ObjectKind::Domain, insight::domainOfRecord(object)} : object);
    };
    const QList<Object> &others = finding.finding().others;
    return isThere(finding.finding().object) || std::any_of(others.cbegin(), others.cend(), isThere);
}

QList<settings::Place> linksOf(const findings::ShownFinding &finding, const inventory::Values &values)
{
    const QList<Object> objects = QList<Object>{finding.finding().object} + finding.finding().others;
    const auto keyPlace = [&](const Object &key) {
        for (const Object &object : objects) {
            const auto place = placeOf(object, {}, key, values);
            if (place && !place->place.row.isEmpty())
                return place->place;
        }
        return settings::Place();
    };
    QList<settings::Place> links;
    for (qsizetype i = 0; i < objects.size() && links.size() <= mostPlaces; ++i) {
        if (objects.at(i).kind == ObjectKind::Key) {
            links.append(keyPlace(objects.at(i)));
            continue;
        }
        const auto place = placeOf(objects.at(i), {}, finding.finding().object, values);
        links.append(place ? place->place : settings::Place());
    }
    return links;
}

QString editedServer(const findings::ShownFinding &finding)
{
    const bool isEdited =
        finding.info().remedy == findings::Remedy::EditServer && finding.finding().object.kind == ObjectKind::Server;
    return isEdited ? finding.finding().object.id : QString();
}

} // namespace gui
