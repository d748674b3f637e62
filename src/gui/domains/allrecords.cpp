// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/domains/allrecords.h"

#include "insight/index.h"
#include "inventory/inventory.h"

namespace gui {

using models::DomainRecord;

AllRecords::AllRecords(const inventory::Inventory &inventory, const insight::Index &index, QObject *parent)
    : DomainFollower(inventory, index, parent)
{
}

void AllRecords::workOut(const QString &domain)
{
    const api::DomainDetail *detail = inventory().domainDetail(domain);
    if (!detail) {
        m_records.remove(domain);
        return;
    }
    const insight::Chain chain = index().chain();
    QList<DomainRecord> rows;
    rows.reserve(detail->records.size());
    for (const api::Record &record : detail->records) {
        DomainRecord row{record, domain, customersOf(domain), {}};
        const QList<insight::Edge> edges = chain.serversOfRecord(insight::recordObject(domain, record), record);
        for (const insight::Edge &edge : edges) {
            const DomainRecord::Server server{edge.to.id, index().links().shownAs(edge.to.id)};
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
    for (const QString &domain : order())
        all += m_records.value(domain);
    return all;
}

} // namespace gui

#include "moc_allrecords.cpp"
