// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/expiry/expiryrows.h"

#include "inventory/inventory.h"

#include <algorithm>
#include <utility>

namespace gui {

using inventory::Kind;
using Phase = inventory::State::Phase;
using models::ExpiryRow;

ExpiryRows::ExpiryRows(const inventory::Inventory &inventory)
    : m_inventory(inventory)
{
    indexDomains();
}

ExpiryRows::Effect ExpiryRows::note(const inventory::Resource &resource)
{
    switch (resource.kind) {
    case Kind::Certificates:
        return Effect::Rows;
    case Kind::Domains:
        indexDomains();
        return Effect::Rows;
    case Kind::Domain:
        if (const api::DomainDetail *detail = m_inventory.domainDetail(resource.name))
            m_links.setRecords(resource.name, detail->records);
        return Effect::Links;
    case Kind::Instances:
    case Kind::Instance:
        // Details come in by the hundred: the index follows when it is asked.
        m_serversChanged = true;
        return Effect::Links;
    default:
        return Effect::None;
    }
}

ExpiryRows::Made ExpiryRows::make(const insight::Thresholds &thresholds, const QDateTime &now)
{
    if (std::exchange(m_serversChanged, false))
        indexServers();
    const inventory::Values &values = m_inventory.values();
    const QTimeZone zone = now.timeZone();
    Made made;
    made.rows.reserve(values.certificates.size() + values.domains.size());
    for (const api::Certificate &certificate : values.certificates) {
        made.rows.append(models::expiryRow(certificate));
        made.rows.last().domain = m_links.domainOf(certificate.domain);
    }
    for (const api::Domain &domain : values.domains)
        made.rows.append(models::expiryRow(domain));
    QList<api::Date> ends;
    ends.reserve(made.rows.size());
    for (ExpiryRow &row : made.rows) {
        row.days = insight::daysLeft(row.expires, now, zone);
        row.nearness = insight::nearness(row.expires, thresholds, now, zone);
        if (insight::asksForAction(row.nearness))
            ++made.asking;
        for (const QString &server : m_links.serversOf(row.name))
            row.servers.append({server, m_serverTexts.value(server, server)});
        ends.append(row.expires);
    }
    made.nextChange = insight::nextChange(ends, now, zone);
    return made;
}

inventory::State ExpiryRows::state() const
{
    const inventory::State a = m_inventory.state({Kind::Certificates, {}});
    const inventory::State b = m_inventory.state({Kind::Domains, {}});
    static const QList<Phase> gravest{Phase::Loading, Phase::Failed, Phase::NotLoaded, Phase::Stale, Phase::Ready};
    inventory::State state = gravest.indexOf(a.phase) <= gravest.indexOf(b.phase) ? a : b;
    state.at = a.hasValues() && b.hasValues() ? std::min(a.at, b.at) : a.hasValues() ? a.at : b.at;
    return state;
}

void ExpiryRows::indexDomains()
{
    const inventory::Values &values = m_inventory.values();
    m_links.setDomains(values.domains);
    m_links.clearRecords();
    for (auto detail = values.domainDetails.cbegin(); detail != values.domainDetails.cend(); ++detail)
        m_links.setRecords(detail.key(), detail->records);
}

void ExpiryRows::indexServers()
{
    QList<insight::Links::Server> known;
    m_serverTexts.clear();
    for (const api::Instance &instance : m_inventory.values().instances) {
        known.append({&instance, m_inventory.instanceDetail(instance.name)});
        const bool blank = instance.hostname.trimmed().isEmpty();
        m_serverTexts.insert(instance.name, blank ? instance.name : instance.hostname);
    }
    m_links.setServers(known);
}

} // namespace gui
