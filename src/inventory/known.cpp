// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/known.h"

#include "api/identity.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace inventory {

namespace {

using Phase = State::Phase;

void fill(QString &field, const QString &other)
{
    if (field.isNull())
        field = other;
}

/// What @p newer says, and what it leaves out as @p older said: a list and a detail need not name the same fields.
api::Instance completed(api::Instance newer, const api::Instance &older)
{
    fill(newer.url, older.url);
    fill(newer.hostname, older.hostname);
    fill(newer.description, older.description);
    fill(newer.type, older.type);
    fill(newer.ip, older.ip);
    fill(newer.ipv6, older.ipv6);
    if (newer.size.isMissing())
        newer.size = older.size;
    return newer;
}

template <typename T>
void keepDetail(QHash<QString, T> &details, const Resource &resource, T detail, Changes &changes)
{
    const auto known = details.constFind(resource.name);
    if (known == details.constEnd())
        changes.addValues({resource, {}, detail});
    else if (!(*known == detail))
        changes.addValues({resource, *known, detail});
    else
        return;
    details.insert(resource.name, std::move(detail));
}

template <typename T>
void keepList(QList<T> &known, Kind kind, QList<T> list, Changes &changes)
{
    if (known == list)
        return;
    changes.addValues({{kind, {}}, known, list});
    known = std::move(list);
}

/// After what came what is known besides.
template <typename T>
void addKnown(QList<T> &list, const QList<T> &known)
{
    QSet<QString> came;
    came.reserve(list.size());
    for (const T &item : std::as_const(list))
        came.insert(api::identityOf(item));
    for (const T &item : known) {
        if (!came.contains(api::identityOf(item)))
            list.append(item);
    }
}

/// How many of those that are known are not among those that came.
template <typename T>
qsizetype lost(const QList<T> &known, const QList<T> &came)
{
    QSet<QString> there;
    there.reserve(came.size());
    for (const T &item : came)
        there.insert(api::identityOf(item));
    return std::count_if(known.cbegin(), known.cend(),
                         [&there](const T &item) { return !there.contains(api::identityOf(item)); });
}

template <typename T>
void dropGone(QHash<QString, T> &details, Kind kind, const QSet<QString> &names, Changes &changes)
{
    for (auto detail = details.begin(); detail != details.end();) {
        if (names.contains(detail.key())) {
            ++detail;
            continue;
        }
        changes.addValues({{kind, detail.key()}, std::move(*detail), {}});
        detail = details.erase(detail);
    }
}

template <typename T>
QSet<QString> namesOf(const QList<T> &list)
{
    QSet<QString> names;
    names.reserve(list.size());
    for (const T &item : list)
        names.insert(item.name);
    return names;
}

QSet<QString> idsOf(const QList<api::User> &list)
{
    QSet<QString> ids;
    for (const api::User &user : list) {
        if (user.id)
            ids.insert(QString::number(*user.id));
    }
    return ids;
}

template <typename T>
const T *find(const QHash<QString, T> &details, const QString &name)
{
    const auto found = details.constFind(name);
    return found == details.constEnd() ? nullptr : &*found;
}

} // namespace

const api::InstanceDetail *Known::instanceDetail(const QString &name) const
{
    return find(m_values.instanceDetails, name);
}

const api::DomainDetail *Known::domainDetail(const QString &name) const
{
    return find(m_values.domainDetails, name);
}

const api::UserDetail *Known::userDetail(const QString &id) const
{
    return find(m_values.userDetails, id);
}

Changes Known::apply(const Resource &resource, Value values, quint64 turn, const QDateTime &at, QList<api::Flaw> flaws,
                     std::optional<api::Error> missing, std::optional<Doubt> doubt)
{
    Changes changes;
    const Entry entry = m_entries.value(resource);
    if (turn < entry.turn)
        return changes;
    m_entries[resource].turn = turn;
    m_entries[resource].isWhole = !missing && !doubt && flaws.isEmpty();
    if (missing || doubt)
        complete(resource.kind, values);
    keep(resource, std::move(values), turn, changes);
    date(resource, entry, at, changes);
    const bool isAskedAgain = entry.state.phase == Phase::Loading && turn < entry.begun;
    setState(
        resource,
        {isAskedAgain ? Phase::Loading : Phase::Ready, at, std::nullopt, std::move(flaws), std::move(missing), doubt},
        changes);
    return changes;
}

Changes Known::restore(const Resource &resource, Value values, const QDateTime &at, bool isWhole)
{
    Changes changes;
    const Entry entry = m_entries.value(resource);
    if (entry.turn > 0)
        return changes;
    m_entries[resource].isWhole = isWhole;
    keep(resource, std::move(values), 0, changes);
    date(resource, entry, at, changes);
    State next = entry.state;
    next.at = at;
    if (next.phase == Phase::NotLoaded)
        next.phase = Phase::Stale;
    setState(resource, std::move(next), changes);
    return changes;
}

/// Between when what has changed lies: the resource itself, and the row that a server's detail has changed.
void Known::date(const Resource &resource, const Entry &before, const QDateTime &at, Changes &changes) const
{
    const bool isWhole = m_entries.value(resource).isWhole;
    changes.date(resource, before.isWhole && isWhole ? before.state.at : QDateTime(), at);
    if (resource.kind != Kind::Instance)
        return;
    const Entry list = m_entries.value({Kind::Instances, {}});
    const QDateTime since = before.state.hasValues() ? std::max(list.state.at, before.state.at) : list.state.at;
    changes.date({Kind::Instances, {}}, list.isWhole && isWhole ? since : QDateTime(), at);
}

Changes Known::fail(const Resource &resource, const api::Error &error, quint64 turn)
{
    Changes changes;
    const Entry entry = m_entries.value(resource);
    if (turn < entry.turn || (entry.state.phase == Phase::Loading && turn < entry.begun))
        return changes;
    State next = entry.state;
    next.phase = Phase::Failed;
    next.error = error;
    setState(resource, std::move(next), changes);
    return changes;
}

Changes Known::begin(const Resource &resource, quint64 turn)
{
    Changes changes;
    Entry &entry = m_entries[resource];
    entry.begun = turn;
    State next = entry.state;
    next.phase = Phase::Loading;
    setState(resource, std::move(next), changes);
    return changes;
}

Changes Known::age(const Resource &resource)
{
    Changes changes;
    State next = state(resource);
    if (next.phase == Phase::Loading)
        return changes;
    next.phase = Phase::Stale;
    setState(resource, std::move(next), changes);
    return changes;
}

void Known::setState(const Resource &resource, State state, Changes &changes)
{
    State &known = m_entries[resource].state;
    if (known == state)
        return;
    known = std::move(state);
    changes.addState(resource);
}

void Known::keep(const Resource &resource, Value values, quint64 turn, Changes &changes)
{
    const QString &name = resource.name;
    switch (resource.kind) {
    case Kind::Instances:
        return keepInstances(std::get<QList<api::Instance>>(std::move(values)), turn, changes);
    case Kind::Instance:
        return keepInstance(name, std::get<api::InstanceDetail>(std::move(values)), turn, changes);
    case Kind::SshKeys:
        return keepDetail(m_values.sshKeys, resource, std::get<api::InstanceKeys>(std::move(values)), changes);
    case Kind::DeployKeys:
        return keepDetail(m_values.deployKeys, resource, std::get<api::DeployKeys>(std::move(values)), changes);
    case Kind::InstanceUsers:
        return keepDetail(m_values.instanceUsers, resource, std::get<api::InstanceUsers>(std::move(values)), changes);
    case Kind::Users:
        keepList(m_values.users, Kind::Users, std::get<QList<api::User>>(std::move(values)), changes);
        return dropGone(m_values.userDetails, Kind::User, idsOf(m_values.users), changes);
    case Kind::User:
        return keepDetail(m_values.userDetails, resource, std::get<api::UserDetail>(std::move(values)), changes);
    case Kind::Domains:
        keepList(m_values.domains, Kind::Domains, std::get<QList<api::Domain>>(std::move(values)), changes);
        return dropGone(m_values.domainDetails, Kind::Domain, namesOf(m_values.domains), changes);
    case Kind::Domain:
        return keepDetail(m_values.domainDetails, resource, std::get<api::DomainDetail>(std::move(values)), changes);
    case Kind::Certificates:
        return keepList(m_values.certificates, Kind::Certificates, std::get<QList<api::Certificate>>(std::move(values)),
                        changes);
    }
}

void Known::complete(Kind list, Value &values) const
{
    switch (list) {
    case Kind::Instances:
        return addKnown(std::get<QList<api::Instance>>(values), m_values.instances);
    case Kind::Users:
        return addKnown(std::get<QList<api::User>>(values), m_values.users);
    case Kind::Domains:
        return addKnown(std::get<QList<api::Domain>>(values), m_values.domains);
    case Kind::Certificates:
        return addKnown(std::get<QList<api::Certificate>>(values), m_values.certificates);
    default:
        return;
    }
}

qsizetype Known::lostIn(Kind list, const Value &values) const
{
    switch (list) {
    case Kind::Instances:
        return lost(m_values.instances, std::get<QList<api::Instance>>(values));
    case Kind::Users:
        return lost(m_values.users, std::get<QList<api::User>>(values));
    case Kind::Domains:
        return lost(m_values.domains, std::get<QList<api::Domain>>(values));
    default:
        // A certificate that is renewed is another one.
        return 0;
    }
}

void Known::keepInstances(QList<api::Instance> list, quint64 turn, Changes &changes)
{
    for (api::Instance &row : list) {
        const api::InstanceDetail *detail = instanceDetail(row.name);
        if (detail && m_entries.value({Kind::Instance, row.name}).turn > turn)
            row = completed(detail->instance, row);
    }
    keepList(m_values.instances, Kind::Instances, std::move(list), changes);
    const QSet<QString> names = namesOf(m_values.instances);
    dropGone(m_values.instanceDetails, Kind::Instance, names, changes);
    dropGone(m_values.sshKeys, Kind::SshKeys, names, changes);
    dropGone(m_values.deployKeys, Kind::DeployKeys, names, changes);
    dropGone(m_values.instanceUsers, Kind::InstanceUsers, names, changes);
}

void Known::keepInstance(const QString &name, api::InstanceDetail detail, quint64 turn, Changes &changes)
{
    const auto row = std::find_if(m_values.instances.cbegin(), m_values.instances.cend(),
                                  [&name](const api::Instance &instance) { return instance.name == name; });
    if (row != m_values.instances.cend()) {
        // Of a list that was asked for later the row is newer.
        const bool isOlder = turn < m_entries.value({Kind::Instances, {}}).turn;
        api::Instance next = isOlder ? completed(*row, detail.instance) : completed(detail.instance, *row);
        // The list is asked by this name; a detail that calls itself otherwise does not rename it.
        next.name = name;
        next.url = row->url;
        if (*row != next) {
            const QList<api::Instance> before = m_values.instances;
            m_values.instances[row - before.cbegin()] = std::move(next);
            changes.addValues({{Kind::Instances, {}}, before, m_values.instances});
        }
    }
    keepDetail(m_values.instanceDetails, {Kind::Instance, name}, std::move(detail), changes);
}

} // namespace inventory
