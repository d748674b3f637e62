// SPDX-License-Identifier: GPL-3.0-or-later
#include "handover/text.h"

#include "names/plaintext.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace handover {

using namespace Qt::StringLiterals;
using inventory::Kind;

namespace {

/// What is counted, in the order in which it is named.
enum class Thing { Servers, People, Domains, Certificates };

Thing thingOf(Kind kind)
{
    switch (kind) {
    case Kind::Users:
    case Kind::User:
        return Thing::People;
    case Kind::Domains:
    case Kind::Domain:
        return Thing::Domains;
    case Kind::Certificates:
        return Thing::Certificates;
    default:
        return Thing::Servers;
    }
}

const char *countedAs(Thing thing)
{
    switch (thing) {
    case Thing::People:
        return QT_TRANSLATE_NOOP("Handover", "%1 of %2 people");
    case Thing::Domains:
        return QT_TRANSLATE_NOOP("Handover", "%1 of %2 domains");
    case Thing::Certificates:
        return QT_TRANSLATE_NOOP("Handover", "%1 of %2 certificates");
    case Thing::Servers:
        break;
    }
    return QT_TRANSLATE_NOOP("Handover", "%1 of %2 servers");
}

Reading readingOf(const Readings &readings, Kind kind)
{
    const auto found = readings.find(kind);
    return found == readings.end() ? Reading{.isWhole = false} : found->second;
}

/// "2026-11-30 14:02 +01:00".
QString momentText(const QDateTime &moment)
{
    const QDateTime local = moment.toLocalTime();
    const int minutes = local.offsetFromUtc() / 60;
    return u"%1 %2%3:%4"_s.arg(local.toString(u"yyyy-MM-dd HH:mm"_s), minutes < 0 ? u"-"_s : u"+"_s)
        .arg(qAbs(minutes) / 60, 2, 10, QChar(u'0'))
        .arg(qAbs(minutes) % 60, 2, 10, QChar(u'0'));
}

/// The text with nothing where "as of" tells the time. What stands before it is what only a heading begins with.
QByteArray withoutTime(const QByteArray &bytes)
{
    static const QRegularExpression time(
        uR"re(((?:^|\n)(?:(?:# |; )as of |X-WR-CALDESC:[^\n\d]*)|"cloudnet_as_of": ?"as of )\d{4}-\d\d-\d\d \d\d:\d\d [+-]\d\d:\d\d)re"_s);
    QString text = QString::fromLatin1(bytes);
    return text.replace(time, u"\\1"_s).toLatin1();
}

} // namespace

QString inEnglish(const char *source)
{
    return QString::fromUtf8(source);
}

bool isComplete(const Readings &readings, const QList<Kind> &kinds)
{
    return std::all_of(kinds.cbegin(), kinds.cend(), [&readings](Kind kind) {
        const Reading reading = readingOf(readings, kind);
        return reading.isWhole && reading.read == reading.total;
    });
}

QString asOf(const Readings &readings, const QList<Kind> &kinds, const Words &words)
{
    QDateTime oldest;
    std::map<Thing, Reading> counted;
    for (const Kind kind : kinds) {
        const Reading reading = readingOf(readings, kind);
        if (reading.oldest.isValid() && (!oldest.isValid() || reading.oldest < oldest))
            oldest = reading.oldest;
        const auto [place, isNew] = counted.emplace(thingOf(kind), reading);
        if (isNew)
            continue;
        place->second.read = std::min(place->second.read, reading.read);
        place->second.total = std::max(place->second.total, reading.total);
        place->second.isWhole = place->second.isWhole && reading.isWhole;
    }
    QStringList parts;
    bool isWhole = true;
    for (const auto &[thing, reading] : counted) {
        parts.append(words(countedAs(thing)).arg(reading.read).arg(reading.total));
        isWhole = isWhole && reading.isWhole;
    }
    if (!oldest.isValid())
        return words(QT_TRANSLATE_NOOP("Handover", "nothing has been read"));
    const QString text =
        words(QT_TRANSLATE_NOOP("Handover", "as of %1, %2 read")).arg(momentText(oldest), parts.join(u", "_s));
    return isWhole ? text : text + u", "_s + words(QT_TRANSLATE_NOOP("Handover", "a list is incomplete"));
}

QString sentence(const Remark &remark, const Words &words)
{
    QString text = words(remark.source);
    for (qsizetype i = 0; i < remark.arguments.size(); ++i)
        text.replace(u'%' + QString::number(i + 1), inOneLine(remark.arguments.at(i)));
    return text;
}

QString inOneLine(const QString &text)
{
    return names::shownText(text, false);
}

QByteArray comments(const QByteArray &sign, const Heading &heading, const QList<Remark> &remarks)
{
    QStringList lines{heading.asOf, u"Written by Cloudnet Console from the account %1."_s.arg(heading.account),
                      u"What is changed here is lost when it is written again."_s};
    if (!heading.filter.isEmpty())
        lines.append(u"Only what this filter shows: %1"_s.arg(heading.filter));
    for (const Remark &remark : remarks)
        lines.append(sentence(remark));
    QByteArray bytes;
    for (const QString &line : lines)
        bytes += sign + ' ' + inOneLine(line).toUtf8() + '\n';
    return bytes;
}

bool isSame(const QByteArray &a, const QByteArray &b)
{
    return a == b || withoutTime(a) == withoutTime(b);
}

} // namespace handover
