// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/partages.h"

#include "inventory/inventory.h"
#include "inventory/refresh.h"
#include "inventory/sweep.h"
#include "names/comparablename.h"
#include "names/domainname.h"

#include <algorithm>

namespace findings {

using inventory::Kind;
using inventory::Resource;

namespace {

Resource partOf(const Resource &resource)
{
    return resource.kind == Kind::Domain ? Resource{Kind::Domain, names::comparableName(resource.name)} : resource;
}

void addServer(QList<Resource> &parts, const QString &server, std::initializer_list<Kind> kinds)
{
    for (const Kind kind : kinds)
        parts.append({kind, server});
}

/// Of the kinds that a rule looks at for people and servers.
QList<Resource> partsOfPeople(const Finding &finding, std::initializer_list<Kind> ofServers)
{
    QList<Resource> parts;
    const QList<insight::Object> objects = QList<insight::Object>{finding.object} + finding.others;
    for (const insight::Object &object : objects) {
        if (object.kind == insight::ObjectKind::Person)
            parts.append({Kind::User, object.id});
        else if (object.kind == insight::ObjectKind::Server)
            addServer(parts, object.id, ofServers);
    }
    return parts;
}

/// The domain that is read of which @p name is.
QList<Resource> domainOf(const QString &name, const PartAges::Times &read)
{
    for (QString above = names::comparableName(name); !above.isEmpty(); above = names::parentOf(above)) {
        if (const Resource domain{Kind::Domain, above}; read.contains(domain))
            return {domain};
    }
    return {};
}

/// Of the record and of the names that it leads to.
QList<Resource> partsOfRecord(const Finding &finding)
{
    QList<Resource> parts{{Kind::Domain, insight::domainOfRecord(finding.object)}};
    for (const insight::Object &other : finding.others) {
        if (other.kind == insight::ObjectKind::Domain)
            parts.append({Kind::Domain, other.id});
    }
    return parts;
}

/// What a finding of a rule that compares is found by; empty for other rules.
QList<Resource> partsOf(const Finding &finding, const PartAges::Times &read)
{
    switch (finding.rule) {
    case Rule::OtherCompany:
        return partsOfPeople(finding, {Kind::InstanceUsers, Kind::Instance});
    case Rule::KeyWithoutAccess:
    case Rule::AccessWithoutKey:
        return partsOfPeople(finding, {Kind::InstanceUsers, Kind::SshKeys});
    case Rule::KeyOfTwo:
    case Rule::KeyPersonalAndDeploy:
        return partsOfPeople(finding, {Kind::SshKeys, Kind::DeployKeys});
    case Rule::HostnameElsewhere:
        return partsOfPeople(finding, {Kind::Instance}) + domainOf(finding.texts.value(0), read);
    case Rule::CertificateNoDomain:
        return {{Kind::Certificates, {}}, {Kind::Domains, {}}};
    case Rule::CertificateNoName:
        return QList<Resource>{{Kind::Certificates, {}}} + domainOf(finding.object.id, read);
    case Rule::FormerAddress:
    case Rule::AddressNoHome:
        return partsOfRecord(finding) + QList<Resource>{{Kind::Instances, {}}};
    case Rule::AliasNoName:
    case Rule::MailNoName:
    case Rule::NameServerNoName:
    case Rule::ServiceNoName:
        return partsOfRecord(finding);
    default:
        return {};
    }
}

} // namespace

bool PartAges::isSettled(const Finding &finding) const
{
    if (changed.isEmpty())
        return true;
    const QList<Resource> parts = partsOf(finding, read);
    QDateTime oldest;
    QDateTime newest;
    for (const Resource &part : parts) {
        const QDateTime different = changed.value(part);
        // A server's row in the list is as new as its detail.
        const QDateTime known = std::max(read.value(part), different);
        if (known.isValid() && (!oldest.isValid() || known < oldest))
            oldest = known;
        newest = std::max(newest, different);
    }
    return !newest.isValid() || newest <= oldest;
}

void PartWatch::hear(const inventory::Changes &changes, const inventory::Inventory &inventory)
{
    // What is read for the first time is no change.
    for (const inventory::Difference &difference : changes.differences()) {
        if (difference.since.isValid() && difference.at.isValid())
            m_changed.insert(partOf(difference.resource), difference.at);
    }
    if (inventory.refresh().number() == m_round)
        return;
    // A reading that goes on for longer than until the next begins is one with it.
    if (!m_isReading)
        m_began = inventory.refresh().began();
    m_round = inventory.refresh().number();
    m_isReading = true;
}

bool PartWatch::isReading(const inventory::Inventory &inventory)
{
    return !inventory.sweep().isIdle() ||
           std::any_of(inventory::everyList.cbegin(), inventory::everyList.cend(), [&inventory](Kind list) {
               return inventory.state({list, {}}).phase == inventory::State::Phase::Loading;
           });
}

PartAges PartWatch::ages(const inventory::Inventory &inventory)
{
    if (m_isReading && !isReading(inventory)) {
        m_isReading = false;
        for (QDateTime &at : m_changed)
            at = std::min(at, m_began);
    }
    if (m_changed.isEmpty())
        return {};
    PartAges ages;
    const auto add = [&](Kind kind, const QString &name) {
        const Resource resource{kind, name};
        if (const QDateTime at = inventory.state(resource).at; at.isValid())
            ages.read.insert(partOf(resource), at);
    };
    const inventory::Values &values = inventory.values();
    for (const Kind list : inventory::everyList)
        add(list, {});
    for (const api::Instance &instance : values.instances) {
        for (const Kind kind : {Kind::Instance, Kind::InstanceUsers, Kind::SshKeys, Kind::DeployKeys})
            add(kind, instance.name);
    }
    for (const api::Domain &domain : values.domains)
        add(Kind::Domain, domain.name);
    for (auto person = values.userDetails.keyBegin(); person != values.userDetails.keyEnd(); ++person)
        add(Kind::User, *person);
    // What all was read after, nothing waits for any more.
    const QDateTime oldest =
        ages.read.isEmpty() ? QDateTime() : *std::min_element(ages.read.cbegin(), ages.read.cend());
    m_changed.removeIf([&oldest](const auto &one) { return one.value() <= oldest; });
    ages.changed = m_changed;
    return ages;
}

} // namespace findings
