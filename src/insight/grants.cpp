// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/grants.h"

#include <QMap>

#include <algorithm>
#include <utility>

namespace insight {

using namespace Qt::StringLiterals;

namespace {

/// Gathers the grants of one server after the other.
class GrantGathering
{
public:
    using OwnersOf = std::function<QList<Edge>(const Object &key)>;

    GrantGathering(const inventory::Values &values, const Directory &directory, const Ties &ties, OwnersOf owners,
                   const GrantBeginnings &since)
        : m_values(values)
        , m_directory(directory)
        , m_ties(ties)
        , m_ownersOf(std::move(owners))
        , m_since(since)
    {
    }

    void add(const QString &server)
    {
        const Object object = serverObject(server);
        m_customers = customersOf(server);
        QMap<Object, Grant> byPerson;
        const QList<Object> people = m_ties.of(object, ObjectKind::Person, Reason::Access);
        for (const Object &person : people)
            byPerson[person].how = Grant::How::Access;
        QList<Object> lone;
        const QList<Object> keys = m_ties.of(object, ObjectKind::Key, Reason::AssignedKey);
        for (const Object &key : keys) {
            const QList<Edge> &owners = ownersOf(key);
            if (owners.isEmpty())
                lone.append(key);
            for (const Edge &owner : owners)
                addKey(byPerson, owner, key);
        }
        for (auto grant = byPerson.begin(); grant != byPerson.end(); ++grant) {
            grant->person = grant.key();
            if (const Person *person = m_directory.person(grant.key()))
                grant->companies = person->companies;
            grant->isSticky = m_ties.has(grant.key(), object, Reason::Sticky);
            finish(*grant, server, grant.key());
        }
        for (const Object &key : std::as_const(lone))
            addLone(Grant::How::LoneKey, key, server);
        const QList<Object> deployed = m_ties.of(object, ObjectKind::Key, Reason::DeployKey);
        for (const Object &key : deployed)
            addLone(Grant::How::DeployKey, key, server);
    }

    QList<Grant> grants() const { return m_grants; }

private:
    static void addKey(QMap<Object, Grant> &byPerson, const Edge &owner, const Object &key)
    {
        const bool isNew = !byPerson.contains(owner.to);
        Grant &grant = byPerson[owner.to];
        grant.how = isNew || grant.how == Grant::How::Key ? Grant::How::Key : Grant::How::Both;
        grant.keys.append(key);
        if (owner.certainty == Certainty::Guessed)
            grant.certainty = Certainty::Guessed;
    }

    void addLone(Grant::How how, const Object &key, const QString &server)
    {
        Grant grant;
        grant.how = how;
        grant.keys = {key};
        if (const KnownKey *known = m_directory.key(key); known && !known->key.company.trimmed().isEmpty())
            grant.companies = {known->key.company};
        finish(grant, server, key);
    }

    void finish(Grant &grant, const QString &server, const Object &by)
    {
        grant.server = server;
        grant.customers = m_customers;
        grant.since = m_since.value({by, server});
        if (grant.how == Grant::How::Key)
            grant.since = sinceFirst(grant.keys, server);
        m_grants.append(grant);
    }

    /// Whoever enters by keys alone does so since the first of them; one that was always there is not known.
    QDateTime sinceFirst(const QList<Object> &keys, const QString &server) const
    {
        QDateTime first;
        for (const Object &key : keys) {
            const QDateTime since = m_since.value({key, server});
            if (!since.isValid())
                return {};
            first = first.isValid() ? std::min(first, since) : since;
        }
        return first;
    }

    QStringList customersOf(const QString &server) const
    {
        QStringList names;
        const auto detail = m_values.instanceDetails.constFind(server);
        if (detail == m_values.instanceDetails.cend())
            return names;
        for (const api::Customer &customer : detail->customers) {
            if (!customer.name.trimmed().isEmpty())
                names.append(customer.name);
        }
        return names;
    }

    /// The same key is on many servers.
    const QList<Edge> &ownersOf(const Object &key)
    {
        const auto known = m_owners.constFind(key);
        return known != m_owners.cend() ? *known : *m_owners.insert(key, m_ownersOf(key));
    }

    const inventory::Values &m_values;
    const Directory &m_directory;
    const Ties &m_ties;
    const OwnersOf m_ownersOf;
    const GrantBeginnings &m_since;
    QHash<Object, QList<Edge>> m_owners;
    QStringList m_customers;
    QList<Grant> m_grants;
};

} // namespace

QString wordOf(Grant::How how)
{
    using How = Grant::How;
    switch (how) {
    case How::Access:
        return u"access"_s;
    case How::Key:
        return u"key"_s;
    case How::Both:
        return u"access-and-key"_s;
    case How::LoneKey:
        return u"lone-key"_s;
    case How::DeployKey:
        return u"deploy-key"_s;
    }
    return {};
}

Coverage coverageOf(const inventory::Values &values)
{
    Coverage coverage;
    for (const api::Instance &instance : values.instances) {
        const bool users = values.instanceUsers.contains(instance.name);
        const bool keys = values.sshKeys.contains(instance.name);
        const bool deployKeys = values.deployKeys.contains(instance.name);
        ++coverage.servers;
        coverage.users += users ? 1 : 0;
        coverage.keys += keys ? 1 : 0;
        coverage.deployKeys += deployKeys ? 1 : 0;
        coverage.whole += users && keys && deployKeys ? 1 : 0;
    }
    for (const api::User &user : values.users) {
        // About one without an id nothing more can be read.
        if (!user.id)
            continue;
        ++coverage.people;
        coverage.details += values.userDetails.contains(personId(user)) ? 1 : 0;
    }
    return coverage;
}

QList<Grant> grantsOf(const inventory::Values &values, const Directory &directory, const Chain &chain, const Ties &ties,
                      const GrantBeginnings &since)
{
    GrantGathering gathering(
        values, directory, ties, [&chain](const Object &key) { return chain.ownersOf(key); }, since);
    for (const QString &server : directory.servers())
        gathering.add(server);
    return gathering.grants();
}

QList<Grant> grantsOn(const QString &server, const inventory::Values &values, const Directory &directory,
                      const Ties &ties, const std::function<QList<Edge>(const Object &key)> &ownersOf)
{
    const GrantBeginnings since;
    GrantGathering gathering(values, directory, ties, ownersOf, since);
    gathering.add(server);
    return gathering.grants();
}

QStringList enteredBy(const Object &person, const Chain &chain, const Ties &ties)
{
    QStringList names;
    const auto add = [&names](const QList<Object> &servers) {
        for (const Object &server : servers)
            names.append(server.id);
    };
    add(ties.of(person, ObjectKind::Server, Reason::Access));
    const QList<Edge> keys = chain.edgesOf(person, ObjectKind::Key);
    for (const Edge &key : keys)
        add(ties.of(key.to, ObjectKind::Server, Reason::AssignedKey));
    names.sort();
    names.removeDuplicates();
    return names;
}

QList<Grant> grantsOf(const QList<Grant> &grants, const Object &object)
{
    const auto isOf = [&object](const QStringList &companies) {
        return std::any_of(companies.cbegin(), companies.cend(),
                           [&object](const QString &name) { return customerId(name) == object.id; });
    };
    QList<Grant> list;
    for (const Grant &grant : grants) {
        bool concerns = false;
        switch (object.kind) {
        case ObjectKind::Person:
            concerns = grant.person == object;
            break;
        case ObjectKind::Server:
            concerns = grant.server == object.id;
            break;
        case ObjectKind::Key:
            concerns = grant.keys.contains(object);
            break;
        case ObjectKind::Customer:
            concerns = isOf(grant.companies) || isOf(grant.customers);
            break;
        default:
            break;
        }
        if (concerns)
            list.append(grant);
    }
    return list;
}

} // namespace insight
