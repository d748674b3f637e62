// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/unread.h"

#include "inventory/inventory.h"
#include "inventory/outage.h"
#include "inventory/sweep.h"

#include <QMap>

#include <algorithm>

namespace inventory {

namespace {

using Phase = State::Phase;

bool isList(const Resource &resource)
{
    return resource.name.isEmpty();
}

bool comesBefore(const Resource &a, const Resource &b)
{
    if (isList(a) != isList(b))
        return isList(a);
    return a.kind != b.kind ? a.kind < b.kind : a.name < b.name;
}

template <typename T>
QSet<QString> namesIn(const QList<T> &list)
{
    QSet<QString> names;
    names.reserve(list.size());
    for (const T &item : list)
        names.insert(item.name);
    return names;
}

QSet<QString> idsIn(const QList<api::User> &users)
{
    QSet<QString> ids;
    for (const api::User &user : users) {
        if (user.id)
            ids.insert(QString::number(*user.id));
    }
    return ids;
}

} // namespace

bool Unread::Summary::isEmpty() const
{
    const auto isWhole = [](const Part &part) { return part.missing == 0 && part.old == 0; };
    return missingLists.isEmpty() && oldLists.isEmpty() && partLists.isEmpty() && isWhole(instances) &&
           isWhole(domains) && isWhole(others);
}

Unread::Unread(Inventory &inventory, QObject *parent)
    : QObject(parent)
    , m_inventory(inventory)
{
    connect(&inventory, &Inventory::changed, this, &Unread::hear);
    connect(&inventory.sweep(), &Sweep::finished, this, &Unread::update);
}

bool Unread::concerns(Kind list) const
{
    const Part part = list == Kind::Instances ? m_summary.instances
                      : list == Kind::Domains ? m_summary.domains
                                              : Part();
    return part.missing > 0 || part.old > 0 || m_summary.missingLists.contains(list) ||
           m_summary.oldLists.contains(list) || m_summary.partLists.contains(list);
}

QList<Resource> Unread::resources() const
{
    QList<Resource> all = (m_failed + m_unasked).values();
    std::sort(all.begin(), all.end(), comesBefore);
    return all;
}

void Unread::retry()
{
    m_inventory.sweep().setPaused(false);
    m_inventory.readAgain(resources(), api::Urgency::Person);
}

void Unread::hear(const Changes &changes)
{
    const QList<Resource> different = changes.states();
    for (const Resource &resource : different) {
        const State state = m_inventory.state(resource);
        const api::Error *fault = faultOf(state);
        m_refused.remove(resource);
        m_failed.remove(resource);
        if (fault && fault->kind == api::Error::Kind::KeyRefused)
            m_refused.insert(resource);
        else if (fault && (state.error ? isGap(*fault) : mayPassByItself(*fault)))
            m_failed.insert(resource);
    }
    if (changes.values(Kind::Instances) || changes.values(Kind::Users) || changes.values(Kind::Domains))
        dropGone();
    if (!different.isEmpty())
        update();
}

void Unread::dropGone()
{
    const Values &values = m_inventory.values();
    const QSet<QString> instances = namesIn(values.instances);
    const QSet<QString> domains = namesIn(values.domains);
    const QSet<QString> users = idsIn(values.users);
    m_failed.removeIf([&](const Resource &resource) {
        switch (resource.kind) {
        case Kind::Instance:
        case Kind::SshKeys:
        case Kind::DeployKeys:
        case Kind::InstanceUsers:
            return !instances.contains(resource.name);
        case Kind::User:
            return !users.contains(resource.name);
        case Kind::Domain:
            return !domains.contains(resource.name);
        default:
            return false;
        }
    });
}

void Unread::findUnasked()
{
    m_unasked.clear();
    if (!m_inventory.sweep().isIdle() || !m_refused.isEmpty())
        return;
    const Values &values = m_inventory.values();
    const auto look = [this](Kind kind, const QString &name) {
        const Resource resource{kind, name};
        if (m_inventory.state(resource).phase == Phase::NotLoaded)
            m_unasked.insert(resource);
    };
    for (const api::Instance &instance : values.instances) {
        if (!values.instanceDetails.contains(instance.name))
            look(Kind::Instance, instance.name);
    }
    for (const api::Domain &domain : values.domains) {
        if (!values.domainDetails.contains(domain.name))
            look(Kind::Domain, domain.name);
    }
}

void Unread::update()
{
    findUnasked();
    Summary summary;
    const auto partOf = [&summary](Kind kind) -> Part & {
        return kind == Kind::Instance ? summary.instances : kind == Kind::Domain ? summary.domains : summary.others;
    };
    const QList<Resource> all = resources();
    for (const Resource &resource : all) {
        const State state = m_inventory.state(resource);
        const bool known = state.hasValues();
        if (isList(resource) && !state.error && state.missing)
            summary.partLists.append(resource.kind);
        else if (isList(resource))
            (known ? summary.oldLists : summary.missingLists).append(resource.kind);
        else
            ++(known ? partOf(resource.kind).old : partOf(resource.kind).missing);
    }
    summary.instances.all = static_cast<int>(m_inventory.values().instances.size());
    summary.domains.all = static_cast<int>(m_inventory.values().domains.size());
    summary.error = mainError();
    if (summary == m_summary)
        return;
    m_summary = std::move(summary);
    Q_EMIT changed();
}

std::optional<api::Error> Unread::mainError() const
{
    // Of each kind how often, and the first of it.
    QMap<int, int> counts;
    QMap<int, Resource> firsts;
    for (const Resource &resource : m_failed) {
        const State state = m_inventory.state(resource);
        const int kind = static_cast<int>(faultOf(state)->kind);
        if (counts[kind]++ == 0 || comesBefore(resource, firsts[kind]))
            firsts[kind] = resource;
    }
    const auto most = std::max_element(counts.cbegin(), counts.cend());
    if (most == counts.cend())
        return std::nullopt;
    const State state = m_inventory.state(firsts.value(most.key()));
    return *faultOf(state);
}

} // namespace inventory

#include "moc_unread.cpp"
