// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/domains/domainfollower.h"

#include "insight/index.h"
#include "inventory/inventory.h"

#include <QDeadlineTimer>

#include <chrono>
#include <utility>

namespace gui {

using namespace std::chrono_literals;
using inventory::Kind;

namespace {

/// Half a frame.
constexpr std::chrono::milliseconds domainsSlice = 6ms;
/// Records that come within this time are shown together.
constexpr std::chrono::milliseconds domainsGathered = 500ms;
/// Servers, and the records of other domains, say where records lead; while they are being read, nobody waits for each.
constexpr std::chrono::milliseconds domainsQuiet = 1s;

QStringList customerNames(const api::Domain &domain)
{
    QStringList names;
    for (const api::Customer &customer : domain.customers) {
        if (!customer.name.trimmed().isEmpty())
            names.append(customer.name);
    }
    return names;
}

} // namespace

DomainFollower::DomainFollower(const inventory::Inventory &inventory, const insight::Index &index, QObject *parent)
    : QObject(parent)
    , m_inventory(inventory)
    , m_index(index)
{
    m_work.setSingleShot(true);
    m_quiet.setSingleShot(true);
    connect(&m_work, &QTimer::timeout, this, &DomainFollower::work);
    connect(&m_quiet, &QTimer::timeout, this, [this] {
        m_behind = QSet<QString>(m_order.cbegin(), m_order.cend());
        workSoon();
    });
    connect(&inventory, &inventory::Inventory::changed, this, &DomainFollower::hear);
    // Names that the index had left for later lead somewhere now.
    connect(&index, &insight::Index::followed, this, [this] { m_quiet.start(domainsQuiet); });
}

void DomainFollower::setWatched(bool watched)
{
    m_isWatched = watched;
    if (watched && (m_domainsBehind || !m_behind.isEmpty()))
        m_work.start(0ms);
}

void DomainFollower::hear(const inventory::Changes &changes)
{
    for (const inventory::Difference &difference : changes.differences()) {
        if (difference.resource.kind == Kind::Domain)
            m_behind.insert(difference.resource.name);
    }
    m_domainsBehind = m_domainsBehind || changes.values(Kind::Domains);
    const bool areDomains = changes.values(Kind::Domain) || changes.values(Kind::Domains);
    if (areDomains || changes.values(Kind::Instances) || changes.values(Kind::Instance))
        m_quiet.start(domainsQuiet);
    if (areDomains)
        workSoon();
}

void DomainFollower::workSoon()
{
    if (m_isWatched && !m_work.isActive())
        m_work.start(domainsGathered);
}

/// Domains that came, went, or are another's.
void DomainFollower::takeDomains()
{
    QStringList order;
    QHash<QString, QStringList> customers;
    for (const api::Domain &domain : m_inventory.values().domains) {
        if (!customers.contains(domain.name))
            order.append(domain.name);
        customers.insert(domain.name, customerNames(domain));
    }
    for (const QString &name : std::as_const(m_order)) {
        if (!customers.contains(name))
            forget(name);
    }
    for (const QString &name : std::as_const(order)) {
        if (!m_customers.contains(name) || m_customers.value(name) != customers.value(name))
            m_behind.insert(name);
    }
    m_order = std::move(order);
    m_customers = std::move(customers);
}

void DomainFollower::work()
{
    if (!m_isWatched)
        return;
    if (std::exchange(m_domainsBehind, false))
        takeDomains();
    const QDeadlineTimer end(domainsSlice);
    while (!m_behind.isEmpty() && !end.hasExpired()) {
        const QString domain = *m_behind.cbegin();
        m_behind.erase(m_behind.cbegin());
        if (m_customers.contains(domain))
            workOut(domain);
        else
            forget(domain);
    }
    if (!m_behind.isEmpty())
        m_work.start(0ms);
    else
        Q_EMIT renewed();
}

} // namespace gui

#include "moc_domainfollower.cpp"
