// SPDX-License-Identifier: GPL-3.0-or-later
#include "ends/calendar.h"

#include <algorithm>
#include <iterator>
#include <limits>

namespace ends {

namespace {

constexpr qint64 dayLength = 24LL * 60 * 60 * 1000;
/// Offsets change at whole quarters of an hour.
constexpr qint64 quarter = 15LL * 60 * 1000;

qint64 floorTo(qint64 value, qint64 step)
{
    const qint64 rest = value % step;
    return value - (rest < 0 ? rest + step : rest);
}

} // namespace

Calendar::Calendar(const QTimeZone &zone)
    : m_zone(zone)
{
}

QDate Calendar::dayOf(qint64 moment)
{
    if (moment < m_begin || moment >= m_last.end) {
        auto next = m_stretches.upper_bound(moment);
        const bool isKnown = next != m_stretches.begin() && moment < std::prev(next)->second.end;
        if (!isKnown) {
            qint64 begin = 0;
            const Stretch stretch = stretchAt(moment, begin);
            next = std::next(m_stretches.insert_or_assign(begin, stretch).first);
        }
        m_begin = std::prev(next)->first;
        m_last = std::prev(next)->second;
    }
    static const qint64 epoch = QDate(1970, 1, 1).toJulianDay();
    return QDate::fromJulianDay(epoch + floorTo(moment + m_last.offset, dayLength) / dayLength);
}

Calendar::Stretch Calendar::stretchAt(qint64 moment, qint64 &begin) const
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(moment, QTimeZone::utc());
    const qint64 offset = 1000LL * m_zone.offsetFromUtc(at);
    begin = floorTo(moment, quarter);
    qint64 end = begin + quarter;
    if (m_zone.hasTransitions()) {
        const QTimeZone::OffsetData before = m_zone.previousTransition(at.addMSecs(1));
        const QTimeZone::OffsetData after = m_zone.nextTransition(at);
        // Where the zone knows of none, the quarter of an hour is certain.
        if (before.atUtc.isValid())
            begin = std::min(begin, before.atUtc.toMSecsSinceEpoch());
        if (after.atUtc.isValid())
            end = after.atUtc.toMSecsSinceEpoch();
    }
    return {end, offset};
}

Judge::Judge(Calendar &calendar, const Thresholds &thresholds, const QDateTime &now)
    : m_calendar(calendar)
    , m_thresholds(thresholds)
    , m_now(now.toMSecsSinceEpoch())
    , m_today(calendar.dayOf(m_now))
    , m_next(m_today.addDays(1).startOfDay(calendar.zone()).toMSecsSinceEpoch())
{
}

std::optional<qint64> Judge::daysLeft(const api::Date &end)
{
    if (!end.isKnown())
        return std::nullopt;
    // What the person's clock will show is asked of the zone on its day only.
    if (!end.moment.isValid() && (!end.time.isValid() || end.day != m_today))
        return m_today.daysTo(end.day);
    const qint64 moment = momentOf(end);
    if (moment > m_now)
        m_next = std::min(m_next, moment);
    return end.moment.isValid() ? m_today.daysTo(m_calendar.dayOf(moment)) : 0;
}

qint64 Judge::momentOf(const api::Date &end) const
{
    return (end.moment.isValid() ? end.moment : end.end(m_calendar.zone())).toMSecsSinceEpoch();
}

bool Judge::isOverdue(const api::Date &end, qint64 days) const
{
    if (end.moment.isValid() || (end.time.isValid() && days == 0))
        return momentOf(end) <= m_now;
    return days < 0;
}

Nearness Judge::nearness(const api::Date &end, std::optional<qint64> days, const Thresholds &thresholds) const
{
    if (!days)
        return Nearness::Unknown;
    if (isOverdue(end, *days))
        return Nearness::Overdue;
    if (*days <= thresholds.urgent)
        return Nearness::Urgent;
    if (*days <= thresholds.soon)
        return Nearness::Soon;
    return *days <= thresholds.inSight ? Nearness::InSight : Nearness::Later;
}

QDateTime Judge::nextChange() const
{
    return QDateTime::fromMSecsSinceEpoch(m_next, m_calendar.zone());
}

} // namespace ends
