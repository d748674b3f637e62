// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QTime>
#include <QTimeZone>

#include <optional>

namespace api {

/// A date as the API writes it (docs/contract.md, doubt 6): its format is undocumented, so what came is kept beside
/// what was understood.
struct Date
{
    /// The text as it came; null when the field was missing or null.
    QString text;
    /// The date on the calendar; invalid when the text was not understood.
    QDate day;
    /// The moment (UTC), when the text named one: a date-time with a zone.
    QDateTime moment;
    /// The time on that day, when the text named one without a zone: it is the person's local time.
    QTime time = {};

    /// Reads ISO dates, ISO date-times with or without zone or fraction, and `YYYY-MM-DD HH:MM:SS`.
    static Date fromText(const QString &text);

    bool isKnown() const { return day.isValid(); }
    bool isMissing() const { return text.isEmpty(); }
    /// Whether it ends at a time of its last day, not with it.
    bool hasTime() const { return moment.isValid() || time.isValid(); }

    /// The last moment at which it still holds: the moment itself, that time in @p zone, or the end of the day there.
    /// Invalid when unknown.
    QDateTime end(const QTimeZone &zone) const;
    /// The day in @p zone on which it ends; invalid when unknown.
    QDate lastDay(const QTimeZone &zone) const;
    /// Whole calendar days from @p today to the end in @p zone, negative when past; nothing when unknown.
    std::optional<qint64> daysLeft(const QDate &today, const QTimeZone &zone) const;

    bool operator==(const Date &) const = default;
};

} // namespace api
