// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types.h"

#include <QHash>

namespace inventory {

/// A value and the turn at which it was asked for: of two answers about one server, the one asked for later is right.
template <typename T>
struct Dated
{
    T value;
    quint64 turn = 0;
};

/// What the account holds, as last answered. Details are there once they were read.
struct Values
{
    QList<api::Instance> instances;
    QHash<QString, Dated<api::InstanceDetail>> instanceDetails;
    QHash<QString, api::InstanceKeys> sshKeys;
    QHash<QString, api::DeployKeys> deployKeys;
    QHash<QString, api::InstanceUsers> instanceUsers;
    QList<api::User> users;
    QHash<QString, api::UserDetail> userDetails;
    QList<api::Domain> domains;
    QHash<QString, api::DomainDetail> domainDetails;
    QList<api::Certificate> certificates;

    /// Each returns whether anything is different now.
    bool setInstances(QList<api::Instance> list, quint64 turn);
    bool setInstanceDetail(const QString &name, api::InstanceDetail detail, quint64 turn);
    bool setDomains(QList<api::Domain> list);
    /// The details of people who are gone go with them, one-time-password secrets among them.
    bool setUsers(QList<api::User> list);
};

} // namespace inventory
