// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/domains/domainmail.h"

#include "insight/index.h"

namespace gui {

DomainMail::DomainMail(const inventory::Inventory &inventory, const insight::Index &index, QObject *parent)
    : DomainFollower(inventory, index, parent)
{
}

void DomainMail::workOut(const QString &domain)
{
    m_glances.insert(domain, insight::mailGlance(domain, index().chain(), index().links()));
}

} // namespace gui

#include "moc_domainmail.cpp"
