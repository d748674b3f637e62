// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/request.h"
#include "api/types.h"

/// The eleven documented calls (docs/contract.md, Calls), each a pure function. There are no others.
namespace api {

/// GET /instance/
Request<QList<Instance>> instances();
/// GET /instance/{name}/
Request<InstanceDetail> instance(const QString &name);
/// GET /instance/{name}/sshkeys/
Request<InstanceKeys> sshKeys(const QString &name);
/// GET /instance/{name}/deploykeys/
Request<DeployKeys> deployKeys(const QString &name);
/// GET /instance/{name}/users/
Request<InstanceUsers> instanceUsers(const QString &name);
/// GET /instance/user/
Request<QList<User>> users();
/// GET /instance/user/{id}/
Request<UserDetail> user(qint64 id);
/// GET /domain/
Request<QList<Domain>> domains();
/// GET /domain/{name}/
Request<DomainDetail> domain(const QString &name);
/// GET /certificate/
Request<QList<Certificate>> certificates();

/// The three fields that the API can write. Only those that are set are sent (docs/contract.md, doubt 2); an empty
/// string clears.
struct InstanceChange
{
    std::optional<QString> description = std::nullopt;
    std::optional<QString> hostname = std::nullopt;
    std::optional<QString> technicalContact = std::nullopt;

    bool isEmpty() const { return !description && !hostname && !technicalContact; }
    bool operator==(const InstanceChange &) const = default;
};

/// What a PATCH says beyond success: nothing that may be shown. The server is read again.
struct Written
{
    bool operator==(const Written &) const = default;
};

/// PATCH /instance/{name}
Request<Written> changeInstance(const QString &name, const InstanceChange &change);

} // namespace api
