// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/index.h"
#include "inventory/known.h"

#include <utility>

/// Invented accounts whose index follows them.
namespace invented {

inline api::Instance server(const QString &name, const QString &hostname = {}, const QString &ip = {},
                            const QString &ipv6 = {})
{
    api::Instance instance;
    instance.name = name;
    instance.hostname = hostname;
    instance.ip = ip;
    instance.ipv6 = ipv6;
    return instance;
}

inline api::Record record(const QString &type, const QString &name, const QString &content, int ttl = 3600)
{
    api::Record record;
    record.type = type;
    record.name = name;
    record.content = content;
    record.ttl.number = ttl;
    return record;
}

inline api::Customer customer(const QString &name)
{
    return {{}, name, {}};
}

inline api::User user(std::optional<qint64> id, const QString &name, const QString &company = {})
{
    api::User user;
    user.id = id;
    user.name = name;
    user.customer = company;
    return user;
}

inline api::SshKey key(const QString &data, std::optional<qint64> id = {}, const QString &owner = {},
                       const QString &company = {})
{
    api::SshKey key;
    key.publicKey = data.isEmpty() ? QString() : QStringLiteral("ssh-ed25519 ") + data;
    key.id = id;
    key.owner = owner;
    key.company = company;
    return key;
}

struct Account
{
    inventory::Changes tell(inventory::Kind kind, const QString &name, inventory::Value value)
    {
        const inventory::Changes changes =
            known.apply({kind, name}, std::move(value), ++turn, QDateTime::currentDateTimeUtc());
        index.take(changes, known.values());
        return changes;
    }
    void servers(const QList<api::Instance> &list) { tell(inventory::Kind::Instances, {}, list); }
    void detail(const api::InstanceDetail &detail) { tell(inventory::Kind::Instance, detail.instance.name, detail); }
    void domains(const QStringList &names)
    {
        QList<api::Domain> list;
        for (const QString &name : names) {
            list.emplaceBack();
            list.last().name = name;
        }
        tell(inventory::Kind::Domains, {}, list);
    }
    void certificates(const QStringList &names)
    {
        QList<api::Certificate> list;
        for (const QString &name : names) {
            list.emplaceBack();
            list.last().domain = name;
        }
        tell(inventory::Kind::Certificates, {}, list);
    }
    void records(const QString &name, const QList<api::Record> &records)
    {
        api::DomainDetail detail;
        detail.domain.name = name;
        detail.records = records;
        tell(inventory::Kind::Domain, name, detail);
    }
    void people(const QList<api::User> &list) { tell(inventory::Kind::Users, {}, list); }
    void person(const QString &id, const api::UserDetail &detail) { tell(inventory::Kind::User, id, detail); }
    void usersOn(const QString &server, const QList<api::User> &assigned, const QList<api::User> &available = {})
    {
        tell(inventory::Kind::InstanceUsers, server, api::InstanceUsers{server, {}, assigned, available});
    }
    void keysOn(const QString &server, const QList<api::SshKey> &assigned, const QList<api::SshKey> &available = {})
    {
        tell(inventory::Kind::SshKeys, server, api::InstanceKeys{server, {}, assigned, available});
    }
    void deployKeysOn(const QString &server, const QList<api::SshKey> &keys)
    {
        tell(inventory::Kind::DeployKeys, server, api::DeployKeys{server, {}, keys});
    }
    const inventory::Values &values() const { return known.values(); }

    inventory::Known known;
    insight::Index index;
    quint64 turn = 0;
};

} // namespace invented
