// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/expirytable.h"

#include <QString>

#include <optional>

namespace gui {

/// What the chips stand for.
inline const QString certificateKind = QStringLiteral("certificates");
inline const QString domainKind = QStringLiteral("domains");
inline const QString nearTerm = QStringLiteral("near");
inline const QString snoozedTerm = QStringLiteral("snoozed");

inline bool isOfKind(const models::ExpiryRow &row, const std::optional<QString> &kind)
{
    return !kind || (row.kind == models::ExpiryRow::Kind::Certificate) == (*kind == certificateKind);
}

/// Near is by the days alone: what renews itself, or is snoozed, ends no later for that.
inline bool isInTerm(const models::ExpiryRow &row, const std::optional<QString> &term, int days)
{
    if (term == snoozedTerm)
        return row.isSnoozed;
    return !term || (row.days && row.nearness != ends::Nearness::Overdue && *row.days <= days);
}

} // namespace gui
