// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/domains/domainfollower.h"
#include "models/allrecordtable.h"

namespace gui {

/// The records of all domains, and where they lead.
class AllRecords final : public DomainFollower
{
    Q_OBJECT

public:
    AllRecords(const inventory::Inventory &inventory, const insight::Index &index, QObject *parent);

    /// By domain, in the order in which their records came.
    QList<models::DomainRecord> rows() const;
    /// Of how many domains the records are known.
    int known() const { return static_cast<int>(m_records.size()); }

private:
    void workOut(const QString &domain) override;
    void forget(const QString &domain) override { m_records.remove(domain); }

    /// By the domain's name, as the list has it.
    QHash<QString, QList<models::DomainRecord>> m_records;
};

} // namespace gui
