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
    if (zone.compare("Z"_L1, Qt::CaseInsensitive) == 0)
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

// What a clock in @p zone shows. Where it is put forward it skips some: those are counted from before.
QDateTime momentOnClock(QDate day, QTime time, const QTimeZone &zone)
{
    const QDateTime shown(day, time, zone);
    if (shown.isValid())
        return shown;
    const QDateTime near = utc(day, time);
    return near.addSecs(-zone.offsetFromUtc(near.addDays(-1))).toTimeZone(zone);
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
    if (!day.isValid() || !time.isValid())
        return date;
    if (!match.hasCaptured(8)) {
        date.day = day;
        date.time = time;
    } else if (const std::optional<int> offset = offsetSeconds(match.captured(8))) {
        date.day = day;
        date.moment = utc(day, time).addSecs(-*offset);
    }
    return date;
}

QDateTime Date::end(const QTimeZone &zone) const
{
    if (moment.isValid() || !day.isValid())
        return moment;
    return time.isValid() ? momentOnClock(day, time, zone) : day.endOfDay(zone);
}

QDate Date::lastDay(const QTimeZone &zone) const
{
    return moment.isValid() ? moment.toTimeZone(zone).date() : day;
}

std::optional<qint64> Date::daysLeft(const QDate &today, const QTimeZone &zone) const
{
    if (!isKnown())
        return std::nullopt;
    return today.daysTo(lastDay(zone));
}

} // namespace api
