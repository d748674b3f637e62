// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types.h"
#include "insight/expiry.h"
#include "models/nearness.h"
#include "models/table.h"

#include <QStringList>

#include <memory>
#include <optional>

namespace models {

/// Something that ends: a certificate or a domain.
struct ExpiryRow
{
    enum class Kind { Certificate, Domain };

    /// A server that it leads to.
    struct Server
    {
        QString name;
        /// Its hostname, else its name.
        QString shown;

        bool operator==(const Server &) const = default;
    };

    Kind kind = Kind::Certificate;
    /// As it came, in ASCII.
    QString name;
    QStringList customers;
    api::Date expires;
    /// Days left, and how near that is, when the row was made; see insight::daysLeft().
    std::optional<qint64> days;
    insight::Nearness nearness = insight::Nearness::Unknown;
    /// The name of the domain that it leads to, a domain to itself; null for none.
    QString domain;
    QList<Server> servers;

    /// Whether its name leads somewhere.
    bool leads() const { return !domain.isEmpty() || !servers.isEmpty(); }

    bool operator==(const ExpiryRow &) const = default;
};

/// The row of a certificate or domain, leading nowhere yet; a domain leads to itself. A certificate's customers are who
/// pays, a domain's its customers, else who pays.
ExpiryRow expiryRow(const api::Certificate &certificate);
ExpiryRow expiryRow(const api::Domain &domain);

/// The key of such a row, by which it is found again after a renewal.
QString expiryKey(ExpiryRow::Kind kind, const QString &name);

/// Columns kind, name (in Unicode), customer, expires, left (with a bar), server. Several rows may have the same name:
/// all are shown.
std::unique_ptr<Table<ExpiryRow>> makeExpiryTable();

} // namespace models
