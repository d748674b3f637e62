// SPDX-License-Identifier: GPL-3.0-or-later
#include "ends/expiry.h"

namespace ends {

std::optional<qint64> daysLeft(const api::Date &end, const QDateTime &now, const QTimeZone &zone)
{
    if (!end.isKnown())
        return std::nullopt;
    return now.toTimeZone(zone).date().daysTo(end.lastDay(zone));
}

bool isOverdue(const api::Date &end, const QDateTime &now, const QTimeZone &zone)
{
    if (!end.isKnown())
        return false;
    return end.hasTime() ? end.end(zone) <= now : end.day < now.toTimeZone(zone).date();
}

Nearness nearness(const api::Date &end, const Thresholds &thresholds, const QDateTime &now, const QTimeZone &zone)
{
    const std::optional<qint64> days = daysLeft(end, now, zone);
    if (!days)
        return Nearness::Unknown;
    if (isOverdue(end, now, zone))
        return Nearness::Overdue;
    if (*days <= thresholds.urgent)
        return Nearness::Urgent;
    if (*days <= thresholds.soon)
        return Nearness::Soon;
    return *days <= thresholds.inSight ? Nearness::InSight : Nearness::Later;
}

bool asksForAction(Nearness nearness)
{
    return nearness == Nearness::Overdue || nearness == Nearness::Urgent;
}

QDateTime nextChange(const QList<api::Date> &ends, const QDateTime &now, const QTimeZone &zone)
{
    QDateTime next = now.toTimeZone(zone).date().addDays(1).startOfDay(zone);
    for (const api::Date &end : ends) {
        if (!end.hasTime())
            continue;
        const QDateTime moment = end.end(zone);
        if (moment > now && moment < next)
            next = moment;
    }
    return next;
}

} // namespace ends
