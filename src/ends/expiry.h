// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/date.h"

#include <QDateTime>
#include <QList>
#include <QTimeZone>

#include <optional>

/// What ends when, and how near that is.
namespace ends {

/// How far ahead an end is urgent, soon and in sight, in days; each is greater than the one before.
struct Thresholds
{
    int urgent = 7;
    int soon = 30;
    int inSight = 90;

    bool operator==(const Thresholds &) const = default;
};

/// How near an end is, the nearest first; an end that is not known stands last.
enum class Nearness { Overdue, Urgent, Soon, InSight, Later, Unknown };

/// Whole calendar days from the day of @p now to the end, both in @p zone; negative when past, nothing when unknown. A
/// date without a time ends at the end of its day (docs/contract.md, doubt 6): on that day 0 are left.
std::optional<qint64> daysLeft(const api::Date &end, const QDateTime &now, const QTimeZone &zone);

/// Whether the end is past: the day, or the moment where the date names one. Never for an unknown date.
bool isOverdue(const api::Date &end, const QDateTime &now, const QTimeZone &zone);

/// How near the end is. An end in as many days as a threshold has is within it.
Nearness nearness(const api::Date &end, const Thresholds &thresholds, const QDateTime &now, const QTimeZone &zone);

/// Whether it asks for action: overdue, or within the urgent threshold.
bool asksForAction(Nearness nearness);

/// The first moment after @p now at which any of the answers above may be another: the next midnight in @p zone, or the
/// first of @p ends before it that names a moment.
QDateTime nextChange(const QList<api::Date> &ends, const QDateTime &now, const QTimeZone &zone);

} // namespace ends
