// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/requesttable.h"

#include "words/datetext.h"

#include <QCoreApplication>

namespace models {

using namespace Qt::StringLiterals;
using api::RequestNote;
using ErrorKind = api::Error::Kind;

namespace {

class RequestTable
{
    Q_DECLARE_TR_FUNCTIONS(RequestTable)
};

using RequestColumn = tables::Column<RequestNote>;

QString kindText(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Refused:
        return RequestTable::tr("Connection refused");
    case ErrorKind::HostNotFound:
        return RequestTable::tr("Host not found");
    case ErrorKind::NoConnection:
        return RequestTable::tr("No connection");
    case ErrorKind::Tls:
        return RequestTable::tr("Not trusted");
    case ErrorKind::Idle:
        return RequestTable::tr("Stopped responding");
    case ErrorKind::Deadline:
        return RequestTable::tr("Took too long");
    case ErrorKind::Cut:
        return RequestTable::tr("Incomplete response");
    case ErrorKind::TooBig:
        return RequestTable::tr("Too large");
    case ErrorKind::Unpackable:
        return RequestTable::tr("Cannot be decompressed");
    case ErrorKind::ProxyLogin:
        return RequestTable::tr("Proxy requires a login");
    case ErrorKind::Cancelled:
        return RequestTable::tr("Cancelled");
    case ErrorKind::Redirected:
        return RequestTable::tr("Redirected");
    case ErrorKind::Moved:
        return RequestTable::tr("Redirected to another path");
    case ErrorKind::KeyRefused:
        return RequestTable::tr("Key rejected");
    case ErrorKind::Forbidden:
        return RequestTable::tr("No access");
    case ErrorKind::NotFound:
        return RequestTable::tr("Not found");
    case ErrorKind::Rejected:
        return RequestTable::tr("Rejected");
    case ErrorKind::TooMany:
        return RequestTable::tr("Asked to wait");
    case ErrorKind::ServerFault:
        return RequestTable::tr("Error in the API");
    case ErrorKind::NotJson:
        return RequestTable::tr("Not JSON");
    case ErrorKind::BrokenJson:
        return RequestTable::tr("Damaged JSON");
    case ErrorKind::WrongShape:
        return RequestTable::tr("Unexpected format");
    case ErrorKind::Incomplete:
        return RequestTable::tr("List incomplete");
    case ErrorKind::UnknownOutcome:
        return RequestTable::tr("Unknown");
    case ErrorKind::ReadOnly:
        return RequestTable::tr("Read-only");
    case ErrorKind::BadName:
        return RequestTable::tr("Invalid name");
    }
    return {};
}

RequestColumn requestColumn(const QByteArray &id, std::function<QString()> header,
                            std::function<QString(const RequestNote &, const QLocale &)> text)
{
    RequestColumn requestColumn;
    requestColumn.id = id;
    requestColumn.header = std::move(header);
    requestColumn.text = std::move(text);
    return requestColumn;
}

RequestColumn numberColumn(const QByteArray &id, std::function<QString()> header,
                           std::function<QString(const RequestNote &, const QLocale &)> text,
                           std::function<QVariant(const RequestNote &)> sort)
{
    RequestColumn made = requestColumn(id, std::move(header), std::move(text));
    made.sort = std::move(sort);
    made.alignment = Qt::AlignRight | Qt::AlignVCenter;
    return made;
}

QString dayText(const QDate &day)
{
    return words::dateText({.text = {}, .day = day, .moment = {}});
}

RequestColumn timeColumn(std::function<QDate()> today)
{
    RequestColumn time = requestColumn(
        "time", [] { return RequestTable::tr("Time"); },
        [today = std::move(today)](const RequestNote &note, const QLocale &) {
            const QDateTime local = note.started.toLocalTime();
            const QString clock = local.toString(u"HH:mm:ss"_s);
            return local.date() == today() ? clock : dayText(local.date()) + u' ' + clock;
        });
    // Also when the clock was set meanwhile.
    time.sort = [](const RequestNote &note) { return QVariant::fromValue(note.number); };
    time.search = [](const RequestNote &note) { return note.started.toLocalTime().toString(Qt::ISODate); };
    time.toolTip = [](const RequestNote &note, const QLocale &) {
        return requestTime(note) + u'\n' + note.started.toUTC().toString(Qt::ISODateWithMs);
    };
    return time;
}

RequestColumn pathColumn()
{
    RequestColumn path = requestColumn(
        "path", [] { return RequestTable::tr("Path"); },
        [](const RequestNote &note, const QLocale &) { return note.path; });
    path.fixedFont = true;
    return path;
}

RequestColumn statusColumn()
{
    RequestColumn status = numberColumn(
        "status", [] { return RequestTable::tr("Status"); },
        [](const RequestNote &note, const QLocale &) {
            return note.status > 0 ? QString::number(note.status) : QString();
        },
        [](const RequestNote &note) { return note.status > 0 ? QVariant(note.status) : QVariant(); });
    return status;
}

RequestColumn requestSizeColumn()
{
    // Without an answer there is nothing to have a size.
    RequestColumn size = numberColumn(
        "size", [] { return RequestTable::tr("Size"); },
        [](const RequestNote &note, const QLocale &locale) {
            return note.status > 0 ? locale.formattedDataSize(note.bytes, 1, QLocale::DataSizeSIFormat) : QString();
        },
        [](const RequestNote &note) { return note.status > 0 ? QVariant(note.bytes) : QVariant(); });
    size.toolTip = [](const RequestNote &note, const QLocale &locale) {
        return note.status > 0 ? locale.toString(note.bytes) + u" B"_s : QString();
    };
    return size;
}

RequestColumn attemptColumn()
{
    RequestColumn attempt = numberColumn(
        "attempt", [] { return RequestTable::tr("Attempt"); },
        [](const RequestNote &note, const QLocale &locale) { return locale.toString(note.attempt); },
        [](const RequestNote &note) { return QVariant(note.attempt); });
    attempt.tone = [](const RequestNote &note) { return note.attempt > 1 ? words::Tone::Normal : words::Tone::Muted; };
    return attempt;
}

RequestColumn outcomeColumn()
{
    RequestColumn outcome = requestColumn(
        "outcome", [] { return RequestTable::tr("Outcome"); },
        [](const RequestNote &note, const QLocale &) { return requestOutcome(note); });
    outcome.tone = requestTone;
    outcome.sign = [](const RequestNote &note) {
        const words::Tone tone = requestTone(note);
        return tone == words::Tone::Bad ? u"✕"_s : tone == words::Tone::Warning ? u"⚠"_s : QString();
    };
    // By which it is called in the text for support.
    outcome.search = [](const RequestNote &note) {
        return note.outcome ? api::kindName(note.outcome->kind) : QString();
    };
    return outcome;
}

} // namespace

std::unique_ptr<tables::Table<RequestNote>> makeRequestTable(std::function<QDate()> today)
{
    if (!today)
        today = [] { return QDate::currentDate(); };
    QList<RequestColumn> columns{
        timeColumn(std::move(today)),
        requestColumn(
            "verb", [] { return RequestTable::tr("Method"); },
            [](const RequestNote &note, const QLocale &) { return note.verb; }),
        pathColumn(),
        statusColumn(),
        numberColumn(
            "duration", [] { return RequestTable::tr("Duration"); }, requestDuration,
            [](const RequestNote &note) { return QVariant::fromValue<qint64>(note.duration.count()); }),
        requestSizeColumn(),
        attemptColumn(),
        outcomeColumn(),
    };
    return std::make_unique<tables::Table<RequestNote>>(
        std::move(columns), [](const RequestNote &note) { return QString::number(note.number); });
}

QString requestTime(const RequestNote &note)
{
    const QDateTime local = note.started.toLocalTime();
    return dayText(local.date()) + u' ' + local.toString(u"HH:mm:ss.zzz"_s);
}

QString requestDuration(const RequestNote &note, const QLocale &locale)
{
    return RequestTable::tr("%1 ms").arg(locale.toString(static_cast<qlonglong>(note.duration.count())));
}

QString requestOutcome(const RequestNote &note)
{
    return note.outcome ? kindText(note.outcome->kind) : RequestTable::tr("OK");
}

words::Tone requestTone(const RequestNote &note)
{
    if (!note.outcome)
        return words::Tone::Muted;
    switch (note.outcome->kind) {
    case ErrorKind::Cancelled:
        return words::Tone::Normal;
    case ErrorKind::TooMany:
        return words::Tone::Warning;
    default:
        return words::Tone::Bad;
    }
}

} // namespace models
