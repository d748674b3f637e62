// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/kept.h"

#include "api/calls.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace inventory {

namespace {

template <typename T>
std::optional<Value> decoded(const api::Request<T> &request, const QJsonValue &json)
{
    api::Answer<T> answer;
    answer.keepsRaw = false;
    if (request.impossible || !request.decode(json, 0, answer))
        return std::nullopt;
    return Value(std::move(answer.value));
}

std::optional<Kind> kindBelowInstance(QStringView last)
{
    if (last == "sshkeys"_L1)
        return Kind::SshKeys;
    if (last == "deploykeys"_L1)
        return Kind::DeployKeys;
    if (last == "users"_L1)
        return Kind::InstanceUsers;
    return std::nullopt;
}

} // namespace

std::optional<Resource> resourceOf(const QString &path)
{
    for (Kind kind : everyList) {
        if (path == pathOf({kind, {}}))
            return Resource{kind, {}};
    }
    const QStringList parts = path.split(u'/', Qt::SkipEmptyParts);
    std::optional<Kind> kind;
    qsizetype name = 1;
    if (parts.size() == 3 && parts[0] == "instance"_L1 && parts[1] == "user"_L1) {
        kind = Kind::User;
        name = 2;
    } else if (parts.size() == 3 && parts[0] == "instance"_L1) {
        kind = kindBelowInstance(parts[2]);
    } else if (parts.size() == 2 && (parts[0] == "instance"_L1 || parts[0] == "domain"_L1)) {
        kind = parts[0] == "instance"_L1 ? Kind::Instance : Kind::Domain;
    }
    if (!kind)
        return std::nullopt;
    const Resource resource{*kind, QUrl::fromPercentEncoding(parts[name].toUtf8())};
    // What is not written as pathOf() writes it was not kept by us.
    return pathOf(resource) == path ? std::optional(resource) : std::nullopt;
}

std::optional<Value> valuesIn(const Resource &resource, const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    const QJsonValue json = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    if (document.isNull())
        return std::nullopt;
    const QString &name = resource.name;
    switch (resource.kind) {
    case Kind::Instances:
        return decoded(api::instances(), json);
    case Kind::Instance:
        return decoded(api::instance(name), json);
    case Kind::SshKeys:
        return decoded(api::sshKeys(name), json);
    case Kind::DeployKeys:
        return decoded(api::deployKeys(name), json);
    case Kind::InstanceUsers:
        return decoded(api::instanceUsers(name), json);
    case Kind::Users:
        return decoded(api::users(), json);
    case Kind::User:
        return decoded(api::user(name.toLongLong()), json);
    case Kind::Domains:
        return decoded(api::domains(), json);
    case Kind::Domain:
        return decoded(api::domain(name), json);
    case Kind::Certificates:
        return decoded(api::certificates(), json);
    }
    return std::nullopt;
}

} // namespace inventory
