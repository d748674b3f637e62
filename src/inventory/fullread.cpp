// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/fullread.h"

#include "inventory/inventory.h"
#include "inventory/sweep.h"

namespace inventory {

FullRead::FullRead(Inventory &inventory, QObject *parent)
    : QObject(parent)
    , m_inventory(inventory)
{
    connect(&inventory, &Inventory::received, this,
            [this](const Resource &resource, const QJsonValue &raw) { m_raw.insert(resource, raw); });
    connect(&inventory, &Inventory::changed, this, [this](const Changes &changes) {
        const QList<Resource> told = changes.states();
        for (const Resource &resource : told) {
            if (m_inventory.state(resource).phase != State::Phase::Loading)
                m_settled.insert(resource);
        }
        for (Kind kind : {Kind::Instances, Kind::Users, Kind::Domains}) {
            const Resource list{kind, {}};
            if (changes.states(list) && m_inventory.state(list).phase == State::Phase::Ready)
                ask(following(list));
        }
    });
    // Queued: the line is empty for a moment between a list that came and what follows from it.
    connect(&inventory.sweep(), &Sweep::finished, this, &FullRead::checkEnd, Qt::QueuedConnection);
}

void FullRead::start()
{
    m_settled.clear();
    // All at once: the first list that settles must not look like the end.
    ask({{Kind::Instances, {}}, {Kind::Users, {}}, {Kind::Domains, {}}, {Kind::Certificates, {}}});
}

void FullRead::ask(const QList<Resource> &resources)
{
    m_asked += resources;
    // The inventory reads details after its lists by itself: some may be there before the list is told.
    QList<Resource> missing;
    for (const Resource &resource : resources) {
        if (!m_settled.contains(resource))
            missing.append(resource);
    }
    m_inventory.sweep().add(missing);
}

QList<Resource> FullRead::following(const Resource &list) const
{
    QList<Resource> found;
    if (list.kind == Kind::Instances) {
        for (const api::Instance &instance : m_inventory.values().instances) {
            for (Kind kind : {Kind::Instance, Kind::SshKeys, Kind::DeployKeys, Kind::InstanceUsers})
                found.append({kind, instance.name});
        }
    } else if (list.kind == Kind::Users) {
        for (const api::User &user : m_inventory.values().users) {
            if (user.id)
                found.append({Kind::User, QString::number(*user.id)});
        }
    } else if (list.kind == Kind::Domains) {
        for (const api::Domain &domain : m_inventory.values().domains)
            found.append({Kind::Domain, domain.name});
    }
    return found;
}

void FullRead::checkEnd()
{
    if (m_ended || !m_inventory.sweep().isIdle())
        return;
    m_ended = true;
    Q_EMIT finished();
}

QList<Failure> FullRead::failures() const
{
    QList<Failure> found;
    for (const Resource &resource : m_asked) {
        const State state = m_inventory.state(resource);
        if (state.error)
            found.append({resource, state.error, std::nullopt});
        else if (state.phase != State::Phase::Ready)
            found.append({resource, api::Error{.kind = api::Error::Kind::Cancelled}, std::nullopt});
        if (state.missing)
            found.append({resource, state.missing, std::nullopt, true});
        for (const api::Flaw &flaw : state.flaws)
            found.append({resource, std::nullopt, flaw});
    }
    return found;
}

} // namespace inventory

#include "moc_fullread.cpp"
