// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types.h"
#include "models/recordtable.h"
#include "tables/table.h"

#include <memory>

namespace models {

/// A DNS record of one of all domains, whose domain it is, and where it leads.
struct DomainRecord
{
    struct Server
    {
        QString name;
        /// Its hostname, else its name.
        QString shown;

        bool operator==(const Server &) const = default;
    };

    api::Record record;
    /// As the list of domains has it (ASCII).
    QString domain;
    QStringList customers;
    QList<Server> servers;

    bool operator==(const DomainRecord &) const = default;
};

/// Columns type, name, content, ttl, priority, domain, customers, servers. Two that are alike are both shown. For
/// @p leads see recordColumns().
std::unique_ptr<tables::Table<DomainRecord>> makeAllRecordTable(const ContentLeading &leads = {});

} // namespace models
