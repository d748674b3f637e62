// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types.h"

#include <QHash>

namespace inventory {

/// What the account holds, as last answered. Details are there once they were read.
struct Values
{
    QList<api::Instance> instances;
    QHash<QString, api::InstanceDetail> instanceDetails;
    QHash<QString, api::InstanceKeys> sshKeys;
    QHash<QString, api::DeployKeys> deployKeys;
    QHash<QString, api::InstanceUsers> instanceUsers;
    QList<api::User> users;
    QHash<QString, api::UserDetail> userDetails;
    QList<api::Domain> domains;
    QHash<QString, api::DomainDetail> domainDetails;
    QList<api::Certificate> certificates;
};

} // namespace inventory
