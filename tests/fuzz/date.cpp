// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/date.h"
#include "fuzz/targets.h"

using namespace Qt::StringLiterals;

namespace fuzz {

namespace {

void checkTime(const api::Date &date)
{
    demand(date.isKnown() && !date.moment.isValid(), "a time without a zone has a day, and is no moment");
    const QTimeZone zone = QTimeZone::utc();
    demand(date.end(zone).date() == date.day && date.end(zone).time() == date.time, "it is the time on the clock");
    demand(date.lastDay(QTimeZone(14 * 3600)) == date.day, "it ends on its day, wherever that is");
    const QString printed = date.day.toString(Qt::ISODate) + u' ' + date.time.toString(Qt::ISODateWithMs);
    const api::Date again = api::Date::fromText(printed);
    demand(again.day == date.day && again.time == date.time, "a time that is printed reads as the same");
}

void checkMoment(const api::Date &date)
{
    demand(date.isKnown(), "a moment has a day");
    demand(date.moment.timeSpec() == Qt::UTC, "a moment is kept in UTC");
    demand(qAbs(date.moment.date().daysTo(date.day)) <= 1, "a moment lies within a day of its day");
    demand(date.end(QTimeZone::utc()) == date.moment, "a moment is its own end");
    // A year of five digits, where a zone leads out of the last with four, cannot be written so.
    const QString printed = date.moment.toString(Qt::ISODateWithMs);
    const api::Date again = api::Date::fromText(printed);
    const int year = date.moment.date().year();
    if (year >= 0 && year <= 9999)
        demand(again.moment == date.moment, "a moment that is printed reads as the same");
}

} // namespace

void date(const QByteArray &input)
{
    const QString text = QString::fromUtf8(input);
    const api::Date date = api::Date::fromText(text);
    demand(date.text == text, "the text is kept as it came");
    demand(date.isMissing() == text.isEmpty(), "only what is empty is missing");
    demand(api::Date::fromText(u" "_s + text + u"\n"_s).day == date.day, "spaces around it do not matter");
    const QDate today(2031, 3, 9);
    demand(date.daysLeft(today, QTimeZone::utc()).has_value() == date.isKnown(), "days are left of what is known");
    if (date.moment.isValid())
        return checkMoment(date);
    if (date.time.isValid())
        return checkTime(date);
    demand(date.end(QTimeZone::utc()).isValid() == date.isKnown(), "what is known ends");
    if (!date.isKnown())
        return;
    const api::Date again = api::Date::fromText(date.day.toString(Qt::ISODate));
    demand(again.day == date.day && !again.hasTime(), "a day that is printed reads as the same");
    demand(date.daysLeft(today, QTimeZone::utc()) == today.daysTo(date.day), "days are counted on the calendar");
}

} // namespace fuzz
