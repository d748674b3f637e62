// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the client that waits: for the server's pause, and before a read is sent again.
#include "api/clientprivate.h"

#include "api/retry.h"

#include <algorithm>

namespace api {

void Client::Private::wait(CallId id, const Step &step)
{
    Entry &entry = m_calls.at(id);
    const std::chrono::milliseconds length = std::max(m_pace.slower(entry.request), step.wait);
    m_pause.begin(step.error, length);
    const std::chrono::nanoseconds now = m_clock->now();
    const std::chrono::nanoseconds since = entry.askedToWait.value_or(now);
    entry.askedToWait = since;
    if (entry.call.verb == Verb::Get && now + length <= since + m_limits.longestPause)
        goOn(id);
    else
        end(id, step.error);
}

void Client::Private::rest(CallId id)
{
    Entry &entry = m_calls.at(id);
    if (entry.aborted)
        return end(id, Error{.kind = Error::Kind::Cancelled});
    entry.state = State::Resting;
    if (!entry.rest)
        entry.rest = m_clock->makeAlarm([this, id] { rested(id); });
    entry.rest->set(retryWait(m_limits, entry.course->sends() + 1, 0.5 + m_random.generateDouble()));
}

void Client::Private::rested(CallId id)
{
    goOn(id);
    pump();
}

void Client::Private::announce(const QDateTime &until)
{
    QMetaObject::invokeMethod(
        &m_client, [this, until] { Q_EMIT m_client.paused(until); }, Qt::QueuedConnection);
}

void Client::Private::failWaiting(const Error &reason)
{
    while (!m_queue.isEmpty())
        end(m_queue.takeNext(), reason);
}

void Client::Private::tryNow()
{
    m_pace.skip();
    m_pause.end();
    pump();
}

void Client::Private::cancelWaiting()
{
    const Error cancelled{.kind = Error::Kind::Cancelled};
    failWaiting(cancelled);
    for (auto &[id, entry] : m_calls) {
        if (entry.state != State::Resting)
            continue;
        entry.rest->stop();
        end(id, cancelled);
    }
    m_pauseCalledOff = m_pause.isOn();
}

} // namespace api
