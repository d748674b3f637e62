// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/accountjson.h"

#include "api/reader.h"

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

/// What the details of an element of a list were asked for by, read as it was read then (docs/contract.md, doubts 3 and
/// 10): a name may be a number or an object, an id a text. Without one there are no details.
QString nameOf(const QJsonValue &element)
{
    return api::Reader(element.toObject()).text("name"_L1);
}

QString idOf(const QJsonValue &element)
{
    const std::optional<qint64> id = api::Reader(element.toObject()).reference("id"_L1);
    return id ? QString::number(*id) : QString();
}

/// The answer about it; nothing where there is none.
QJsonValue answerTo(const Raw &raw, Kind kind, const QString &asked)
{
    return asked.isEmpty() ? QJsonValue() : raw.value({kind, asked});
}

QJsonArray instances(const Raw &raw)
{
    QJsonArray all;
    const QJsonArray listed = raw.value({Kind::Instances, {}}).toArray();
    for (const auto &element : listed) {
        const QString name = nameOf(element);
        QJsonObject instance = merged(element.toObject(), answerTo(raw, Kind::Instance, name).toObject());
        const auto add = [&](Kind kind, const QString &from, const QString &to) {
            const QJsonValue answer = answerTo(raw, kind, name);
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

QJsonArray withDetails(const Raw &raw, Kind list, Kind detail, QString (*asked)(const QJsonValue &))
{
    QJsonArray all;
    const QJsonArray listed = raw.value({list, {}}).toArray();
    for (const auto &element : listed)
        all.append(merged(element.toObject(), answerTo(raw, detail, asked(element)).toObject()));
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
        {u"domains"_s, withDetails(raw, Kind::Domains, Kind::Domain, nameOf)},
        {u"certificates"_s, raw.value({Kind::Certificates, {}}).toArray()},
        {u"users"_s, withDetails(raw, Kind::Users, Kind::User, idOf)},
        {u"errors"_s, errors},
    };
    return QJsonDocument(account).toJson(QJsonDocument::Indented);
}

} // namespace exchange
