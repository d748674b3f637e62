// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types.h"
#include "ends/enddates.h"
#include "models/nearness.h"
#include "tables/table.h"

#include <memory>

namespace models {

using ExpiryRow = ends::EndDate;

/// The row of a certificate or domain, leading nowhere yet, as ends::endDate() says.
inline ExpiryRow expiryRow(const api::Certificate &certificate)
{
    return ends::endDate(certificate);
}
inline ExpiryRow expiryRow(const api::Domain &domain)
{
    return ends::endDate(domain);
}

/// The name of a row's group, by nearness; what is late by its own habit, and what is snoozed, has a group of its own.
/// Where a group stands, and its heading in the language of the moment: for ArrangedModel::setGrouping() and
/// setGroupOrder().
QString expiryGroup(const ExpiryRow &row);
int expiryGroupRank(const QString &group);
QString expiryGroupHeading(const QString &group, const ends::Thresholds &thresholds);

/// What is known of its renewal: "renews itself every 60 days; the next is expected 2026-12-05"; empty for nothing.
QString renewalText(const ExpiryRow &row);

/// The key of such a row, by which it is found again after a renewal.
QString expiryKey(ExpiryRow::Kind kind, const QString &name);

/// Columns kind, name (in Unicode), customers, expires, left (with a bar), servers, renewal, snoozed. Several rows may
/// have the same name: all are shown.
std::unique_ptr<tables::Table<ExpiryRow>> makeExpiryTable();

} // namespace models
