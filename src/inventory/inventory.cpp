// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/inventory.h"

#include "api/calls.h"
#include "api/client.h"
#include "inventory/instancesave.h"
#include "inventory/kept.h"
#include "inventory/recovery.h"
#include "inventory/refresh.h"
#include "inventory/sweep.h"
#include "inventory/unread.h"

#include <QMetaMethod>
#include <QPointer>

#include <algorithm>
#include <chrono>
#include <utility>

namespace inventory {

namespace {

/// A table follows this often without anybody seeing that it does not follow at once.
constexpr std::chrono::milliseconds oftenest(50);

/// Of so few, and of so much of a hundred, nobody is asked.
constexpr qsizetype fewToDoubt = 10;
constexpr qsizetype mostLost = 30;

/// Whether a list came in part because it changed while its pages were read, so that it may be whole the next time.
bool mayHaveMoved(const std::optional<api::Error> &missing)
{
    return missing && (missing->kind == api::Error::Kind::Incomplete || missing->kind == api::Error::Kind::NotFound);
}

/// Whether a list is as short as it was the last time: nothing has moved, and the next time it will be no longer.
bool isAsShort(const std::optional<api::Error> &missing, const std::optional<api::Error> &before)
{
    return missing && before && missing->kind == before->kind && missing->came == before->came &&
           missing->counted == before->counted;
}

/// Of two readings of one list, the second where it says no less.
template <typename T>
api::Result<T> fuller(std::optional<api::Answer<T>> first, api::Result<T> second)
{
    using Kind = api::Error::Kind;
    if (!first)
        return second;
    if (!second)
        return second.error().kind == Kind::KeyRefused || second.error().kind == Kind::Cancelled
                   ? std::move(second)
                   : api::Result<T>(std::move(*first));
    return second->missing && second->came < first->came ? api::Result<T>(std::move(*first)) : std::move(second);
}

} // namespace

Inventory::Inventory(api::Client &client, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_tellSoon(client.clock().makeAlarm([this] { tellNow(); }))
    , m_sweep(new Sweep(*this, this))
    , m_unread(new Unread(*this, this))
    , m_refresh(new Refresh(*this, this))
    , m_recovery(new Recovery(*this, this))
{
    connect(&client, &api::Client::paused, this, &Inventory::pauseChanged);
    connect(&client, &api::Client::resumed, this, &Inventory::pauseChanged);
}

Inventory::~Inventory() = default;

qsizetype Inventory::listSize(Kind kind) const
{
    switch (kind) {
    case Kind::Instances:
        return values().instances.size();
    case Kind::Users:
        return values().users.size();
    case Kind::Domains:
        return values().domains.size();
    case Kind::Certificates:
        return values().certificates.size();
    default:
        return 0;
    }
}

void Inventory::apply(const Resource &resource, Value values, quint64 turn, const QDateTime &at)
{
    tell(m_known.apply(resource, std::move(values), turn, at), api::Urgency::Person);
}

void Inventory::restore(const Restored &kept)
{
    tell(m_known.restore(kept.resource, kept.values, kept.at, kept.isWhole), api::Urgency::Bulk);
}

void Inventory::hold()
{
    m_isHeld = true;
}

void Inventory::release()
{
    m_isHeld = false;
    // What a person sees first is told before the first request.
    tellNow();
    const auto held = std::exchange(m_held, {});
    for (const auto &[resource, urgency] : held)
        send(resource, urgency);
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
    m_refresh->readAll();
}

void Inventory::readAgain(const QList<Resource> &resources, api::Urgency urgency)
{
    QList<Resource> details;
    for (const Resource &resource : resources) {
        if (resource.name.isEmpty())
            send(resource, urgency);
        else
            details.append(resource);
    }
    if (!details.isEmpty())
        m_sweep->add(details);
}

std::optional<QDateTime> Inventory::pausedUntil() const
{
    return m_client.pausedUntil();
}

std::chrono::seconds Inventory::longestPause() const
{
    return m_client.longestPause();
}

bool Inventory::isHeldBack() const
{
    return m_client.isHeldBack();
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

InstanceSave *Inventory::saveInstance(const QString &name, const InstanceFields &base, const InstanceFields &mine,
                                      QObject *context, std::function<void(const SaveOutcome &)> done, SaveNote note)
{
    auto *save = new InstanceSave(m_client, *this, name, base, mine, std::move(note), this);
    connect(save, &InstanceSave::finished, save, &QObject::deleteLater);
    connect(save, &InstanceSave::finished, context, std::move(done));
    save->start();
    return save;
}

void Inventory::send(const Resource &resource, api::Urgency urgency)
{
    if (m_isHeld) {
        const bool isHeld =
            std::any_of(m_held.cbegin(), m_held.cend(), [&resource](const auto &one) { return one.first == resource; });
        if (!isHeld)
            m_held.append({resource, urgency});
        return;
    }
    const QString &name = resource.name;
    switch (resource.kind) {
    case Kind::Instances:
        return fetch(resource, api::instances(), urgency);
    case Kind::Instance:
        return fetch(resource, api::instance(name), urgency);
    case Kind::SshKeys:
        return fetch(resource, api::sshKeys(name), urgency);
    case Kind::DeployKeys:
        return fetch(resource, api::deployKeys(name), urgency);
    case Kind::InstanceUsers:
        return fetch(resource, api::instanceUsers(name), urgency);
    case Kind::Users:
        return fetch(resource, api::users(), urgency);
    case Kind::User:
        return fetch(resource, api::user(name.toLongLong()), urgency);
    case Kind::Domains:
        return fetch(resource, api::domains(), urgency);
    case Kind::Domain:
        return fetch(resource, api::domain(name), urgency);
    case Kind::Certificates:
        return fetch(resource, api::certificates(), urgency);
    }
}

void Inventory::readInstance(const QString &name, api::Urgency urgency, QObject *context,
                             std::function<void(const std::optional<api::Error> &)> done)
{
    const Resource resource{Kind::Instance, name};
    const quint64 turn = begin(resource, urgency);
    api::Request<api::InstanceDetail> request = api::instance(name);
    request.keepsRaw = isSignalConnected(QMetaMethod::fromSignal(&Inventory::received));
    m_client.send<api::InstanceDetail>(request, this,
                                       [this, resource, turn, context = QPointer(context),
                                        done = std::move(done)](api::Result<api::InstanceDetail> result) {
                                           const auto error = result ? std::nullopt : std::optional(result.error());
                                           take(resource, std::move(result), turn);
                                           if (context)
                                               done(error);
                                       });
}

template <typename T>
void Inventory::fetch(const Resource &resource, api::Request<T> request, api::Urgency urgency)
{
    if (state(resource).phase == State::Phase::Loading) {
        if (urgency == api::Urgency::Person)
            m_awaited.insert(resource);
        return;
    }
    const quint64 turn = begin(resource, urgency);
    request.keepsRaw = isSignalConnected(QMetaMethod::fromSignal(&Inventory::received));
    ask<T>(resource, request, urgency, turn, std::nullopt);
}

template <typename T>
void Inventory::ask(const Resource &resource, const api::Request<T> &request, api::Urgency urgency, quint64 turn,
                    std::optional<api::Answer<T>> first)
{
    m_client.send<T>(
        request, this,
        [this, resource, request, urgency, turn, first = std::move(first)](api::Result<T> result) mutable {
            if (result && !first && mayHaveMoved(result->missing) &&
                !isAsShort(result->missing, state(resource).missing))
                return ask<T>(resource, request, urgency, turn, std::move(*result));
            take(resource, fuller(std::move(first), std::move(result)), turn);
        },
        urgency);
}

quint64 Inventory::begin(const Resource &resource, api::Urgency urgency)
{
    if (urgency == api::Urgency::Person)
        m_awaited.insert(resource);
    // How the last read ended is told before the next begins.
    if (m_pending.states(resource))
        tellNow();
    tell(m_known.begin(resource, ++m_turn), urgency);
    return m_turn;
}

/// A list that lost so much at once is more often a fault of the API, or a key that sees less, than the truth.
template <typename T>
std::optional<Doubt> Inventory::doubt(const Resource &resource, const api::Answer<T> &answer)
{
    m_doubted.remove(resource);
    const qsizetype known = listSize(resource.kind);
    if (answer.missing || known <= fewToDoubt)
        return std::nullopt;
    const Value values(answer.value);
    const qsizetype lost = m_known.lostIn(resource.kind, values);
    if (lost * 100 <= known * mostLost)
        return std::nullopt;
    m_doubted.insert(resource, values);
    return Doubt{known - lost, known};
}

void Inventory::acceptDoubted()
{
    const auto doubted = std::exchange(m_doubted, {});
    for (auto one = doubted.cbegin(); one != doubted.cend(); ++one)
        apply(one.key(), *one, ++m_turn, m_client.clock().utc());
}

template <typename T>
void Inventory::take(const Resource &resource, api::Result<T> result, quint64 turn)
{
    const QPointer<Inventory> self(this);
    const std::optional<Doubt> inDoubt = result ? doubt(resource, *result) : std::nullopt;
    const Changes changes = result ? m_known.apply(resource, std::move(result->value), turn, m_client.clock().utc(),
                                                   std::move(result->flaws), std::move(result->missing), inDoubt)
                                   : m_known.fail(resource, result.error(), turn);
    m_pending.add(changes);
    if (result && (result->raw.isArray() || result->raw.isObject()))
        Q_EMIT received(resource, result->raw);
    const State::Phase phase = state(resource).phase;
    const bool awaited = phase != State::Phase::Loading && m_awaited.remove(resource);
    // The lists' rows lack the customers and the records: what is below the lists follows by itself.
    if (phase == State::Phase::Ready && changes.states(resource))
        m_refresh->follow(resource.kind, awaited);
    m_sweep->settled(resource);
    if (self)
        tell({}, awaited ? api::Urgency::Person : api::Urgency::Bulk);
}

void Inventory::failUnsent(const Resource &resource, const api::Error &error)
{
    tell(m_known.fail(resource, error, ++m_turn), api::Urgency::Bulk);
}

void Inventory::markStale(const Resource &resource)
{
    tell(m_known.age(resource), api::Urgency::Person);
}

void Inventory::tell(const Changes &changes, api::Urgency urgency)
{
    m_pending.add(changes);
    if (m_pending.isEmpty())
        return;
    if (urgency == api::Urgency::Person)
        tellNow();
    else if (!m_tellSoon->isSet())
        m_tellSoon->set(oftenest);
}

bool Inventory::tellAll()
{
    tellNow();
    return m_pending.isEmpty();
}

void Inventory::tellNow()
{
    m_tellSoon->stop();
    m_tellAgain = m_isTelling;
    if (m_isTelling)
        return;
    const QPointer<Inventory> self(this);
    do {
        m_tellAgain = false;
        m_isTelling = true;
        const Changes changes = std::exchange(m_pending, {});
        if (!changes.isEmpty())
            Q_EMIT changed(changes);
        if (!self)
            return;
        m_isTelling = false;
    } while (m_tellAgain);
}

} // namespace inventory

#include "moc_inventory.cpp"
