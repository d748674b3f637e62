// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/domains/allrecords.h"

#include "insight/index.h"
#include "inventory/inventory.h"

#include <QDeadlineTimer>

#include <chrono>
#include <utility>

namespace gui {

using namespace std::chrono_literals;
using inventory::Kind;
using models::DomainRecord;

namespace {

/// Half a frame.
constexpr std::chrono::milliseconds recordsSlice = 6ms;
/// Records that come within this time are shown together.
constexpr std::chrono::milliseconds recordsGathered = 500ms;
/// Servers say where records lead; while they are being read, nobody waits for each.
constexpr std::chrono::milliseconds serversQuiet = 1s;

QStringList recordCustomers(const api::Domain &domain)
{
    QStringList names;
    for (const api::Customer &customer : domain.customers) {
        if (!customer.name.trimmed().isEmpty())
            names.append(customer.name);
    }
    return names;
}

} // namespace

AllRecords::AllRecords(const inventory::Inventory &inventory, const insight::Index &index, QObject *parent)
    : QObject(parent)
    , m_inventory(inventory)
    , m_index(index)
{
    m_work.setSingleShot(true);
    m_serversQuiet.setSingleShot(true);
    connect(&m_work, &QTimer::timeout, this, &AllRecords::work);
    connect(&m_serversQuiet, &QTimer::timeout, this, [this] {
        m_behind = QSet<QString>(m_order.cbegin(), m_order.cend());
        workSoon();
    });
    connect(&inventory, &inventory::Inventory::changed, this, &AllRecords::hear);
    // Names that the index had left for later lead somewhere now.
    connect(&index, &insight::Index::followed, this, [this] { m_serversQuiet.start(serversQuiet); });
}

void AllRecords::setWatched(bool watched)
{
    m_isWatched = watched;
    if (watched && (m_domainsBehind || !m_behind.isEmpty()))
        m_work.start(0ms);
}

void AllRecords::hear(const inventory::Changes &changes)
{
    for (const inventory::Difference &difference : changes.differences()) {
        if (difference.resource.kind == Kind::Domain)
            m_behind.insert(difference.resource.name);
    }
    m_domainsBehind = m_domainsBehind || changes.values(Kind::Domains);
    if (changes.values(Kind::Instances) || changes.values(Kind::Instance))
        m_serversQuiet.start(serversQuiet);
    if (changes.values(Kind::Domain) || changes.values(Kind::Domains))
        workSoon();
}

void AllRecords::workSoon()
{
    if (m_isWatched && !m_work.isActive())
        m_work.start(recordsGathered);
}

/// Domains that came, went, or are another's.
void AllRecords::takeDomains()
{
    QStringList order;
    QHash<QString, QStringList> customers;
    for (const api::Domain &domain : m_inventory.values().domains) {
        if (!customers.contains(domain.name))
            order.append(domain.name);
        customers.insert(domain.name, recordCustomers(domain));
    }
    for (const QString &name : std::as_const(m_order)) {
        if (!customers.contains(name))
            m_records.remove(name);
    }
    for (const QString &name : std::as_const(order)) {
        if (!m_customers.contains(name) || m_customers.value(name) != customers.value(name))
            m_behind.insert(name);
    }
    m_order = std::move(order);
    m_customers = std::move(customers);
}

void AllRecords::work()
{
    if (!m_isWatched)
        return;
    if (std::exchange(m_domainsBehind, false))
        takeDomains();
    const QDeadlineTimer end(recordsSlice);
    while (!m_behind.isEmpty() && !end.hasExpired()) {
        const QString domain = *m_behind.cbegin();
        m_behind.erase(m_behind.cbegin());
        workOut(domain);
    }
    if (!m_behind.isEmpty())
        m_work.start(0ms);
    else
        Q_EMIT renewed();
}

void AllRecords::workOut(const QString &domain)
{
    const api::DomainDetail *detail = m_inventory.domainDetail(domain);
    if (!detail || !m_customers.contains(domain)) {
        m_records.remove(domain);
        return;
    }
    const insight::Chain chain = m_index.chain();
    QList<DomainRecord> rows;
    rows.reserve(detail->records.size());
    for (const api::Record &record : detail->records) {
        DomainRecord row{record, domain, m_customers.value(domain), {}};
        const QList<insight::Edge> edges = chain.serversOfRecord(insight::recordObject(domain, record), record);
        for (const insight::Edge &edge : edges) {
            const DomainRecord::Server server{edge.to.id, m_index.links().shownAs(edge.to.id)};
            if (!row.servers.contains(server))
                row.servers.append(server);
        }
        rows.append(std::move(row));
    }
    m_records.insert(domain, std::move(rows));
}

QList<DomainRecord> AllRecords::rows() const
{
    QList<DomainRecord> all;
    for (const QString &domain : m_order)
        all += m_records.value(domain);
    return all;
}

int AllRecords::domains() const
{
    return static_cast<int>(m_order.size());
}

int AllRecords::known() const
{
    return static_cast<int>(m_records.size());
}

} // namespace gui

#include "moc_allrecords.cpp"
