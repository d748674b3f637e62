// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/awakealarm.h"

#include <algorithm>
#include <utility>

namespace api {

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds longestBeat = 1s;
// A busy machine is this late too.
constexpr std::chrono::milliseconds late = 1s;

} // namespace

AwakeAlarm::AwakeAlarm(Clock &clock, std::function<void()> ring)
    : m_clock(clock)
    , m_ring(std::move(ring))
    , m_beat(clock.makeAlarm([this] { beat(); }))
{
}

void AwakeAlarm::set(std::chrono::milliseconds wait)
{
    m_left = wait;
    begin();
}

void AwakeAlarm::stop()
{
    m_beat->stop();
}

void AwakeAlarm::begin()
{
    m_length = std::min(m_left, longestBeat);
    m_began = m_clock.now();
    m_beat->set(m_length);
}

void AwakeAlarm::beat()
{
    const auto passed = std::chrono::duration_cast<std::chrono::milliseconds>(m_clock.now() - m_began);
    m_left -= passed > m_length + late ? m_length : std::max(passed, m_length);
    if (m_left > 0ms) {
        begin();
        return;
    }
    // A copy: it may delete this.
    const std::function<void()> ring = m_ring;
    ring();
}

} // namespace api
