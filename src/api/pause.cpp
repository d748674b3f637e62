// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/pause.h"

#include <algorithm>

namespace api {

namespace {

// A timer counts to 24 days only, and a pause may be a year.
constexpr std::chrono::milliseconds longestTimer = std::chrono::hours(1);

} // namespace

Pause::Pause(QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (isOn())
            wait();
        else
            Q_EMIT ended();
    });
}

void Pause::begin(const Error &reason, std::chrono::milliseconds length)
{
    if (m_end.remainingTime() >= length.count())
        return;
    m_end.setRemainingTime(length, Qt::PreciseTimer);
    m_until = QDateTime::currentDateTimeUtc().addMSecs(length.count());
    m_reason = reason;
    wait();
    Q_EMIT began(m_until);
}

void Pause::end()
{
    // The timer, not the clock: it may have struck already without having been heard.
    if (!m_timer.isActive())
        return;
    m_timer.stop();
    m_end.setRemainingTime(0, Qt::PreciseTimer);
    Q_EMIT ended();
}

Error Pause::reason() const
{
    Error reason = m_reason;
    reason.retryAfter = std::chrono::ceil<std::chrono::seconds>(left()).count();
    return reason;
}

void Pause::wait()
{
    m_timer.start(std::min(left(), longestTimer));
}

} // namespace api
