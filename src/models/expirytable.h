// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types.h"
#include "insight/enddates.h"
#include "models/nearness.h"
#include "models/table.h"

#include <memory>

namespace models {

using ExpiryRow = insight::EndDate;

/// The row of a certificate or domain, leading nowhere yet, as insight::endDate() says.
inline ExpiryRow expiryRow(const api::Certificate &certificate)
{
    return insight::endDate(certificate);
}
inline ExpiryRow expiryRow(const api::Domain &domain)
{
    return insight::endDate(domain);
}

/// The key of such a row, by which it is found again after a renewal.
QString expiryKey(ExpiryRow::Kind kind, const QString &name);

/// Columns kind, name (in Unicode), customer, expires, left (with a bar), server. Several rows may have the same name:
/// all are shown.
std::unique_ptr<Table<ExpiryRow>> makeExpiryTable();

} // namespace models
