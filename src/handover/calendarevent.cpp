// SPDX-License-Identifier: GPL-3.0-or-later
#include "handover/calendarevent.h"

#include "api/qtversion.h"

#include <algorithm>
#include <optional>

namespace handover {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestLine = 75;
/// What others have written there stays within what can be counted up and told.
constexpr int highestSequence = 1'000'000'000;
constexpr int mostAlarmDays = 10'000;

QByteArray momentBytes(const QDateTime &moment)
{
    return moment.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s).toLatin1();
}

QByteArray dayBytes(const QDate &day)
{
    return day.toString(u"yyyyMMdd"_s).toLatin1();
}

/// The lines of a calendar, put together again where they were folded.
QList<QByteArray> unfoldedLines(QByteArray calendar)
{
    calendar.replace("\r\n", "\n");
    calendar.replace("\n ", "");
    calendar.replace("\n\t", "");
    return calendar.split('\n');
}

/// "TRIGGER:-P30D".
int alarmDaysOf(const QByteArray &line)
{
    const qsizetype start = line.indexOf("-P") + 2;
    return std::clamp(line.mid(start, line.size() - start - 1).toInt(), 0, mostAlarmDays);
}

bool isWritable(const CalendarEvent &event)
{
    return !event.id.isEmpty() && isCalendarDay(event.day) && event.stamp.isValid() &&
           isCalendarDay(event.stamp.date());
}

void takeProperty(CalendarEvent &event, const QByteArray &line)
{
    const qsizetype colon = line.indexOf(':');
    const QByteArray name = line.left(colon).split(';').first();
    const QByteArray value = line.mid(colon + 1);
    if (name == "UID")
        event.id = unescapedText(value);
    else if (name == "DTSTART")
        event.day = QDate::fromString(QString::fromLatin1(value), u"yyyyMMdd"_s);
    else if (name == "SUMMARY")
        event.title = unescapedText(value);
    else if (name == "DESCRIPTION")
        event.description = unescapedText(value);
    else if (name == "SEQUENCE")
        event.sequence = std::clamp(value.toInt(), 0, highestSequence);
    else if (name == "STATUS")
        event.isCancelled = value == "CANCELLED";
    else if (name == "DTSTAMP") {
        const QDateTime stamp = QDateTime::fromString(QString::fromLatin1(value), u"yyyyMMdd'T'HHmmss'Z'"_s);
        event.stamp = api::utc(stamp.date(), stamp.time());
    }
}

} // namespace

bool CalendarEvent::saysAs(const CalendarEvent &other) const
{
    const bool isAlarmSame = isCancelled || other.isCancelled || alarmDays == other.alarmDays;
    return id == other.id && day == other.day && title == other.title && description == other.description &&
           isAlarmSame && isCancelled == other.isCancelled;
}

bool isCalendarDay(const QDate &day)
{
    return day.isValid() && day.year() >= 1 && day < QDate(9999, 12, 31);
}

QByteArray foldedLine(const QByteArray &line)
{
    QByteArray folded;
    qsizetype at = 0;
    // What follows begins with a space, which counts.
    qsizetype room = longestLine;
    while (line.size() - at > room) {
        qsizetype end = at + room;
        while (end > at && (static_cast<unsigned char>(line.at(end)) & 0xc0) == 0x80)
            --end;
        folded += line.mid(at, end - at) + "\r\n ";
        at = end;
        room = longestLine - 1;
    }
    return folded + line.mid(at) + "\r\n";
}

QByteArray escapedText(const QString &text)
{
    QString escaped;
    for (const QChar c : text) {
        if (c == u'\\' || c == u';' || c == u',')
            escaped += u'\\';
        if (c == u'\n')
            escaped += u"\\n"_s;
        else if (c.category() == QChar::Separator_Line || c.category() == QChar::Separator_Paragraph)
            escaped += u' ';
        else if (c == u'\t' || (c.category() != QChar::Other_Control && c != QChar::ByteOrderMark))
            escaped += c;
    }
    return escaped.toUtf8();
}

QString unescapedText(const QByteArray &value)
{
    QString text;
    const QString escaped = QString::fromUtf8(value);
    for (qsizetype i = 0; i < escaped.size(); ++i) {
        if (escaped.at(i) != u'\\' || i + 1 == escaped.size()) {
            text += escaped.at(i);
            continue;
        }
        const QChar next = escaped.at(++i);
        text += next == u'n' || next == u'N' ? QChar(u'\n') : next;
    }
    return text;
}

QByteArray eventBytes(const CalendarEvent &event)
{
    QList<QByteArray> lines{
        "BEGIN:VEVENT",
        "UID:" + escapedText(event.id),
        "DTSTAMP:" + momentBytes(event.stamp),
        "SEQUENCE:" + QByteArray::number(event.sequence),
        event.isCancelled ? "STATUS:CANCELLED" : "STATUS:CONFIRMED",
        "DTSTART;VALUE=DATE:" + dayBytes(event.day),
        "DTEND;VALUE=DATE:" + dayBytes(event.day.addDays(1)),
        "TRANSP:TRANSPARENT",
        "SUMMARY:" + escapedText(event.title),
    };
    if (!event.description.isEmpty())
        lines.append("DESCRIPTION:" + escapedText(event.description));
    if (!event.isCancelled)
        lines.append({"BEGIN:VALARM", "ACTION:DISPLAY", "DESCRIPTION:" + escapedText(event.title),
                      "TRIGGER:-P" + QByteArray::number(event.alarmDays) + "D", "END:VALARM"});
    lines.append("END:VEVENT");
    QByteArray bytes;
    for (const QByteArray &line : std::as_const(lines))
        bytes += foldedLine(line);
    return bytes;
}

QList<CalendarEvent> eventsIn(const QByteArray &calendar)
{
    const QList<QByteArray> lines = unfoldedLines(calendar);
    if (!lines.contains(QByteArray("PRODID:") + calendarProduct))
        return {};
    QList<CalendarEvent> events;
    std::optional<CalendarEvent> event;
    bool isInAlarm = false;
    for (const QByteArray &line : lines) {
        if (line == "BEGIN:VEVENT") {
            event = CalendarEvent();
        } else if (line == "BEGIN:VALARM") {
            isInAlarm = true;
        } else if (line == "END:VALARM") {
            isInAlarm = false;
        } else if (line == "END:VEVENT" && event) {
            if (isWritable(*event))
                events.append(*event);
            event.reset();
        } else if (event && isInAlarm && line.startsWith("TRIGGER:-P")) {
            event->alarmDays = alarmDaysOf(line);
        } else if (event && !isInAlarm) {
            takeProperty(*event, line);
        }
    }
    return events;
}

} // namespace handover
