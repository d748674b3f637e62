// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/expiry/expiryrows.h"

#include "insight/links.h"
#include "inventory/inventory.h"

#include <algorithm>

namespace gui {

using inventory::Kind;
using Phase = inventory::State::Phase;

ExpiryRows::ExpiryRows(const inventory::Inventory &inventory, const insight::Links &links)
    : m_inventory(inventory)
    , m_links(links)
{
    m_ends.setCertificates(inventory.values().certificates, links);
    m_ends.setDomains(inventory.values().domains, links);
    m_ends.follow(links);
}

bool ExpiryRows::take(const inventory::Changes &changes)
{
    const inventory::Values &values = m_inventory.values();
    if (changes.values(Kind::Certificates))
        m_ends.setCertificates(values.certificates, m_links);
    if (changes.values(Kind::Domains))
        m_ends.setDomains(values.domains, m_links);
    return changes.values(Kind::Certificates) || changes.values(Kind::Domains);
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
