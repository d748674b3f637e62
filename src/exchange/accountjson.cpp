// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/accountjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using inventory::Kind;
using inventory::Resource;

namespace exchange {

namespace {

using Raw = QHash<Resource, QJsonValue>;

/// The detail's fields over the list's: the detail is the newer and fuller, the list may hold fields that it lacks.
QJsonObject merged(QJsonObject listed, const QJsonObject &detail)
{
    for (auto field = detail.begin(); field != detail.end(); ++field)
        listed.insert(field.key(), field.value());
    return listed;
}

/// A name or id as the API wrote it, as text: both may come as a number.
QString reference(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

QJsonArray instances(const Raw &raw)
{
    QJsonArray all;
    const QJsonArray listed = raw.value({Kind::Instances, {}}).toArray();
    for (const auto &element : listed) {
        const QString name = reference(element[u"name"_s]);
        QJsonObject instance = merged(element.toObject(), raw.value({Kind::Instance, name}).toObject());
        const auto add = [&](Kind kind, const QString &from, const QString &to) {
            const QJsonValue answer = raw.value({kind, name});
            if (answer.isObject() && answer.toObject().contains(from))
                instance.insert(to, answer[from]);
        };
        add(Kind::SshKeys, u"ssh_keys"_s, u"ssh_keys"_s);
        add(Kind::SshKeys, u"ssh_keys_available"_s, u"ssh_keys_available"_s);
        add(Kind::DeployKeys, u"keys"_s, u"deploy_keys"_s);
        add(Kind::InstanceUsers, u"users"_s, u"users"_s);
        add(Kind::InstanceUsers, u"users_available"_s, u"users_available"_s);
        all.append(instance);
    }
    return all;
}

QJsonArray withDetails(const Raw &raw, Kind list, Kind detail, const QString &key)
{
    QJsonArray all;
    const QJsonArray listed = raw.value({list, {}}).toArray();
    for (const auto &element : listed)
        all.append(merged(element.toObject(), raw.value({detail, reference(element[key])}).toObject()));
    return all;
}

QJsonObject failureObject(const inventory::Failure &failure, const QString &sentence)
{
    QJsonObject object{{u"path"_s, inventory::pathOf(failure.resource)}, {u"message"_s, sentence}};
    if (failure.error && failure.error->status > 0)
        object.insert(u"status"_s, failure.error->status);
    if (failure.flaw)
        object.insert(u"element"_s, failure.flaw->place);
    return object;
}

} // namespace

QByteArray accountJson(const Raw &raw, const QList<inventory::Failure> &failures,
                       const std::function<QString(const inventory::Failure &)> &sentence)
{
    QJsonArray errors;
    for (const inventory::Failure &failure : failures)
        errors.append(failureObject(failure, sentence(failure)));
    const QJsonObject account{
        {u"instances"_s, instances(raw)},
        {u"domains"_s, withDetails(raw, Kind::Domains, Kind::Domain, u"name"_s)},
        {u"certificates"_s, raw.value({Kind::Certificates, {}}).toArray()},
        {u"users"_s, withDetails(raw, Kind::Users, Kind::User, u"id"_s)},
        {u"errors"_s, errors},
    };
    return QJsonDocument(account).toJson(QJsonDocument::Indented);
}

} // namespace exchange
