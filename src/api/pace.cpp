// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/pace.h"

#include "api/client.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace api {

using namespace std::chrono_literals;

namespace {

// What a server that says 429 has shown to bear, less a margin: the next rate finds its limit from below.
constexpr double cut = 0.7;
// One step up after so many answers. At any limit that is more than ten answers between two refusals.
constexpr int answersAStep = 10;
constexpr double step = 0.5;
// Where the server has said no before, it will more likely say it again: that step takes so many times as long, unless
// it takes long enough as it is: below this many requests a second.
constexpr int patienceAtCeiling = 3;
constexpr double patientFrom = 1;
// Requests a second. At the slowest a call is still tried many times within Limits::longestPause; at the fastest the
// distance is less than an answer takes anyway.
constexpr double slowest = 0.2;
constexpr double fastest = 50;

} // namespace

Pace::Pace(Clock &clock, int atFirst, std::function<void()> ready)
    : m_clock(clock)
    , m_alarm(clock.makeAlarm(std::move(ready)))
    , m_window(std::min(atFirst, Limits::mostInFlight))
{
}

bool Pace::allows(int inFlight, int most)
{
    if (inFlight >= std::min(most, m_window))
        return false;
    const auto missing = std::chrono::ceil<std::chrono::milliseconds>(m_next - m_clock.now());
    if (!isSlow() || missing <= 0ms)
        return true;
    if (!m_alarm->isSet())
        m_alarm->set(missing);
    return false;
}

void Pace::sent(quint64 number)
{
    m_lastSent = number;
    if (isSlow())
        m_next = m_clock.now() + distance();
}

void Pace::served()
{
    m_served.push_back(m_clock.now());
    servedLately();
    const bool wouldPass = m_rate >= patientFrom && m_ceiling > 0 && m_rate + step > m_ceiling;
    if (++m_streak >= answersAStep * (wouldPass ? patienceAtCeiling : 1))
        faster();
}

std::chrono::milliseconds Pace::slower(quint64 number)
{
    if (number <= m_lastBefore)
        return 0ms;
    m_lastBefore = m_lastSent;
    const bool wasServed = !isSlow() || m_streak > 0;
    m_streak = 0;
    // The first time nothing is known but what it has just answered.
    const double before = isSlow() ? m_rate : std::max(servedLately(), 1);
    m_ceiling = isSlow() || servedLately() > 0 ? before : 0;
    m_rate = std::max(before * cut, slowest);
    m_window = std::max(m_window / 2, 1);
    return wasServed ? 0ms : distance();
}

void Pace::faster()
{
    m_streak = 0;
    m_window = std::min(m_window + 1, Limits::mostInFlight);
    if (!isSlow())
        return;
    m_rate += step;
    if (m_rate > m_ceiling)
        m_ceiling = 0;
    if (m_rate > fastest)
        m_rate = 0;
}

std::chrono::milliseconds Pace::distance() const
{
    return std::chrono::milliseconds(std::llround(1000 / m_rate));
}

int Pace::servedLately()
{
    const std::chrono::nanoseconds from = m_clock.now() - 1s;
    while (!m_served.empty() && m_served.front() <= from)
        m_served.pop_front();
    return static_cast<int>(m_served.size());
}

} // namespace api
