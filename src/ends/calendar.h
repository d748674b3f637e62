// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ends/expiry.h"

#include <QDateTime>
#include <QTimeZone>

#include <map>

namespace ends {

/// The days of one time zone. To ask the zone about each of ten thousand moments is slow: it is asked once for each
/// stretch of time in which its offset is the same.
class Calendar
{
public:
    explicit Calendar(const QTimeZone &zone);

    const QTimeZone &zone() const { return m_zone; }
    /// The day on which a moment, in milliseconds since 1970 UTC, lies.
    QDate dayOf(qint64 moment);

private:
    struct Stretch
    {
        qint64 end = 0;
        qint64 offset = 0;
    };

    Stretch stretchAt(qint64 moment, qint64 &begin) const;

    QTimeZone m_zone;
    /// By their beginnings.
    std::map<qint64, Stretch> m_stretches;
    qint64 m_begin = 0;
    Stretch m_last;
};

/// How near ends are at one moment: as the functions of expiry.h say it, for many.
class Judge
{
public:
    Judge(Calendar &calendar, const Thresholds &thresholds, const QDateTime &now);

    std::optional<qint64> daysLeft(const api::Date &end);
    /// @p days are those of daysLeft().
    Nearness nearness(const api::Date &end, std::optional<qint64> days) const
    {
        return nearness(end, days, m_thresholds);
    }
    /// By thresholds of its own.
    Nearness nearness(const api::Date &end, std::optional<qint64> days, const Thresholds &thresholds) const;
    /// The first moment at which any answer about the ends that were asked for may be another.
    QDateTime nextChange() const;

private:
    qint64 momentOf(const api::Date &end) const;
    bool isOverdue(const api::Date &end, qint64 days) const;

    Calendar &m_calendar;
    Thresholds m_thresholds;
    qint64 m_now;
    QDate m_today;
    /// The next midnight, or an end before it.
    qint64 m_next;
};

} // namespace ends
