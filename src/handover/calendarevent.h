// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>

namespace handover {

/// A day in a calendar, as it is written and read back (RFC 5545, 3.6.1).
struct CalendarEvent
{
    QString id;
    QDate day;
    QString title;
    QString description;
    /// Days before it on which it reminds; none of a cancelled one.
    int alarmDays = 0;
    int sequence = 0;
    /// When it was last different (UTC).
    QDateTime stamp;
    bool isCancelled = false;

    /// Whether a person is told the same.
    bool saysAs(const CalendarEvent &other) const;
    /// Whether it is on the same day, and still to come.
    bool standsAs(const CalendarEvent &other) const { return day == other.day && isCancelled == other.isCancelled; }
};

/// Whether a calendar can have an event on that day: years have four digits, and an event ends on the day after.
bool isCalendarDay(const QDate &day);

/// One line of a calendar without its end, in lines of at most 75 bytes, each with its end (RFC 5545, 3.1); characters
/// stay whole.
QByteArray foldedLine(const QByteArray &line);
/// A text as a property's value (RFC 5545, 3.3.11), and back.
QByteArray escapedText(const QString &text);
QString unescapedText(const QByteArray &value);

QByteArray eventBytes(const CalendarEvent &event);
/// The events of a calendar that this program wrote, as far as they could be written again; none of another one.
QList<CalendarEvent> eventsIn(const QByteArray &calendar);

/// What tells this program's calendars.
inline constexpr char calendarProduct[] = "-//Cloudnet Console//Ends//EN";

} // namespace handover
