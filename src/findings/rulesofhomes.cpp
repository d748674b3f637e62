// SPDX-License-Identifier: GPL-3.0-or-later
// Rules of names that lead to nothing of the account's any more.
#include "findings/examination.h"
#include "names/comparablename.h"
#include "names/hostaddress.h"

#include <algorithm>
#include <array>

namespace findings {

using namespace Qt::StringLiterals;

namespace {

/// A name that people do not visit: of a service, or a proof for somebody.
bool hasUnderscore(const QString &name)
{
    return name.startsWith(u'_') || name.contains("._"_L1);
}

void addressHome(Examination &examination, const QString &domain, const api::Record &record)
{
    const QHostAddress address = names::comparableAddress(record.content);
    if (address.isNull() || hasUnderscore(record.name))
        return;
    const OwnNetworks &own = examination.own;
    examination.noteNetwork(OwnNetworks::networkOf(address));
    if (own.has(address))
        return;
    const auto former = examination.ground.formerHomes.constFind(address);
    const bool isFormer = former != examination.ground.formerHomes.cend();
    if (!isFormer && !own.isNear(address))
        return;
    Finding finding{isFormer ? Rule::FormerAddress : Rule::AddressNoHome, insight::recordObject(domain, record)};
    finding.others = {insight::addressObject(address)};
    if (isFormer) {
        finding.others.append(insight::serverObject(former->server));
        finding.date = former->until;
    }
    examination.find(finding);
}

/// A record that leads to a name of the account's which does not exist.
void targetHome(Examination &examination, Rule rule, const QString &domain, const api::Record &record)
{
    const QString target = insight::targetOf(record);
    const bool isService = rule == Rule::ServiceNoName;
    if (target.isEmpty() || hasUnderscore(target) ||
        (!isService && hasUnderscore(names::comparableName(record.name))) || !names::hostAddress(target).isNull())
        return;
    const QString home = names::comparableName(examination.links.domainOf(target));
    if (home.isEmpty())
        return;
    const insight::Zones::Zone *zone = examination.zones.zoneOf(home);
    if (!zone) {
        examination.leaveOut(rule, insight::recordObject(domain, record));
        return;
    }
    const bool exists = target == zone->name || zone->parents.contains(target) ||
                        insight::Zones::ownerOf(*zone, target) || insight::Zones::isDelegated(*zone, target);
    if (!exists)
        examination.find(
            {rule, insight::recordObject(domain, record), {{insight::ObjectKind::Domain, home}}, {target}});
}

constexpr std::array homeRules{Rule::AliasNoName, Rule::MailNoName, Rule::NameServerNoName, Rule::ServiceNoName};

void homesOf(Examination &examination, bool areKnown, const insight::Zones::Zone &zone)
{
    for (const api::Record &record : zone.records) {
        switch (insight::recordType(record)) {
        case insight::RecordType::A:
        case insight::RecordType::Aaaa:
            if (areKnown)
                addressHome(examination, zone.name, record);
            break;
        case insight::RecordType::Cname:
            targetHome(examination, Rule::AliasNoName, zone.name, record);
            break;
        case insight::RecordType::Mx:
            targetHome(examination, Rule::MailNoName, zone.name, record);
            break;
        case insight::RecordType::Ns:
            targetHome(examination, Rule::NameServerNoName, zone.name, record);
            break;
        case insight::RecordType::Srv:
            targetHome(examination, Rule::ServiceNoName, zone.name, record);
            break;
        default:
            break;
        }
    }
}

} // namespace

bool knowsAddresses(const Ground &ground)
{
    // Any server whose networks are not known may have the address.
    const inventory::Values &values = ground.values;
    return ground.hasServers &&
           std::all_of(values.instances.cbegin(), values.instances.cend(),
                       [&](const api::Instance &instance) { return values.instanceDetails.contains(instance.name); });
}

void leaveOutHomes(Examination &examination)
{
    const Ground &ground = examination.ground;
    for (const Rule rule : {Rule::FormerAddress, Rule::AddressNoHome}) {
        if (!ground.hasDomains || !knowsAddresses(ground))
            examination.leaveOut(rule);
    }
    for (const Rule rule : homeRules) {
        if (!ground.hasDomains)
            examination.leaveOut(rule);
    }
}

void examineHomes(Examination &examination, const QString &domain)
{
    if (const insight::Zones::Zone *zone = examination.zones.zoneOf(domain)) {
        homesOf(examination, knowsAddresses(examination.ground), *zone);
        return;
    }
    const insight::Object object{insight::ObjectKind::Domain, domain};
    for (const Rule rule : homeRules)
        examination.leaveOut(rule, object);
    examination.leaveOut(Rule::FormerAddress, object);
    examination.leaveOut(Rule::AddressNoHome, object);
}

} // namespace findings
