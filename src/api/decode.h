// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/request.h"
#include "api/types.h"

/// From JSON to values: one function per value of the eleven calls, each as `Request::decode` wants it. A list keeps
/// the elements that can be used and names the others; an object that stands where a list was promised is a list of one
/// (docs/contract.md, doubt 4), and unless it can be used it is Error::Kind::WrongShape.
namespace api {

/// What `Request<T>::decode` is.
template <typename T>
using Decode = std::function<tl::expected<void, Error>(const QJsonValue &, qsizetype, Answer<T> &)>;

tl::expected<void, Error> decodeInstances(const QJsonValue &json, qsizetype firstIndex, Answer<QList<Instance>> &out);
tl::expected<void, Error> decodeUsers(const QJsonValue &json, qsizetype firstIndex, Answer<QList<User>> &out);
tl::expected<void, Error> decodeDomains(const QJsonValue &json, qsizetype firstIndex, Answer<QList<Domain>> &out);
tl::expected<void, Error> decodeCertificates(const QJsonValue &json, qsizetype firstIndex,
                                             Answer<QList<Certificate>> &out);

/// Details: one that comes without a name gets @p asked, the name that it was asked for by.
Decode<InstanceDetail> decodeInstance(const QString &asked);
Decode<InstanceKeys> decodeInstanceKeys(const QString &asked);
Decode<DeployKeys> decodeDeployKeys(const QString &asked);
Decode<InstanceUsers> decodeInstanceUsers(const QString &asked);
Decode<DomainDetail> decodeDomain(const QString &asked);
/// A user that comes without an id gets @p asked.
Decode<UserDetail> decodeUser(qint64 asked);

/// @p json without the key `totp_url` at any depth (docs/contract.md, doubt 12).
QJsonValue withoutSecrets(const QJsonValue &json);

} // namespace api
