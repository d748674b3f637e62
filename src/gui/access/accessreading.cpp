// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/access/accessreading.h"

#include "insight/links.h"
#include "inventory/combinedstate.h"
#include "inventory/inventory.h"
#include "inventory/sweep.h"
#include "inventory/unread.h"

#include <algorithm>
#include <array>

using inventory::Kind;

namespace gui {

namespace {

const inventory::Resource allServers{Kind::Instances, {}};
const inventory::Resource allPeople{Kind::Users, {}};

} // namespace

inventory::State AccessReading::ofServers() const
{
    return m_inventory.state(allServers);
}

inventory::State AccessReading::ofPeople() const
{
    return m_inventory.state(allPeople);
}

inventory::State AccessReading::state() const
{
    return inventory::combinedState({ofServers(), ofPeople()});
}

bool AccessReading::isPartial() const
{
    static constexpr std::array kinds{Kind::Instances, Kind::Users, Kind::SshKeys, Kind::DeployKeys,
                                      Kind::InstanceUsers};
    return std::any_of(kinds.begin(), kinds.end(), [this](Kind kind) { return m_inventory.unread().concerns(kind); });
}

QStringList AccessReading::customersOf(const QString &server) const
{
    QStringList customers;
    if (const api::InstanceDetail *detail = m_inventory.instanceDetail(server)) {
        for (const api::Customer &customer : detail->customers)
            customers.append(customer.name);
    }
    customers.removeAll(QString());
    return customers;
}

bool AccessReading::isOfLists(const inventory::Changes &changes)
{
    return changes.values(allPeople) || changes.values(allServers);
}

void AccessReading::need()
{
    m_inventory.need(allServers);
    m_inventory.need(allPeople);
    needAnswers();
}

void AccessReading::read()
{
    m_inventory.read(allServers);
    m_inventory.read(allPeople);
}

void AccessReading::needAnswers()
{
    const inventory::Values &values = m_inventory.values();
    QList<inventory::Resource> missing;
    const auto want = [&](Kind kind, const QString &name) {
        const inventory::Resource resource{kind, name};
        if (m_inventory.state(resource).phase == inventory::State::Phase::NotLoaded)
            missing.append(resource);
    };
    for (const api::User &user : values.users) {
        if (user.id)
            want(Kind::User, QString::number(*user.id));
    }
    for (const api::Instance &server : values.instances) {
        for (const Kind kind : {Kind::InstanceUsers, Kind::SshKeys, Kind::DeployKeys})
            want(kind, server.name);
    }
    if (!missing.isEmpty())
        m_inventory.sweep().add(missing);
}

QString AccessReading::personPlace(const insight::Object &holder) const
{
    const bool isPerson = holder.kind == insight::ObjectKind::Person && !holder.id.startsWith(u'~');
    if (!isPerson)
        return {};
    const QList<api::User> &people = m_inventory.values().users;
    const bool isListed =
        !ofPeople().hasValues() || std::any_of(people.cbegin(), people.cend(), [&holder](const api::User &user) {
            return insight::personObject(user) == holder;
        });
    return isListed ? holder.id : QString();
}

bool AccessReading::leads(const insight::Object &object, const insight::Links &links) const
{
    using insight::ObjectKind;
    return object.kind == ObjectKind::Person   ? !personPlace(object).isEmpty()
           : object.kind == ObjectKind::Server ? links.hasServer(object.id)
                                               : object.kind == ObjectKind::Customer;
}

} // namespace gui
