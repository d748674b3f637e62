// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/enddates.h"

#include <QDate>
#include <QList>

namespace insight {

/// What ends in one month, by its places in the list of ends.
struct HorizonMonth
{
    /// The first day of the month.
    QDate month;
    QList<qsizetype> certificates;
    QList<qsizetype> domains;

    bool operator==(const HorizonMonth &) const = default;
};

/// The ends of the next so many months by month, the one of @p today first; each month is there, also where nothing
/// ends. What has ended before @p today is not in it. Days are those of @p zone.
QList<HorizonMonth> horizon(const QList<EndDate> &ends, const QDate &today, const QTimeZone &zone, int months = 12);

} // namespace insight
