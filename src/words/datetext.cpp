// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/datetext.h"

#include "api/qtversion.h"

#include <QDateTime>

namespace words {

using namespace Qt::StringLiterals;

namespace {

QDate localDay(const api::Date &date)
{
    return date.moment.isValid() ? date.moment.toLocalTime().date() : date.day;
}

} // namespace

QString dateText(const api::Date &date)
{
    return date.isKnown() ? localDay(date).toString(Qt::ISODate) : date.text;
}

QString dateToolTip(const api::Date &date, const QLocale &locale)
{
    if (!date.isKnown())
        return date.text;
    const QString read = date.hasTime()
                             ? locale.toString(date.end(QTimeZone::systemTimeZone()).toLocalTime(), QLocale::LongFormat)
                             : locale.toString(date.day, QLocale::LongFormat);
    return date.text.isEmpty() ? read : read + u'\n' + date.text;
}

QString timeText(const QDateTime &moment, const QLocale &locale, const QDate &today)
{
    const QDateTime local = moment.toLocalTime();
    const QString time = locale.toString(local.time(), u"HH:mm"_s);
    return local.date() == today ? time : local.date().toString(Qt::ISODate) + u' ' + time;
}

QVariant dateSortValue(const api::Date &date)
{
    if (date.moment.isValid())
        return date.moment.toMSecsSinceEpoch();
    if (!date.day.isValid())
        return {};
    // The zone would be asked for each row. So a time or a day without one stands a few hours from where it belongs
    // among those with one, and right among its like.
    if (date.time.isValid())
        return api::utc(date.day, date.time).toMSecsSinceEpoch();
    return api::utc(date.day.addDays(1), QTime(0, 0)).toMSecsSinceEpoch() - 1;
}

QString dateSearchText(const api::Date &date)
{
    return date.isKnown() ? localDay(date).toString(Qt::ISODate) : QString();
}

} // namespace words
