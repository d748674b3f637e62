// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/expiry/expiryrows.h"

#include "insight/links.h"
#include "inventory/inventory.h"

#include <algorithm>
#include <utility>

namespace gui {

using inventory::Kind;
using Phase = inventory::State::Phase;

ExpiryRows::ExpiryRows(const inventory::Inventory &inventory, const insight::Links &links)
    : m_inventory(inventory)
    , m_links(links)
{
}

bool ExpiryRows::take(const inventory::Changes &changes)
{
    m_certificatesBehind = m_certificatesBehind || changes.values(Kind::Certificates);
    m_domainsBehind = m_domainsBehind || changes.values(Kind::Domains);
    return changes.values(Kind::Certificates) || changes.values(Kind::Domains);
}

void ExpiryRows::catchUp()
{
    if (std::exchange(m_certificatesBehind, false))
        m_ends.setCertificates(m_inventory.values().certificates, m_links);
    if (std::exchange(m_domainsBehind, false))
        m_ends.setDomains(m_inventory.values().domains, m_links);
    m_ends.follow(m_links);
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

} // namespace gui
