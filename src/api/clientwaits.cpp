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
    entry.askedToWait = entry.askedToWait.value_or(now);
    m_unservedSince = m_unservedSince.value_or(now);
    // A server that has served nobody for as long as one waits need not keep the next one waiting.
    const std::chrono::nanoseconds since = std::min(*entry.askedToWait, *m_unservedSince);
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

std::optional<QDateTime> Client::pausedUntil() const
{
    return d->pause().until();
}

std::chrono::seconds Client::longestPause() const
{
    return d->limits().longestPause;
}

bool Client::isHeldBack() const
{
    return d->isHeldBack();
}

void Client::tryNow()
{
    d->tryNow();
}

void Client::cancelWaiting()
{
    d->cancelWaiting();
}

} // namespace api
