// SPDX-License-Identifier: GPL-3.0-or-later
#include "handover/calendarevent.h"
#include "handover/endcalendar.h"
#include "handover/judge.h"
#include "support/testcase.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

namespace tst_endcalendar {

using namespace Qt::StringLiterals;
using ends::EndDate;

const handover::Heading heading{u"as of 2026-11-30 14:02 +01:00, 2 of 2 certificates read"_s, u"Byrån; Norr, AB"_s};

EndDate end(const QString &name, const QString &date, EndDate::Kind kind = EndDate::Kind::Certificate)
{
    EndDate made;
    made.kind = kind;
    made.name = name;
    made.expires = api::Date::fromText(date);
    made.customers = {u"Ångström, & Söner; AB"_s};
    return made;
}

handover::Ends ends(const QList<EndDate> &all, const QDate &today = QDate(2026, 11, 30))
{
    return {.ends = all,
            .host = u"api.cloudnet.se"_s,
            .now = QDateTime(today, QTime(14, 2), QTimeZone("Europe/Stockholm")),
            .zone = QTimeZone("Europe/Stockholm")};
}

/// The events as python3-icalendar reads them, by UID.
QJsonObject read(const QByteArray &calendar)
{
    const QTemporaryDir folder;
    put(folder.filePath(u"c.ics"_s), calendar);
    // Debian's own Python has Debian's icalendar.
    const Judgement told = judge(u"/usr/bin/python3"_s, {u"-c"_s, uR"(
import icalendar, json, sys
calendar = icalendar.Calendar.from_ical(open(sys.argv[1], 'rb').read())
events = {}
for event in calendar.walk('VEVENT'):
    if event.errors or not event.is_empty and 'UID' not in event:
        sys.exit(repr(event.errors))
    alarms = [a for a in event.subcomponents if a.name == 'VALARM']
    events[str(event['UID'])] = {
        'start': event.decoded('DTSTART').isoformat(), 'end': event.decoded('DTEND').isoformat(),
        'title': str(event['SUMMARY']), 'description': str(event.get('DESCRIPTION', '')),
        'sequence': int(event['SEQUENCE']), 'stamp': event.decoded('DTSTAMP').isoformat(),
        'status': str(event['STATUS']), 'alarms': len(alarms),
        'trigger': str(alarms[0].decoded('TRIGGER')) if alarms else ''}
print(json.dumps({'events': events, 'name': str(calendar['X-WR-CALNAME'])}))
)"_s,
                                                         folder.filePath(u"c.ics"_s)});
    [&] { QVERIFY2(told.status == 0, told.errors.constData()); }();
    return QJsonDocument::fromJson(told.output).object();
}

/// The calendar of ends, read by python3-icalendar; what a later edition says of what moved and what is gone.
class TestEndCalendar : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void icalendarReadsIt();
    void linesAreFolded();
    void whatMovesIsALaterEdition();
    void whatIsGoneIsCancelled();
    void whatIsNotWholeCancelsNothing();
    void whatIsNotWantedIsNotCancelled();
    void anothersCalendarIsNoMemory();
    void unknownEndsAreTold();
    void onlyWhatMovesIsCounted();
    void oddDaysAndNames();
    void libicalReadsIt();
};

void TestEndCalendar::icalendarReadsIt()
{
    EndDate habit = end(u"butik7.se"_s, u"2026-12-15"_s);
    habit.usualRenewal = QDate(2026, 12, 1);
    habit.servers = {{u"c1"_s, u"web\nEND:VEVENT"_s}};
    const QByteArray bytes =
        handover::endCalendar(ends({habit, end(u"räksmörgås.se"_s, u"2027-01-30"_s, EndDate::Kind::Domain)}), heading,
                              {})
            .bytes;
    const QJsonObject calendar = read(bytes);
    QCOMPARE(calendar[u"name"_s].toString(), u"Byrån; Norr, AB"_s);
    const QJsonObject events = calendar[u"events"_s].toObject();
    QCOMPARE(events.size(), 4);
    const QJsonObject one = events[u"certificate-butik7.se@api.cloudnet.se"_s].toObject();
    QCOMPARE(one[u"start"_s].toString(), u"2026-12-15"_s);
    QCOMPARE(one[u"end"_s].toString(), u"2026-12-16"_s);
    QCOMPARE(one[u"title"_s].toString(), u"The certificate of butik7.se expires"_s);
    QVERIFY(one[u"description"_s].toString().startsWith(u"Customer: Ångström, & Söner; AB\nServer: web"_s));
    QCOMPARE(one[u"status"_s].toString(), u"CONFIRMED"_s);
    QCOMPARE(one[u"sequence"_s].toInt(), 0);
    QCOMPARE(one[u"stamp"_s].toString(), u"2026-11-30T13:02:00+00:00"_s);
    QCOMPARE(one[u"alarms"_s].toInt(), 1);
    QCOMPARE(one[u"trigger"_s].toString(), u"-1 day, 0:00:00"_s);
    const auto start = [&events](const QString &id) { return events[id][u"start"_s].toString(); };
    QCOMPARE(start(u"certificate-butik7.se-renew@api.cloudnet.se"_s), u"2026-12-01"_s);
    QCOMPARE(start(u"domain-xn--rksmrgs-5wao1o.se-renew@api.cloudnet.se"_s), u"2026-12-31"_s);
    QCOMPARE(events[u"domain-xn--rksmrgs-5wao1o.se@api.cloudnet.se"_s][u"title"_s].toString(),
             u"The domain räksmörgås.se expires"_s);
    // The alarm stands last in its event.
    QVERIFY(bytes.contains("END:VALARM\r\nEND:VEVENT\r\n"));
}

void TestEndCalendar::linesAreFolded()
{
    const QByteArray bytes =
        handover::endCalendar(ends({end(QString(70, u'å') + u".se"_s, u"2026-12-15"_s)}), heading, {}).bytes;
    const QList<QByteArray> lines = bytes.split('\n');
    for (const QByteArray &line : lines.first(lines.size() - 1)) {
        QVERIFY(line.endsWith('\r'));
        QVERIFY2(line.size() <= 76, line.constData());
        QCOMPARE(QString::fromUtf8(line).toUtf8(), line);
    }
    QCOMPARE(handover::foldedLine(QByteArray(75, 'x')), QByteArray(75, 'x') + "\r\n");
    QCOMPARE(handover::foldedLine(QByteArray(76, 'x')), QByteArray(75, 'x') + "\r\n x\r\n");
}

void TestEndCalendar::whatMovesIsALaterEdition()
{
    const QList<EndDate> first{end(u"a.se"_s, u"2026-12-15"_s), end(u"b.se"_s, u"2026-12-20"_s)};
    const QByteArray before = handover::endCalendar(ends(first), heading, {}).bytes;
    // Nothing moved, days later: not a byte is different.
    QCOMPARE(handover::endCalendar(ends(first, QDate(2026, 12, 3)), heading, before).bytes, before);
    const QList<EndDate> second{end(u"a.se"_s, u"2027-03-15"_s), end(u"b.se"_s, u"2026-12-20"_s)};
    const QByteArray after = handover::endCalendar(ends(second, QDate(2026, 12, 3)), heading, before).bytes;
    const QJsonObject events = read(after)[u"events"_s].toObject();
    QCOMPARE(events.size(), 4);
    const QJsonObject moved = events[u"certificate-a.se@api.cloudnet.se"_s].toObject();
    QCOMPARE(moved[u"start"_s].toString(), u"2027-03-15"_s);
    QCOMPARE(moved[u"sequence"_s].toInt(), 1);
    QCOMPARE(moved[u"stamp"_s].toString(), u"2026-12-03T13:02:00+00:00"_s);
    const QJsonObject stood = events[u"certificate-b.se@api.cloudnet.se"_s].toObject();
    QCOMPARE(stood[u"sequence"_s].toInt(), 0);
    QCOMPARE(stood[u"stamp"_s].toString(), u"2026-11-30T13:02:00+00:00"_s);
    // By a clock that was set back, a later edition is later all the same.
    const QByteArray third = handover::endCalendar(ends(first, QDate(2026, 1, 1)), heading, after).bytes;
    const QJsonObject again = read(third)[u"events"_s][u"certificate-a.se@api.cloudnet.se"_s].toObject();
    QCOMPARE(again[u"sequence"_s].toInt(), 2);
    QVERIFY(again[u"stamp"_s].toString() > moved[u"stamp"_s].toString());
}

void TestEndCalendar::whatIsGoneIsCancelled()
{
    const QList<EndDate> both{end(u"a.se"_s, u"2026-12-15"_s), end(u"b.se"_s, u"2026-12-20"_s)};
    const QList<EndDate> one{both.first()};
    QByteArray calendar = handover::endCalendar(ends(both), heading, {}).bytes;
    calendar = handover::endCalendar(ends(one, QDate(2026, 12, 1)), heading, calendar).bytes;
    const auto gone = [&calendar] {
        return read(calendar)[u"events"_s][u"certificate-b.se@api.cloudnet.se"_s].toObject();
    };
    QCOMPARE(gone()[u"status"_s].toString(), u"CANCELLED"_s);
    QCOMPARE(gone()[u"sequence"_s].toInt(), 1);
    QCOMPARE(gone()[u"alarms"_s].toInt(), 0);
    QCOMPARE(gone()[u"start"_s].toString(), u"2026-12-20"_s);
    // For ninety days, and as it was.
    const QByteArray kept = handover::endCalendar(ends(one, QDate(2027, 3, 1)), heading, calendar).bytes;
    QCOMPARE(kept, calendar);
    const QByteArray dropped = handover::endCalendar(ends(one, QDate(2027, 3, 2)), heading, calendar).bytes;
    QVERIFY(!dropped.contains("b.se"));
    // What comes back is there again, in a later edition.
    calendar = handover::endCalendar(ends(both, QDate(2026, 12, 5)), heading, calendar).bytes;
    QCOMPARE(gone()[u"status"_s].toString(), u"CONFIRMED"_s);
    QCOMPARE(gone()[u"sequence"_s].toInt(), 2);
    QCOMPARE(gone()[u"alarms"_s].toInt(), 1);
}

void TestEndCalendar::whatIsNotWholeCancelsNothing()
{
    const QByteArray before = handover::endCalendar(ends({end(u"a.se"_s, u"2026-12-15"_s)}), heading, {}).bytes;
    handover::Ends part = ends({});
    part.isWhole = false;
    QCOMPARE(handover::endCalendar(part, heading, before).bytes, before);
}

/// Left out by a filter, or without a date for now: it is there still. An end keeps its id whichever are wanted.
void TestEndCalendar::whatIsNotWantedIsNotCancelled()
{
    handover::Ends all = ends({end(u"a.se"_s, u"2026-12-15"_s), end(u"b.se"_s, u"2026-12-20"_s),
                               end(u"b.se"_s, u"2026-12-25"_s), end(u"gone.se"_s, u"2026-12-25"_s)});
    const QByteArray before = handover::endCalendar(all, heading, {}).bytes;
    all.ends.removeLast();
    all.wanted = QSet<qsizetype>{2};
    const QByteArray after = handover::endCalendar(all, heading, before).bytes;
    const QJsonObject events = read(after)[u"events"_s].toObject();
    QCOMPARE(events.keys(),
             (QStringList{u"certificate-b.se-2-renew@api.cloudnet.se"_s, u"certificate-b.se-2@api.cloudnet.se"_s,
                          u"certificate-gone.se-renew@api.cloudnet.se"_s, u"certificate-gone.se@api.cloudnet.se"_s}));
    QCOMPARE(events[u"certificate-b.se-2@api.cloudnet.se"_s][u"start"_s].toString(), u"2026-12-25"_s);
    QCOMPARE(events[u"certificate-gone.se@api.cloudnet.se"_s][u"status"_s].toString(), u"CANCELLED"_s);
    QCOMPARE(after.count("STATUS:CANCELLED"), 2);
    // Its date is not known any more: the event stands as it was.
    all.wanted.reset();
    all.ends[0].expires = api::Date::fromText(u"soon"_s);
    const QJsonObject undated =
        read(handover::endCalendar(all, heading, before).bytes)[u"events"_s][u"certificate-a.se@api.cloudnet.se"_s]
            .toObject();
    QCOMPARE(undated[u"status"_s].toString(), u"CONFIRMED"_s);
    QCOMPARE(undated[u"start"_s].toString(), u"2026-12-15"_s);
}

void TestEndCalendar::anothersCalendarIsNoMemory()
{
    QByteArray other = handover::endCalendar(ends({end(u"b.se"_s, u"2026-12-15"_s)}), heading, {}).bytes;
    other.replace(handover::calendarProduct, "-//Somebody else//EN");
    QVERIFY(!handover::endCalendar(ends({end(u"a.se"_s, u"2026-12-15"_s)}), heading, other).bytes.contains("b.se"));
    for (const QByteArray &broken : {QByteArray("BEGIN:VEVENT"), QByteArray("\0\xff", 2), QByteArray(1000, ':')})
        QVERIFY(handover::eventsIn(broken).isEmpty());
}

void TestEndCalendar::unknownEndsAreTold()
{
    const handover::Text text =
        handover::endCalendar(ends({end(u"a.se"_s, u"soon"_s), end(u"b.se"_s, u"2026-12-15"_s)}), heading, {});
    QCOMPARE(text.count, 1);
    QCOMPARE(text.remarks.size(), 1);
    QCOMPARE(handover::sentence(text.remarks.first()), u"a.se is left out: when it expires is not known."_s);
}

/// In another language, of another customer: the event stands where it stood, and calendars take over what it says.
void TestEndCalendar::onlyWhatMovesIsCounted()
{
    const QList<EndDate> first{end(u"a.se"_s, u"2026-12-15"_s)};
    const QByteArray before = handover::endCalendar(ends(first), heading, {}).bytes;
    const auto swedish = [](const char *source) { return u"På svenska: "_s + QString::fromUtf8(source); };
    const QByteArray after = handover::endCalendar(ends(first, QDate(2026, 12, 3)), heading, before, swedish).bytes;
    const QJsonObject event = read(after)[u"events"_s][u"certificate-a.se@api.cloudnet.se"_s].toObject();
    QCOMPARE(event[u"title"_s].toString(), u"På svenska: The certificate of a.se expires"_s);
    QCOMPARE(event[u"sequence"_s].toInt(), 0);
    QCOMPARE(event[u"stamp"_s].toString(), u"2026-12-03T13:02:00+00:00"_s);
    QList<EndDate> moved = first;
    moved[0].customers = QStringList{u"Other AB"_s};
    QVERIFY(!handover::endCalendar(ends(moved), heading, before).bytes.contains("SEQUENCE:1"));
    moved[0].expires = api::Date::fromText(u"2026-12-16"_s);
    QCOMPARE(handover::endCalendar(ends(moved), heading, before).bytes.count("SEQUENCE:1\r\n"), 2);
}

/// A valid event, the same when it is written again; or left out, and told.
void TestEndCalendar::oddDaysAndNames()
{
    const QList<EndDate> held{end(u"first.se"_s, u"0001-12-31"_s),
                              end(u"last.se"_s, u"9999-12-30"_s),
                              end(u"a\r\nEND:VEVENT\r\n\x01.se"_s, u"2026-12-15"_s),
                              end(u"a\x01.se"_s, u"2026-12-16"_s),
                              end(u"a\x02.se"_s, u"2026-12-17"_s),
                              end(u"a\u2028b\u2029\u0085.se"_s, u"2026-12-15"_s),
                              end(u"a\u202eb\ufeff.se"_s, u"2026-12-15"_s)};
    const QList<EndDate> leftOut{end(u"year1.se"_s, u"0001-01-01"_s), end(u"year9999.se"_s, u"9999-12-31"_s)};
    const handover::Ends all = ends(held + leftOut);
    const handover::Text text = handover::endCalendar(all, heading, {});
    QCOMPARE(read(text.bytes)[u"events"_s].toObject().size(), 2 * held.size());
    QCOMPARE(text.count, static_cast<int>(held.size()));
    QStringList told;
    for (const handover::Remark &remark : text.remarks)
        told.append(handover::sentence(remark));
    QCOMPARE(told, (QStringList{u"year1.se is left out: no calendar can show the day 0001-01-01."_s,
                                u"year9999.se is left out: no calendar can show the day 9999-12-31."_s}));
    QCOMPARE(handover::endCalendar(all, heading, text.bytes).bytes, text.bytes);
}

/// By GObject's way into libical, the library of most desktops' calendars.
void TestEndCalendar::libicalReadsIt()
{
    EndDate odd = end(u"a\r\nEND:VEVENT\x01.se"_s, u"2026-12-15"_s);
    odd.servers = {{u"c1"_s, u"web; \"1\", \\"_s}};
    const QList<EndDate> all{odd, end(u"b.se"_s, u"2027-01-20"_s, EndDate::Kind::Domain)};
    QByteArray calendar = handover::endCalendar(ends(all), heading, {}).bytes;
    calendar = handover::endCalendar(ends({all.first()}, QDate(2026, 12, 1)), heading, calendar).bytes;
    const QTemporaryDir folder;
    put(folder.filePath(u"c.ics"_s), calendar);
    const Judgement told = judge(u"/usr/bin/python3"_s, {u"-c"_s, uR"(
import gi, sys
gi.require_version('ICalGLib', '3.0')
from gi.repository import ICalGLib as ical
calendar = ical.Component.new_from_string(open(sys.argv[1], newline='').read())
if calendar.count_errors() or not calendar.check_restrictions():
    sys.exit(calendar.as_ical_string())
event = calendar.get_first_component(ical.ComponentKind.VEVENT_COMPONENT)
while event:
    start = event.get_dtstart()
    print(event.get_uid(), event.get_sequence(), start.as_ical_string(), start.is_date(), event.get_status() == ical.PropertyStatus.CANCELLED,
          event.count_components(ical.ComponentKind.VALARM_COMPONENT), event.get_summary())
    event = calendar.get_next_component(ical.ComponentKind.VEVENT_COMPONENT)
)"_s,
                                                         folder.filePath(u"c.ics"_s)});
    QVERIFY2(told.status == 0, (told.output + told.errors).constData());
    const QByteArrayList lines = told.output.trimmed().split('\n');
    QCOMPARE(lines.size(), 4);
    QVERIFY2(lines.at(0).contains("@api.cloudnet.se 0 20261215 True False 1 The certificate of a"),
             lines.at(0).constData());
    QCOMPARE(lines.at(2), QByteArray("domain-b.se@api.cloudnet.se 1 20270120 True True 0 The domain b.se expires"));
}

CONSOLE_TEST(QCoreApplication, TestEndCalendar)

} // namespace tst_endcalendar

#include "tst_endcalendar.moc"
