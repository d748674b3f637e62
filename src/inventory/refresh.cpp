// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/refresh.h"

#include "api/clock.h"
#include "inventory/inventory.h"
#include "inventory/outage.h"
#include "inventory/sweep.h"

namespace inventory {

Refresh::Refresh(Inventory &inventory, QObject *parent)
    : QObject(parent)
    , m_inventory(inventory)
    , m_alarm(inventory.clock().makeAlarm([this] { readLists(); }))
{
}

Refresh::~Refresh() = default;

void Refresh::setAges(const Ages &ages)
{
    m_ages = ages;
    m_alarm->stop();
    if (m_isStarted && m_ages.lists.count() > 0)
        m_alarm->set(m_ages.lists);
}

void Refresh::begin()
{
    ++m_number;
    m_began = m_inventory.clock().utc();
}

void Refresh::start()
{
    m_isStarted = true;
    begin();
    for (Kind kind : everyList)
        m_inventory.readInBackground({kind, {}});
    setAges(m_ages);
}

void Refresh::readLists()
{
    // Who has paused reading, or called it off, wants none.
    if (!m_inventory.sweep().isPaused()) {
        begin();
        for (Kind kind : everyList)
            m_inventory.readInBackground({kind, {}});
    }
    m_alarm->set(m_ages.lists);
}

void Refresh::readAll()
{
    begin();
    m_allSince = m_began;
    for (Kind kind : everyList)
        m_inventory.read({kind, {}});
}

bool Refresh::isDue(const Resource &resource, const QDateTime &now) const
{
    const State state = m_inventory.state(resource);
    // What the API refuses, or does not know, it will not know a quarter of an hour later either.
    if (!state.hasValues())
        return !state.error || isGap(*state.error);
    // Of a time that is yet to come the clock has been set back since.
    return state.at < m_allSince || state.at > now ||
           state.at.secsTo(now) >= std::chrono::seconds(m_ages.details).count();
}

void Refresh::follow(Kind list, bool isAsked)
{
    const QDateTime now = m_inventory.clock().utc();
    const Values &values = m_inventory.values();
    QList<Resource> wanted;
    const auto want = [&](Kind kind, const QString &name, bool always = false) {
        const Resource resource{kind, name};
        if (always || isDue(resource, now))
            wanted.append(resource);
    };
    if (list == Kind::Instances) {
        for (const api::Instance &instance : values.instances) {
            want(Kind::Instance, instance.name, isAsked);
            if (!m_isDeep)
                continue;
            for (Kind kind : {Kind::SshKeys, Kind::DeployKeys, Kind::InstanceUsers})
                want(kind, instance.name);
        }
    } else if (list == Kind::Domains) {
        for (const api::Domain &domain : values.domains)
            want(Kind::Domain, domain.name);
    } else if (list == Kind::Users && m_isDeep) {
        for (const api::User &user : values.users) {
            if (user.id)
                want(Kind::User, QString::number(*user.id));
        }
    }
    m_inventory.sweep().add(wanted);
}

} // namespace inventory

#include "moc_refresh.cpp"
