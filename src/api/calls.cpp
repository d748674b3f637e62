// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/calls.h"

#include "api/decode.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

#include <algorithm>

namespace api {

using namespace Qt::StringLiterals;

namespace {

QString segment(const QString &name)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(name));
}

// "." and ".." are resolved away on the road even when percent-encoded.
bool isUsable(const QString &name)
{
    return !name.isEmpty() && name != "."_L1 && name != ".."_L1;
}

// A server called "user" would be the user list (docs/contract.md, doubt 11).
bool isUsableInstance(const QString &name)
{
    return isUsable(name) && name != "user"_L1;
}

std::optional<Error> badNameUnless(bool usable, const QString &name)
{
    return usable ? std::nullopt : std::optional(Error{.kind = Error::Kind::BadName, .words = name});
}

template <typename T>
Request<T> aboutInstance(const QString &name, QLatin1StringView rest, Decode<T> decode)
{
    return {
        .path = "/instance/"_L1 + segment(name) + rest,
        .decode = std::move(decode),
        .impossible = badNameUnless(isUsableInstance(name), name),
    };
}

// The API knows domains in ASCII (docs/contract.md, doubt 8). What has no ASCII form goes out as it is.
QString asciiDomain(const QString &name)
{
    const bool isAscii = std::all_of(name.begin(), name.end(), [](QChar c) { return c.unicode() < 128; });
    const QByteArray ace = isAscii ? QByteArray() : QUrl::toAce(name);
    return ace.isEmpty() ? name : QString::fromLatin1(ace);
}

} // namespace

Request<QList<Instance>> instances()
{
    return {.path = u"/instance/"_s, .shape = Shape::List, .decode = decodeInstances};
}

Request<InstanceDetail> instance(const QString &name)
{
    return aboutInstance(name, "/"_L1, decodeInstance(name));
}

Request<InstanceKeys> sshKeys(const QString &name)
{
    return aboutInstance(name, "/sshkeys/"_L1, decodeInstanceKeys(name));
}

Request<DeployKeys> deployKeys(const QString &name)
{
    return aboutInstance(name, "/deploykeys/"_L1, decodeDeployKeys(name));
}

Request<InstanceUsers> instanceUsers(const QString &name)
{
    return aboutInstance(name, "/users/"_L1, decodeInstanceUsers(name));
}

Request<QList<User>> users()
{
    return {.path = u"/instance/user/"_s, .shape = Shape::List, .decode = decodeUsers};
}

Request<UserDetail> user(qint64 id)
{
    return {.path = u"/instance/user/%1/"_s.arg(id), .decode = decodeUser(id)};
}

Request<QList<Domain>> domains()
{
    return {.path = u"/domain/"_s, .shape = Shape::List, .decode = decodeDomains};
}

Request<DomainDetail> domain(const QString &name)
{
    const QString ascii = asciiDomain(name);
    return {
        .path = "/domain/"_L1 + segment(ascii) + u'/',
        .decode = decodeDomain(ascii),
        .impossible = badNameUnless(isUsable(ascii), ascii),
    };
}

Request<QList<Certificate>> certificates()
{
    return {.path = u"/certificate/"_s, .shape = Shape::List, .decode = decodeCertificates};
}

Request<Written> changeInstance(const QString &name, const InstanceChange &change)
{
    QJsonObject body;
    if (change.description)
        body.insert("description"_L1, *change.description);
    if (change.hostname)
        body.insert("hostname"_L1, *change.hostname);
    if (change.technicalContact)
        body.insert("technical_contact"_L1, *change.technicalContact);
    return {
        .verb = Verb::Patch,
        .path = "/instance/"_L1 + segment(name),
        .body = QJsonDocument(body).toJson(QJsonDocument::Compact),
        .shape = Shape::Any,
        .decode = [](const QJsonValue &, qsizetype, Answer<Written> &) -> tl::expected<void, Error> { return {}; },
        .impossible = badNameUnless(isUsableInstance(name), name),
    };
}

} // namespace api
