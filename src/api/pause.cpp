// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/pause.h"

#include <algorithm>

namespace api {

namespace {

// A timer counts to 24 days only, and a pause may be a year.
constexpr std::chrono::milliseconds longestTimer = std::chrono::hours(1);

} // namespace

Pause::Pause(Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_end(clock.now())
    , m_alarm(clock.makeAlarm([this] {
        if (isOn())
            wait();
        else
            Q_EMIT ended();
    }))
{
}

void Pause::begin(const Error &reason, std::chrono::milliseconds length)
{
    if (left() >= length)
        return;
    m_end = m_clock.now() + length;
    m_until = m_clock.utc().addMSecs(length.count());
    m_reason = reason;
    wait();
    Q_EMIT began(m_until, length);
}

void Pause::end()
{
    // The alarm, not the clock: it may have struck already without having been heard.
    if (!m_alarm->isSet())
        return;
    m_alarm->stop();
    m_end = m_clock.now();
    Q_EMIT ended();
}

std::chrono::milliseconds Pause::left() const
{
    return std::chrono::ceil<std::chrono::milliseconds>(std::max(m_end - m_clock.now(), std::chrono::nanoseconds(0)));
}

Error Pause::reason() const
{
    Error reason = m_reason;
    reason.retryAfter = std::chrono::ceil<std::chrono::seconds>(left()).count();
    return reason;
}

void Pause::wait()
{
    m_alarm->set(std::min(left(), longestTimer));
}

} // namespace api

#include "moc_pause.cpp"
