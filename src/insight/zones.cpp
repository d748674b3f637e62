// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/zones.h"

#include "names/comparablename.h"

#include <QSet>

namespace insight {

using namespace Qt::StringLiterals;

namespace {

Zones::Zone zoneFrom(const QList<api::Record> &records)
{
    Zones::Zone zone;
    zone.owners.reserve(records.size());
    for (const api::Record &record : records) {
        const QString name = names::comparableName(record.name);
        auto owner = zone.owners.find(name);
        if (owner == zone.owners.end()) {
            owner = zone.owners.insert(name, {});
            zone.children[names::parentOf(name)].append(name);
        }
        const QString type = record.type.trimmed();
        if (type.compare("CNAME"_L1, Qt::CaseInsensitive) == 0) {
            owner->alias = names::comparableName(record.content);
        } else if (type.compare("A"_L1, Qt::CaseInsensitive) == 0 ||
                   type.compare("AAAA"_L1, Qt::CaseInsensitive) == 0) {
            const QHostAddress address = names::comparableAddress(record.content);
            if (!address.isNull())
                owner->addresses.append(address);
        }
    }
    return zone;
}

} // namespace

bool Zones::set(const QString &domain, const QList<api::Record> &records)
{
    Zone zone = zoneFrom(records);
    const auto known = m_zones.constFind(domain);
    if (known != m_zones.cend() && *known == zone)
        return false;
    forget(domain);
    for (const QHostAddress &address : addressesOf(zone))
        m_domainsByAddress[address].append(domain);
    m_zones.insert(domain, std::move(zone));
    return true;
}

bool Zones::forget(const QString &domain)
{
    const auto known = m_zones.constFind(domain);
    if (known == m_zones.cend())
        return false;
    for (const QHostAddress &address : addressesOf(*known)) {
        const auto domains = m_domainsByAddress.find(address);
        domains->removeOne(domain);
        if (domains->isEmpty())
            m_domainsByAddress.erase(domains);
    }
    m_zones.erase(known);
    return true;
}

const Zones::Zone *Zones::find(const QString &name, QStringList &asked) const
{
    for (QString key = name; !key.isEmpty(); key = names::parentOf(key)) {
        asked.append(key);
        const auto found = m_zones.constFind(key);
        if (found != m_zones.cend())
            return &*found;
    }
    return nullptr;
}

const Zones::Owner *Zones::ownerOf(const Zone &zone, const QString &name)
{
    const auto exact = zone.owners.constFind(name);
    if (exact != zone.owners.cend())
        return &*exact;
    for (QString parent = names::parentOf(name); !parent.isEmpty(); parent = names::parentOf(parent)) {
        const auto wildcard = zone.owners.constFind(u"*."_s + parent);
        if (wildcard != zone.owners.cend())
            return &*wildcard;
        if (zone.owners.contains(parent))
            return nullptr;
    }
    return nullptr;
}

QStringList Zones::namesAt(const QHostAddress &address) const
{
    QStringList names;
    for (const QString &domain : m_domainsByAddress.value(address)) {
        const Zone zone = m_zones.value(domain);
        for (auto owner = zone.owners.cbegin(); owner != zone.owners.cend(); ++owner) {
            if (owner->addresses.contains(address))
                names.append(owner.key());
        }
    }
    names.sort();
    return names;
}

/// Each once.
QList<QHostAddress> Zones::addressesOf(const Zone &zone)
{
    QSet<QHostAddress> addresses;
    for (const Owner &owner : zone.owners) {
        for (const QHostAddress &address : owner.addresses)
            addresses.insert(address);
    }
    return addresses.values();
}

} // namespace insight
