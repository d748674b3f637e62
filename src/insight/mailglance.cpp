// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/mailglance.h"

#include "names/comparablename.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace insight {

using namespace Qt::StringLiterals;

namespace {

/// The number before the name, where the content has it.
std::optional<qint64> priorityOf(const api::Record &record)
{
    if (record.priority.number)
        return record.priority.number;
    bool isNumber = false;
    const qint64 number = record.content.trimmed().section(u' ', 0, 0).toLongLong(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

/// The server that the provider calls so (docs/contract.md, Calls); null when the account has none of that name.
QString serverCalled(const QString &host, const Links &links)
{
    static const QString end = u".cloudnet.cloud"_s;
    const QString name = host.endsWith(end) ? host.chopped(end.size()) : QString();
    return !name.isEmpty() && links.hasServer(name) ? name : QString();
}

MailGlance::Way wayOf(const QList<MailGlance::Host> &hosts)
{
    using Way = MailGlance::Way;
    qsizetype ours = 0;
    qsizetype providers = 0;
    for (const MailGlance::Host &host : hosts) {
        ours += host.servers.isEmpty() ? 0 : 1;
        providers += host.isProviders ? 1 : 0;
    }
    if (ours + providers < hosts.size())
        return ours + providers == 0 ? Way::Elsewhere : Way::Partly;
    if (ours == 0)
        return Way::Provider;
    return providers == 0 ? Way::Ours : Way::OursAndProvider;
}

void lookAtHosts(MailGlance &glance, const Chain &chain, const Links &links, const QString &domain,
                 const QList<api::Record> &apex)
{
    bool isRefused = false;
    for (const api::Record &record : apex) {
        if (recordType(record) != RecordType::Mx)
            continue;
        MailGlance::Host host{targetOf(record), priorityOf(record), {}};
        isRefused = isRefused || host.name.isEmpty();
        if (host.name.isEmpty())
            continue;
        const QList<Edge> servers = chain.serversOfRecord(recordObject(domain, record), record);
        for (const Edge &server : servers) {
            if (!host.servers.contains(server.to.id))
                host.servers.append(server.to.id);
        }
        if (const QString called = serverCalled(host.name, links); host.servers.isEmpty() && !called.isEmpty())
            host.servers.append(called);
        host.isProviders = host.servers.isEmpty() && isProvidersName(host.name);
        glance.hosts.append(host);
    }
    std::stable_sort(glance.hosts.begin(), glance.hosts.end(),
                     [](const MailGlance::Host &a, const MailGlance::Host &b) {
                         constexpr qint64 last = std::numeric_limits<qint64>::max();
                         return a.priority.value_or(last) < b.priority.value_or(last);
                     });
    if (glance.hosts.isEmpty())
        glance.way = isRefused ? MailGlance::Way::Refused : MailGlance::Way::NoMail;
    else
        glance.way = wayOf(glance.hosts);
}

void lookAtSpf(MailGlance &glance, const Zones &zones, const QList<api::Record> &apex)
{
    using Guard = MailGlance::Guard;
    bool isOfType = false;
    for (const api::Record &record : apex) {
        const QString text = spfTextOf(record);
        if (recordType(record) == RecordType::Txt && !text.isNull())
            glance.spfTexts.append(text);
        isOfType = isOfType || (recordType(record) == RecordType::Spf && !text.isNull());
    }
    if (glance.spfTexts.isEmpty()) {
        glance.spf = isOfType ? Guard::TypeOnly : Guard::None;
        return;
    }
    glance.spf = glance.spfTexts.size() == 1 ? Guard::One : Guard::Several;
    glance.spfCost = spfCost(glance.spfTexts.first(), zones);
}

/// The value of a tag of DMARC, in lower case.
QString tagOf(const QString &text, const QString &tag)
{
    const QStringList parts = text.split(u';');
    for (const QString &part : parts) {
        if (part.section(u'=', 0, 0).trimmed() == tag)
            return part.section(u'=', 1).trimmed().toLower();
    }
    return {};
}

void lookAtDmarc(MailGlance &glance, const Zones &zones)
{
    using Guard = MailGlance::Guard;
    for (QString name = glance.domain; name.contains(u'.'); name = names::parentOf(name)) {
        const std::optional<QStringList> texts = dmarcTexts(zones, name);
        const bool isOwn = name == glance.domain;
        if (!texts) {
            glance.dmarc = Guard::NotKnown;
            return;
        }
        if (texts->size() > 1 && isOwn) {
            glance.dmarc = Guard::Several;
            return;
        }
        if (texts->size() == 1) {
            glance.dmarc = isOwn ? Guard::One : Guard::Inherited;
            // What a domain says of those below it goes before what it says of itself.
            const QString below = isOwn ? QString() : tagOf(texts->first(), u"sp"_s);
            glance.dmarcPolicy = below.isEmpty() ? tagOf(texts->first(), u"p"_s) : below;
            return;
        }
    }
    glance.dmarc = Guard::None;
}

} // namespace

QString wordOf(MailGlance::Way way)
{
    using Way = MailGlance::Way;
    switch (way) {
    case Way::NotRead:
        break;
    case Way::NoMail:
        return u"none"_s;
    case Way::Refused:
        return u"refused"_s;
    case Way::Ours:
        return u"ours"_s;
    case Way::Provider:
        return u"provider"_s;
    case Way::OursAndProvider:
        return u"ours-and-provider"_s;
    case Way::Elsewhere:
        return u"elsewhere"_s;
    case Way::Partly:
        return u"partly-elsewhere"_s;
    }
    return {};
}

QString wordOf(MailGlance::Guard guard)
{
    using Guard = MailGlance::Guard;
    switch (guard) {
    case Guard::NotKnown:
        break;
    case Guard::None:
        return u"none"_s;
    case Guard::One:
        return u"one"_s;
    case Guard::Several:
        return u"several"_s;
    case Guard::TypeOnly:
        return u"type-only"_s;
    case Guard::Inherited:
        return u"inherited"_s;
    }
    return {};
}

bool takesMail(const MailGlance &glance)
{
    return !glance.hosts.isEmpty();
}

bool goesElsewhere(const MailGlance &glance)
{
    return glance.way == MailGlance::Way::Elsewhere || glance.way == MailGlance::Way::Partly;
}

bool isProvidersName(const QString &name)
{
    return name == "cloudnet.se"_L1 || name.endsWith(".cloudnet.se"_L1);
}

bool lacksGuard(const MailGlance &glance)
{
    using Guard = MailGlance::Guard;
    if (glance.spf == Guard::Several || glance.dmarc == Guard::Several)
        return true;
    return takesMail(glance) &&
           (glance.spf == Guard::None || glance.spf == Guard::TypeOnly || glance.dmarc == Guard::None);
}

MailGlance mailGlance(const QString &domain, const Chain &chain, const Links &links)
{
    const Zones &zones = links.zones();
    MailGlance glance;
    glance.domain = names::comparableName(domain);
    const Zones::Zone *zone = zones.zoneOf(glance.domain);
    if (!zone)
        return glance;
    const auto owner = zone->owners.constFind(glance.domain);
    const QList<api::Record> apex = owner == zone->owners.cend() ? QList<api::Record>() : zone->recordsOf(*owner);
    lookAtHosts(glance, chain, links, glance.domain, apex);
    lookAtSpf(glance, zones, apex);
    lookAtDmarc(glance, zones);
    const QString end = u"._domainkey."_s + glance.domain;
    for (auto name = zone->owners.keyBegin(); name != zone->owners.keyEnd(); ++name) {
        if (name->endsWith(end) && !names::isWildcard(*name))
            glance.dkimSelectors.append(name->chopped(end.size()));
    }
    glance.dkimSelectors.sort();
    return glance;
}

} // namespace insight
