// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/resource.h"

#include "api/calls.h"

#include <QHash>

namespace inventory {

size_t qHash(const Resource &resource, size_t seed)
{
    return qHashMulti(seed, static_cast<int>(resource.kind), resource.name);
}

QString pathOf(const Resource &resource)
{
    const QString &name = resource.name;
    switch (resource.kind) {
    case Kind::Instances:
        return api::instances().path;
    case Kind::Instance:
        return api::instance(name).path;
    case Kind::SshKeys:
        return api::sshKeys(name).path;
    case Kind::DeployKeys:
        return api::deployKeys(name).path;
    case Kind::InstanceUsers:
        return api::instanceUsers(name).path;
    case Kind::Users:
        return api::users().path;
    case Kind::User:
        return api::user(name.toLongLong()).path;
    case Kind::Domains:
        return api::domains().path;
    case Kind::Domain:
        return api::domain(name).path;
    case Kind::Certificates:
        return api::certificates().path;
    }
    return {};
}

} // namespace inventory
