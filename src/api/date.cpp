// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/date.h"

#include "api/qtversion.h"

#include <QRegularExpression>

namespace api {

using namespace Qt::StringLiterals;

namespace {

// Seconds east of UTC of "Z", "+02", "+0200" or "+02:00"; nothing when no clock on earth is set so.
std::optional<int> offsetSeconds(const QString &zone)
{
    if (zone.isEmpty() || zone.compare("Z"_L1, Qt::CaseInsensitive) == 0)
        return 0;
    QString digits = zone.mid(1);
    digits.remove(u':');
    const int hours = digits.left(2).toInt();
    const int minutes = digits.mid(2).toInt();
    if (hours > 14 || minutes > 59)
        return std::nullopt;
    const int seconds = (hours * 60 + minutes) * 60;
    return zone.startsWith(u'-') ? -seconds : seconds;
}

} // namespace

Date Date::fromText(const QString &text)
{
    static const QRegularExpression pattern(uR"(^([0-9]{4})-([0-9]{2})-([0-9]{2}))"
                                            uR"((?:[Tt ]([0-9]{2}):([0-9]{2})(?::([0-9]{2})(?:[.,]([0-9]{1,9}))?)?)"
                                            uR"( ?([Zz]|[+-][0-9]{2}(?::?[0-9]{2})?)?)?$)"_s);
    Date date;
    date.text = text;
    const QRegularExpressionMatch match = pattern.match(text.trimmed());
    if (!match.hasMatch())
        return date;
    const QDate day(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    if (!match.hasCaptured(4)) {
        date.day = day;
        return date;
    }
    const int milliseconds = match.captured(7).leftJustified(3, u'0').left(3).toInt();
    const QTime time(match.captured(4).toInt(), match.captured(5).toInt(), match.captured(6).toInt(), milliseconds);
    const std::optional<int> offset = offsetSeconds(match.captured(8));
    if (day.isValid() && time.isValid() && offset) {
        date.day = day;
        date.moment = utc(day, time).addSecs(-*offset);
    }
    return date;
}

QDateTime Date::end(const QTimeZone &zone) const
{
    return moment.isValid() || !day.isValid() ? moment : day.endOfDay(zone);
}

std::optional<qint64> Date::daysLeft(const QDate &today, const QTimeZone &zone) const
{
    if (!isKnown())
        return std::nullopt;
    return today.daysTo(end(zone).toTimeZone(zone).date());
}

} // namespace api
