// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/targets.h"
#include "handover/calendarevent.h"

#include <algorithm>

namespace fuzz {

namespace {

using handover::CalendarEvent;

QByteArray written(const QList<CalendarEvent> &events)
{
    QByteArray calendar = QByteArray("BEGIN:VCALENDAR\r\nPRODID:") + handover::calendarProduct + QByteArray("\r\n");
    for (const CalendarEvent &event : events)
        calendar += handover::eventBytes(event);
    return calendar + "END:VCALENDAR\r\n";
}

void checkLines(const QByteArray &calendar)
{
    constexpr qsizetype longest = 75;
    demand(calendar.endsWith("\r\n"), "the last line ends");
    for (const QByteArray &line : calendar.chopped(2).split('\n')) {
        const QByteArray bare = line.endsWith('\r') ? line.chopped(1) : line;
        demand(bare.size() <= longest, "lines are folded");
        demand(std::none_of(bare.cbegin(), bare.cend(), [](char c) { return c == '\r'; }), "lines end once");
        demand(QString::fromUtf8(bare).toUtf8() == bare, "characters stay whole");
    }
}

bool isSame(const CalendarEvent &a, const CalendarEvent &b)
{
    return a.saysAs(b) && a.sequence == b.sequence && a.stamp == b.stamp;
}

} // namespace

void calendar(const QByteArray &input)
{
    demand(handover::eventsIn("PRODID:-//Somebody else//EN\n" + QByteArray(input).replace("PRODID", "X")).isEmpty(),
           "another's calendar is no memory");
    const QByteArray first = written(handover::eventsIn(written({}) + input));
    const QList<CalendarEvent> events = handover::eventsIn(first);
    const QByteArray second = written(events);
    checkLines(first);
    const QList<CalendarEvent> again = handover::eventsIn(second);
    demand(events.size() == again.size(), "what is written is read");
    demand(std::equal(events.cbegin(), events.cend(), again.cbegin(), isSame), "what is read stays the same");
    for (const CalendarEvent &event : events)
        demand(handover::isCalendarDay(event.day) && event.sequence >= 0 && event.alarmDays >= 0, "events are valid");
}

} // namespace fuzz
