// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/expiry/expiryrows.h"

#include "insight/links.h"
#include "inventory/combinedstate.h"
#include "inventory/inventory.h"

#include <utility>

namespace gui {

using inventory::Kind;

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
    return inventory::combinedState(
        {m_inventory.state({Kind::Certificates, {}}), m_inventory.state({Kind::Domains, {}})});
}

} // namespace gui
