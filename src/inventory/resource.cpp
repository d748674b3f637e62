// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/resource.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace inventory {

size_t qHash(const Resource &resource, size_t seed)
{
    return qHashMulti(seed, static_cast<int>(resource.kind), resource.name);
}

QString pathOf(const Resource &resource)
{
    switch (resource.kind) {
    case Kind::Instances:
        return u"/instance/"_s;
    case Kind::Instance:
        return u"/instance/%1/"_s.arg(resource.name);
    case Kind::SshKeys:
        return u"/instance/%1/sshkeys/"_s.arg(resource.name);
    case Kind::DeployKeys:
        return u"/instance/%1/deploykeys/"_s.arg(resource.name);
    case Kind::InstanceUsers:
        return u"/instance/%1/users/"_s.arg(resource.name);
    case Kind::Users:
        return u"/instance/user/"_s;
    case Kind::User:
        return u"/instance/user/%1/"_s.arg(resource.name);
    case Kind::Domains:
        return u"/domain/"_s;
    case Kind::Domain:
        return u"/domain/%1/"_s.arg(resource.name);
    case Kind::Certificates:
        return u"/certificate/"_s;
    }
    return {};
}

} // namespace inventory
