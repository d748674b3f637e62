// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>
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
    /// The moment, when the text named one (a date-time); invalid when it named only a day. A date-time without zone is
    /// UTC.
    QDateTime moment;

    /// Reads ISO dates, ISO date-times with or without zone or fraction, and `YYYY-MM-DD HH:MM:SS`.
    static Date fromText(const QString &text);

    bool isKnown() const { return day.isValid(); }
    bool isMissing() const { return text.isEmpty(); }

    /// The last moment at which it still holds: the moment itself, or the end of the day in @p zone. Invalid when
    /// unknown.
    QDateTime end(const QTimeZone &zone) const;
    /// Whole calendar days from @p today to the end in @p zone, negative when past; nothing when unknown.
    std::optional<qint64> daysLeft(const QDate &today, const QTimeZone &zone) const;

    bool operator==(const Date &) const = default;
};

} // namespace api
