// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recordtable.h"

namespace models {

/// A record, and the servers of the account to which it leads.
struct LeadingRecord : api::Record
{
    struct Server
    {
        QString name;
        /// What it is shown as.
        QString shown;

        bool operator==(const Server &) const = default;
    };

    QList<Server> servers;

    LeadingRecord() = default;
    LeadingRecord(api::Record record, QList<Server> leadsTo = {})
        : api::Record(std::move(record))
        , servers(std::move(leadsTo))
    {
    }
    bool operator==(const LeadingRecord &) const = default;
};

/// The columns of makeRecordTable() and the same key, and before TTL and priority the column servers, to which the name
/// leads too; for @p leads see recordColumns().
std::unique_ptr<tables::Table<LeadingRecord>> makeLeadingRecordTable(const ContentLeading &leads = {});

} // namespace models
