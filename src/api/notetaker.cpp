// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/notetaker.h"

#include "api/log.h"
#include "api/outcome.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace api {

Q_LOGGING_CATEGORY(lcApi, "cloudnet.api", QtWarningMsg)

namespace {

/// What came of an answer that is not to be decoded.
std::optional<Error> outcomeOf(const HttpAnswer &answer, const Step &step, Verb verb)
{
    if (step.kind != Step::Kind::SendNext)
        return step.error;
    return answer.isRedirect() ? std::nullopt : errorOf(answer, verb);
}

void log(const RequestNote &note)
{
    qCInfo(lcApi).noquote() << u"#%1 %2 %3: %4, status %5, %6 ms, %7 bytes"_s.arg(
        QString::number(note.number), note.verb, note.path, note.outcome ? kindName(note.outcome->kind) : u"ok"_s,
        QString::number(note.status), QString::number(note.duration.count()), QString::number(note.bytes));
}

} // namespace

void NoteTaker::begin(Client &client, quint64 number, Verb verb, const QUrl &address, const Connection &connection,
                      const PathCensor &censor)
{
    m_client = &client;
    m_key = connection.key;
    m_verb = verb;
    m_attempts = address == m_address ? m_attempts + 1 : 1;
    m_address = address;
    m_clock.start();
    m_note = RequestNote{.number = number,
                         .started = QDateTime::currentDateTimeUtc(),
                         .verb = verb == Verb::Get ? u"GET"_s : u"PATCH"_s,
                         .path = notedPath(address, connection.base, censor),
                         .attempt = m_attempts};
    qCDebug(lcApi).noquote() << u"#%1 %2 %3 is sent, attempt %4"_s.arg(QString::number(number), m_note->verb,
                                                                       m_note->path, QString::number(m_attempts));
}

void NoteTaker::ended(const HttpAnswer &answer, const Step &step)
{
    measure(answer);
    if (step.kind != Step::Kind::Decode)
        settle(outcomeOf(answer, step, m_verb));
}

void NoteTaker::givenUp(const Transfer *transfer)
{
    if (!transfer)
        return settle(Error{.kind = Error::Kind::Cancelled});
    const HttpAnswer answer = transfer->soFar();
    measure(answer);
    settle(errorOf(answer, m_verb));
}

void NoteTaker::settle(const std::optional<Error> &outcome)
{
    std::optional<RequestNote> note = std::exchange(m_note, std::nullopt);
    if (!note)
        return;
    note->outcome = outcome;
    if (note->outcome) {
        note->outcome->call = note->verb + u' ' + note->path.section(u'?', 0, 0);
        note->outcome->status = note->status;
        note->outcome->fields.clear();
        clean(*note->outcome, m_key);
    }
    log(*note);
    QMetaObject::invokeMethod(
        m_client, [client = m_client, note = *note] { Q_EMIT client->noted(note); }, Qt::QueuedConnection);
}

void NoteTaker::measure(const HttpAnswer &answer)
{
    if (!m_note)
        return;
    m_note->status = answer.status;
    m_note->bytes = answer.body.size();
    m_note->duration = std::chrono::milliseconds(m_clock.elapsed());
}

} // namespace api
