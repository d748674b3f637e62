// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/inventory.h"

#include "api/calls.h"
#include "api/client.h"
#include "inventory/instancesave.h"
#include "inventory/sweep.h"

#include <QPointer>

#include <utility>

namespace inventory {

namespace {

/// Keeps @p value under @p name; whether anything is different now.
template <typename T>
bool keep(QHash<QString, T> &values, const QString &name, T value)
{
    const auto known = values.constFind(name);
    if (known != values.constEnd() && *known == value)
        return false;
    values.insert(name, std::move(value));
    return true;
}

template <typename T>
bool keep(QList<T> &values, QList<T> value)
{
    if (values == value)
        return false;
    values = std::move(value);
    return true;
}

auto keepInstance(const QString &name)
{
    return [name](Values &values, api::InstanceDetail detail, quint64 turn) {
        return values.setInstanceDetail(name, std::move(detail), turn);
    };
}

} // namespace

Inventory::Inventory(api::Client &client, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_sweep(new Sweep(*this, this))
{
    connect(&client, &api::Client::paused, this, &Inventory::pauseChanged);
    connect(&client, &api::Client::resumed, this, &Inventory::pauseChanged);
    // The lists' rows lack the customers and the records: the details follow the lists by themselves.
    connect(this, &Inventory::stateChanged, this, [this](const Resource &resource) {
        if (state(resource).phase != State::Phase::Ready)
            return;
        if (resource.kind == Kind::Instances)
            sweepInstances();
        else if (resource.kind == Kind::Domains)
            sweepDomains();
    });
}

Inventory::~Inventory() = default;

const api::InstanceDetail *Inventory::instanceDetail(const QString &name) const
{
    const auto found = m_values.instanceDetails.constFind(name);
    return found == m_values.instanceDetails.constEnd() ? nullptr : &found->value;
}

const api::DomainDetail *Inventory::domainDetail(const QString &name) const
{
    const auto found = m_values.domainDetails.constFind(name);
    return found == m_values.domainDetails.constEnd() ? nullptr : &*found;
}

const api::UserDetail *Inventory::userDetail(const QString &id) const
{
    const auto found = m_values.userDetails.constFind(id);
    return found == m_values.userDetails.constEnd() ? nullptr : &*found;
}

State Inventory::state(const Resource &resource) const
{
    return m_states.value(resource);
}

void Inventory::read(const Resource &resource)
{
    m_sweep->remove(resource);
    send(resource, api::Urgency::Person);
}

void Inventory::readInBackground(const Resource &resource)
{
    send(resource, api::Urgency::Bulk);
}

void Inventory::need(const Resource &resource)
{
    const State now = state(resource);
    if (now.phase == State::Phase::NotLoaded || now.phase == State::Phase::Stale ||
        (now.phase == State::Phase::Failed && !now.hasValues()))
        read(resource);
}

void Inventory::refreshAll()
{
    m_domainsAnew = true;
    for (Kind kind : {Kind::Instances, Kind::Domains, Kind::Certificates, Kind::Users})
        read({kind, {}});
}

std::optional<QDateTime> Inventory::pausedUntil() const
{
    return m_client.pausedUntil();
}

api::Clock &Inventory::clock() const
{
    return m_client.clock();
}

void Inventory::tryNow()
{
    m_client.tryNow();
}

void Inventory::cancelWaiting()
{
    // First: each that ends makes room for the next in line.
    m_sweep->giveUp();
    m_client.cancelWaiting();
}

void Inventory::setReadOnly(bool readOnly)
{
    if (m_readOnly == readOnly)
        return;
    m_readOnly = readOnly;
    Q_EMIT readOnlyChanged();
}

void Inventory::saveInstance(const QString &name, const InstanceFields &base, const InstanceFields &mine,
                             QObject *context, std::function<void(const SaveOutcome &)> done)
{
    auto *save = new InstanceSave(m_client, *this, name, base, mine, this);
    connect(save, &InstanceSave::finished, save, &QObject::deleteLater);
    connect(save, &InstanceSave::finished, context, std::move(done));
    save->start();
}

void Inventory::send(const Resource &resource, api::Urgency urgency)
{
    const QString &name = resource.name;
    switch (resource.kind) {
    case Kind::Instances:
        return fetch(resource, api::instances(), urgency, [](Values &values, auto list, quint64 turn) {
            return values.setInstances(std::move(list), turn);
        });
    case Kind::Instance:
        return fetch(resource, api::instance(name), urgency, keepInstance(name));
    case Kind::SshKeys:
        return fetch(resource, api::sshKeys(name), urgency, [name](Values &values, auto keys, quint64) {
            return keep(values.sshKeys, name, std::move(keys));
        });
    case Kind::DeployKeys:
        return fetch(resource, api::deployKeys(name), urgency, [name](Values &values, auto keys, quint64) {
            return keep(values.deployKeys, name, std::move(keys));
        });
    case Kind::InstanceUsers:
        return fetch(resource, api::instanceUsers(name), urgency, [name](Values &values, auto users, quint64) {
            return keep(values.instanceUsers, name, std::move(users));
        });
    case Kind::Users:
        return fetch(resource, api::users(), urgency,
                     [](Values &values, auto list, quint64) { return values.setUsers(std::move(list)); });
    case Kind::User:
        return sendPerson(resource, urgency);
    case Kind::Domains:
        return fetch(resource, api::domains(), urgency,
                     [](Values &values, auto list, quint64) { return values.setDomains(std::move(list)); });
    case Kind::Domain:
        return fetch(resource, api::domain(name), urgency, [name](Values &values, auto detail, quint64) {
            return keep(values.domainDetails, name, std::move(detail));
        });
    case Kind::Certificates:
        return fetch(resource, api::certificates(), urgency,
                     [](Values &values, auto list, quint64) { return keep(values.certificates, std::move(list)); });
    }
}

void Inventory::sendPerson(const Resource &resource, api::Urgency urgency)
{
    fetch(resource, api::user(resource.name.toLongLong()), urgency,
          [name = resource.name](Values &values, auto detail, quint64) {
              return keep(values.userDetails, name, std::move(detail));
          });
}

void Inventory::readInstance(const QString &name, QObject *context,
                             std::function<void(const std::optional<api::Error> &)> done)
{
    const Resource resource{Kind::Instance, name};
    setLoading(resource);
    const quint64 turn = ++m_turn;
    m_client.send<api::InstanceDetail>(api::instance(name), this,
                                       [this, resource, turn, context = QPointer(context),
                                        done = std::move(done)](api::Result<api::InstanceDetail> result) {
                                           const auto error = result ? std::nullopt : std::optional(result.error());
                                           take(resource, std::move(result), turn, keepInstance(resource.name));
                                           if (context)
                                               done(error);
                                       });
}

template <typename T, typename Apply>
void Inventory::fetch(const Resource &resource, const api::Request<T> &request, api::Urgency urgency, Apply apply)
{
    if (state(resource).phase == State::Phase::Loading)
        return;
    setLoading(resource);
    const quint64 turn = ++m_turn;
    m_client.send<T>(
        request, this,
        [this, resource, apply, turn](api::Result<T> result) { take(resource, std::move(result), turn, apply); },
        urgency);
}

template <typename T, typename Apply>
void Inventory::take(const Resource &resource, api::Result<T> result, quint64 turn, Apply apply)
{
    if (!result)
        return failed(resource, result.error());
    const bool different = apply(m_values, std::move(result->value), turn);
    Q_EMIT received(resource, result->raw);
    if (different)
        Q_EMIT changed(resource);
    setState(resource, {State::Phase::Ready, QDateTime::currentDateTimeUtc(), std::nullopt, std::move(result->flaws)});
}

void Inventory::setLoading(const Resource &resource)
{
    State next = state(resource);
    next.phase = State::Phase::Loading;
    setState(resource, next);
}

void Inventory::setState(const Resource &resource, State state)
{
    State &known = m_states[resource];
    if (known == state)
        return;
    known = std::move(state);
    Q_EMIT stateChanged(resource);
}

void Inventory::failed(const Resource &resource, const api::Error &error)
{
    State next = state(resource);
    next.phase = State::Phase::Failed;
    next.error = error;
    setState(resource, next);
}

void Inventory::markStale(const Resource &resource)
{
    State next = state(resource);
    if (next.phase == State::Phase::Loading)
        return;
    next.phase = State::Phase::Stale;
    setState(resource, next);
}

void Inventory::sweepInstances()
{
    QList<Resource> wanted;
    wanted.reserve(m_values.instances.size());
    for (const api::Instance &instance : std::as_const(m_values.instances))
        wanted.append({Kind::Instance, instance.name});
    m_sweep->add(wanted);
}

void Inventory::sweepDomains()
{
    // Records change seldom and domains are many: the list alone brings only those that are not known yet.
    const bool anew = std::exchange(m_domainsAnew, false);
    QList<Resource> wanted;
    for (const api::Domain &domain : std::as_const(m_values.domains)) {
        if (anew || !m_values.domainDetails.contains(domain.name))
            wanted.append({Kind::Domain, domain.name});
    }
    m_sweep->add(wanted);
}

} // namespace inventory
