// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/findings/findingplaces.h"

#include "models/expirytable.h"
#include "names/domainname.h"

#include <algorithm>
#include <optional>

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
        const auto place = placeOf(objects.at(i), finding.titles.value(i), values);
        if (place && std::none_of(places.cbegin(), places.cend(),
                                  [&place](const FindingPlace &other) { return isSame(other.place, place->place); }))
            places.append(*place);
    }
    return places;
}

QString editedServer(const findings::ShownFinding &finding)
{
    const bool isEdited =
        finding.info().remedy == findings::Remedy::EditServer && finding.finding().object.kind == ObjectKind::Server;
    return isEdited ? finding.finding().object.id : QString();
}

} // namespace gui
