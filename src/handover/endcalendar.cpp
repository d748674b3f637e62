// SPDX-License-Identifier: GPL-3.0-or-later
#include "handover/endcalendar.h"

#include "handover/calendarevent.h"
#include "names/comparablename.h"
#include "names/domainname.h"

#include <QHash>
#include <QSet>
#include <QUrl>

#include <algorithm>

namespace handover {

using namespace Qt::StringLiterals;
using ends::EndDate;

namespace {

QString shownOf(const EndDate &end)
{
    return inOneLine(names::shownName(end.name));
}

QString descriptionOf(const EndDate &end, const Words &words)
{
    QStringList lines;
    if (!end.customers.isEmpty())
        lines.append(words(QT_TRANSLATE_NOOP("Handover", "Customer: %1")).arg(inOneLine(end.customers.join(u", "_s))));
    QStringList servers;
    for (const EndDate::Server &server : end.servers)
        servers.append(inOneLine(server.shown));
    if (!servers.isEmpty())
        lines.append(words(QT_TRANSLATE_NOOP("Handover", "Server: %1")).arg(servers.join(u", "_s)));
    return lines.join(u'\n');
}

/// The days that are told of one end.
QList<CalendarEvent> eventsOf(const EndDate &end, const QDate &day, const QString &id, const Ends &ends,
                              const Words &words)
{
    const bool isDomain = end.kind == EndDate::Kind::Domain;
    const QString name = shownOf(end);
    CalendarEvent ending;
    ending.id = id + u'@' + ends.host;
    ending.day = day;
    ending.title = words(isDomain ? QT_TRANSLATE_NOOP("Handover", "The domain %1 expires")
                                  : QT_TRANSLATE_NOOP("Handover", "The certificate of %1 expires"))
                       .arg(name);
    ending.description = descriptionOf(end, words);
    ending.alarmDays = 1;
    CalendarEvent renewing = ending;
    renewing.id = id + u"-renew@"_s + ends.host;
    renewing.day = end.usualRenewal && *end.usualRenewal < day ? *end.usualRenewal : day.addDays(-ends.renewDays);
    renewing.title = words(isDomain ? QT_TRANSLATE_NOOP("Handover", "Renew the domain %1 by this day")
                                    : QT_TRANSLATE_NOOP("Handover", "Renew the certificate of %1 by this day"))
                         .arg(name);
    renewing.alarmDays = 0;
    return {ending, renewing};
}

/// The name as it is written and read back: in ASCII, without what no line may have.
QString nameForId(const QString &name)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(names::comparableName(name), "*"));
}

QString idOf(const EndDate &end, QSet<QString> &taken)
{
    const QString name = nameForId(end.name);
    const QString wanted = (end.kind == EndDate::Kind::Domain ? u"domain-"_s : u"certificate-"_s) + name;
    QString id = wanted;
    // Several certificates may have one name.
    for (int number = 2; taken.contains(id); ++number)
        id = wanted + u'-' + QString::number(number);
    taken.insert(id);
    return id;
}

/// What is told now of what was told before: the same, or a later edition.
CalendarEvent following(CalendarEvent event, const CalendarEvent *before, const QDateTime &now)
{
    const QDateTime moment = now.toUTC();
    event.stamp = moment;
    if (!before)
        return event;
    if (event.saysAs(*before)) {
        event.sequence = before->sequence;
        event.stamp = before->stamp;
    } else {
        event.sequence = before->sequence + (event.standsAs(*before) ? 0 : 1);
        event.stamp = std::max(moment, before->stamp.addSecs(1));
    }
    return event;
}

/// What is left of an event that is not told any more; whether anything is.
bool isLeft(CalendarEvent &event, const Ends &ends)
{
    if (event.isCancelled)
        return event.stamp.daysTo(ends.now.toUTC()) <= cancelledDays;
    if (!ends.isWhole)
        return true;
    const CalendarEvent before = event;
    event.isCancelled = true;
    event = following(event, &before, ends.now);
    return true;
}

/// An end with the beginning of its events' ids.
struct Named
{
    EndDate end;
    QString id;
    bool isWanted = true;
};

/// By kind and name. An end keeps its id whichever of them are wanted.
QList<Named> namedEnds(const Ends &ends)
{
    QList<Named> all;
    for (qsizetype place = 0; place < ends.ends.size(); ++place)
        all.append({ends.ends.at(place), {}, !ends.wanted || ends.wanted->contains(place)});
    std::stable_sort(all.begin(), all.end(), [](const Named &a, const Named &b) {
        return std::pair(static_cast<int>(a.end.kind), a.end.name) <
               std::pair(static_cast<int>(b.end.kind), b.end.name);
    });
    QSet<QString> taken;
    for (Named &one : all)
        one.id = idOf(one.end, taken);
    return all;
}

/// Why an end has no events; nothing where it has.
std::optional<Remark> whyUntold(const EndDate &end, const QDate &day, const QList<CalendarEvent> &events)
{
    if (!day.isValid())
        return Remark{QT_TRANSLATE_NOOP("Handover", "%1 is left out: when it expires is not known."), {shownOf(end)}};
    if (!std::all_of(events.cbegin(), events.cend(), [](const auto &event) { return isCalendarDay(event.day); }))
        return Remark{QT_TRANSLATE_NOOP("Handover", "%1 is left out: no calendar can show the day %2."),
                      {shownOf(end), end.expires.text}};
    return std::nullopt;
}

} // namespace

Text endCalendar(const Ends &ends, const Heading &heading, const QByteArray &before, const Words &words)
{
    Text text;
    QHash<QString, CalendarEvent> known;
    const QList<CalendarEvent> kept = eventsIn(before);
    for (const CalendarEvent &event : kept)
        known.insert(event.id, event);
    QSet<QString> settled;
    QByteArray events;
    const QList<Named> all = namedEnds(ends);
    for (const auto &[end, id, isWanted] : all) {
        const QDate day = end.expires.lastDay(ends.zone);
        const QList<CalendarEvent> both = eventsOf(end, day, id, ends, words);
        const std::optional<Remark> untold = isWanted ? whyUntold(end, day, both) : std::nullopt;
        for (const CalendarEvent &event : both) {
            const auto earlier = known.constFind(event.id);
            if (isWanted && !untold)
                events += eventBytes(following(event, earlier == known.cend() ? nullptr : &*earlier, ends.now));
            else if (isWanted && earlier != known.cend())
                events += eventBytes(*earlier);
            settled.insert(event.id);
        }
        if (untold)
            text.remarks.append(*untold);
        else if (isWanted)
            ++text.count;
    }
    for (CalendarEvent event : kept) {
        if (!settled.contains(event.id) && isLeft(event, ends))
            events += eventBytes(event);
    }
    QByteArray head;
    for (const QByteArray &line :
         {QByteArray("BEGIN:VCALENDAR"), QByteArray("VERSION:2.0"), QByteArray("PRODID:") + calendarProduct,
          QByteArray("CALSCALE:GREGORIAN"), "X-WR-CALDESC:" + escapedText(heading.asOf),
          "X-WR-CALNAME:" + escapedText(inOneLine(heading.account))})
        head += foldedLine(line);
    text.bytes = head + events + "END:VCALENDAR\r\n";
    return text;
}

} // namespace handover
