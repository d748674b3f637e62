// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/zones.h"

#include "names/comparablename.h"

#include <algorithm>
#include <utility>

namespace insight {

using namespace Qt::StringLiterals;

namespace {

/// A chain of CNAMEs longer than this leads nowhere: resolvers give up too.
constexpr int longestChain = 16;

constexpr std::pair<QLatin1StringView, RecordType> typeNames[] = {
    {"A"_L1, RecordType::A},     {"AAAA"_L1, RecordType::Aaaa}, {"CNAME"_L1, RecordType::Cname},
    {"MX"_L1, RecordType::Mx},   {"NS"_L1, RecordType::Ns},     {"SRV"_L1, RecordType::Srv},
    {"TXT"_L1, RecordType::Txt}, {"SPF"_L1, RecordType::Spf},   {"PTR"_L1, RecordType::Ptr},
};

void addParents(Zones::Zone &zone, const QString &name)
{
    if (name == zone.name)
        return;
    for (QString parent = names::parentOf(name); !parent.isEmpty() && !zone.parents.contains(parent);
         parent = names::parentOf(parent)) {
        zone.parents.insert(parent);
        if (parent == zone.name)
            return;
    }
}

void putRecord(Zones::Owner &owner, const api::Record &record)
{
    ++owner.count;
    switch (recordType(record)) {
    case RecordType::Cname:
        owner.alias = targetOf(record);
        break;
    case RecordType::A:
    case RecordType::Aaaa:
        if (const QHostAddress address = names::comparableAddress(record.content); !address.isNull())
            owner.addresses.append(address);
        break;
    case RecordType::Ns:
        owner.hasNameServers = true;
        break;
    default:
        break;
    }
}

/// Puts the places of the records of one owner together.
void arrange(Zones::Zone &zone, const QStringList &ownerOfRow)
{
    int begin = 0;
    for (Zones::Owner &owner : zone.owners) {
        owner.first = begin;
        begin += std::exchange(owner.count, 0);
    }
    zone.rows.resize(ownerOfRow.size());
    for (qsizetype row = 0; row < ownerOfRow.size(); ++row) {
        Zones::Owner &owner = *zone.owners.find(ownerOfRow.at(row));
        zone.rows[owner.first + owner.count++] = static_cast<int>(row);
    }
}

Zones::Zone zoneFrom(const QString &domain, const QList<api::Record> &records)
{
    Zones::Zone zone;
    zone.name = domain;
    zone.records = records;
    zone.owners.reserve(records.size());
    QStringList ownerOfRow;
    ownerOfRow.reserve(records.size());
    for (const api::Record &record : records) {
        const QString name = names::comparableName(record.name);
        ownerOfRow.append(name);
        auto owner = zone.owners.find(name);
        if (owner == zone.owners.end()) {
            owner = zone.owners.insert(name, {});
            zone.children[names::parentOf(name)].append(name);
            addParents(zone, name);
        }
        putRecord(*owner, record);
    }
    arrange(zone, ownerOfRow);
    return zone;
}

} // namespace

RecordType recordType(const api::Record &record)
{
    const QStringView type = QStringView(record.type).trimmed();
    for (const auto &[name, known] : typeNames) {
        if (type.compare(name, Qt::CaseInsensitive) == 0)
            return known;
    }
    return RecordType::Other;
}

QString targetOf(const api::Record &record)
{
    const auto comparable = [](QStringView name) {
        const QString target = names::comparableName(name.toString());
        return target.isEmpty() ? QString() : target;
    };
    const QStringView content = QStringView(record.content).trimmed();
    switch (recordType(record)) {
    case RecordType::Cname:
    case RecordType::Ns:
        return comparable(content);
    case RecordType::Mx:
    case RecordType::Srv:
        return comparable(content.sliced(content.lastIndexOf(u' ') + 1));
    default:
        return {};
    }
}

bool Zones::Zone::leadsAs(const Zone &other) const
{
    if (owners.size() != other.owners.size() || children != other.children)
        return false;
    for (auto owner = owners.cbegin(); owner != owners.cend(); ++owner) {
        const auto same = other.owners.constFind(owner.key());
        if (same == other.owners.cend() || !owner->leadsAs(*same))
            return false;
    }
    return true;
}

QList<api::Record> Zones::Zone::recordsOf(const Owner &owner) const
{
    QList<api::Record> list;
    list.reserve(owner.count);
    for (int i = 0; i < owner.count; ++i)
        list.append(records.at(rows.at(owner.first + i)));
    return list;
}

bool Zones::set(const QString &domain, const QList<api::Record> &records)
{
    Zone zone = zoneFrom(domain, records);
    const auto known = m_zones.constFind(domain);
    const bool isMoved = known == m_zones.cend() || !known->leadsAs(zone);
    forget(domain);
    for (const QHostAddress &address : addressesOf(zone))
        m_domainsByAddress[address].append(domain);
    for (const QString &target : targetsOf(zone))
        m_domainsByTarget[target].append(domain);
    m_zones.insert(domain, std::move(zone));
    return isMoved;
}

bool Zones::forget(const QString &domain)
{
    const auto known = m_zones.constFind(domain);
    if (known == m_zones.cend())
        return false;
    const auto remove = [&domain](auto &index, const auto &keys) {
        for (const auto &key : keys) {
            const auto domains = index.find(key);
            domains->removeOne(domain);
            if (domains->isEmpty())
                index.erase(domains);
        }
    };
    remove(m_domainsByAddress, addressesOf(*known));
    remove(m_domainsByTarget, targetsOf(*known));
    m_zones.erase(known);
    return true;
}

const Zones::Zone *Zones::zoneOf(const QString &domain) const
{
    note(domain);
    const auto found = m_zones.constFind(domain);
    return found == m_zones.cend() ? nullptr : &*found;
}

const Zones::Zone *Zones::find(const QString &name, QStringList &asked) const
{
    for (QString key = name; !key.isEmpty(); key = names::parentOf(key)) {
        asked.append(key);
        const auto found = m_zones.constFind(key);
        if (found != m_zones.cend()) {
            note(key);
            return &*found;
        }
    }
    for (QString key = m_asked ? name : QString(); !key.isEmpty(); key = names::parentOf(key))
        note(key);
    return nullptr;
}

const Zones::Zone *Zones::find(const QString &name) const
{
    QStringList asked;
    return find(name, asked);
}

const Zones::Owner *Zones::ownerOf(const Zone &zone, const QString &name)
{
    const auto exact = zone.owners.constFind(name);
    if (exact != zone.owners.cend())
        return &*exact;
    if (name == zone.name || zone.parents.contains(name))
        return nullptr;
    for (QString parent = names::parentOf(name); !parent.isEmpty(); parent = names::parentOf(parent)) {
        const auto wildcard = zone.owners.constFind(u"*."_s + parent);
        if (wildcard != zone.owners.cend())
            return &*wildcard;
        if (parent == zone.name || zone.owners.contains(parent) || zone.parents.contains(parent))
            return nullptr;
    }
    return nullptr;
}

bool Zones::isDelegated(const Zone &zone, const QString &name)
{
    for (QString cut = name; !cut.isEmpty() && cut != zone.name; cut = names::parentOf(cut)) {
        const auto owner = zone.owners.constFind(cut);
        if (owner != zone.owners.cend() && owner->hasNameServers)
            return true;
    }
    return false;
}

Zones::Resolution Zones::resolve(const QString &name, QStringList &asked) const
{
    using End = Resolution::End;
    Resolution found;
    QString next = name;
    while (!next.isEmpty()) {
        if (found.names.size() == longestChain || found.names.contains(next)) {
            found.end = End::Loop;
            return found;
        }
        found.names.append(next);
        const Zone *zone = find(next, asked);
        const Owner *owner = zone ? ownerOf(*zone, next) : nullptr;
        if (!owner) {
            const bool isOurs = zone && !isDelegated(*zone, next);
            const bool exists = isOurs && (zone->parents.contains(next) || next == zone->name);
            found.end = exists ? End::NoAddress : isOurs ? End::NoSuchName : End::NotKnown;
            return found;
        }
        found.isByWildcard = found.isByWildcard || !zone->owners.contains(next);
        found.addresses += owner->addresses;
        found.end = !found.addresses.isEmpty() ? End::Addresses
                    : isDelegated(*zone, next) ? End::NotKnown
                                               : End::NoAddress;
        next = owner->alias;
    }
    return found;
}

Zones::Resolution Zones::resolve(const QString &name) const
{
    QStringList asked;
    return resolve(name, asked);
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

QStringList Zones::childrenOf(const QString &name) const
{
    note(name, Asked::About::Children);
    const Zone *zone = find(name);
    QStringList children = zone ? zone->children.value(name) : QStringList();
    for (auto other = m_zones.cbegin(); other != m_zones.cend(); ++other) {
        if (names::parentOf(other.key()) == name && !children.contains(other.key()))
            children.append(other.key());
    }
    return children;
}

QStringList Zones::targetsBelow(const QString &name) const
{
    QStringList targets;
    const QString end = u'.' + name;
    for (auto target = m_domainsByTarget.cbegin(); target != m_domainsByTarget.cend(); ++target) {
        if (target.key().endsWith(end))
            targets.append(target.key());
    }
    return targets;
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

/// Each once.
QStringList Zones::targetsOf(const Zone &zone)
{
    QSet<QString> targets;
    for (const api::Record &record : zone.records) {
        if (const QString target = targetOf(record); !target.isEmpty())
            targets.insert(target);
    }
    return targets.values();
}

} // namespace insight
