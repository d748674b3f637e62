// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/manualclock.h"

#include <algorithm>

namespace support {

class ManualClock::ManualAlarm : public api::Alarm
{
public:
    ManualAlarm(ManualClock &clock, std::function<void()> ring, bool sleeps)
        : m_clock(clock)
        , m_ring(std::move(ring))
        , m_sleeps(sleeps)
    {
        m_clock.m_alarms.append(this);
    }
    ~ManualAlarm() override { m_clock.m_alarms.removeOne(this); }

    void set(std::chrono::milliseconds wait) override { m_due = m_clock.m_now + wait; }
    void stop() override { m_due.reset(); }
    bool isSet() const override { return m_due.has_value(); }

    std::chrono::milliseconds due() const { return *m_due; }
    void putOff(std::chrono::milliseconds time)
    {
        if (m_due && m_sleeps)
            *m_due += time;
    }
    void ring()
    {
        m_due.reset();
        // A copy: it may delete this.
        const std::function<void()> call = m_ring;
        call();
    }

private:
    ManualClock &m_clock;
    std::function<void()> m_ring;
    bool m_sleeps;
    std::optional<std::chrono::milliseconds> m_due;
};

QDateTime ManualClock::utc() const
{
    return m_start.addMSecs((m_now - std::chrono::hours(1)).count());
}

std::unique_ptr<api::Alarm> ManualClock::makeAlarm(std::function<void()> ring)
{
    return std::make_unique<ManualAlarm>(*this, std::move(ring), false);
}

std::unique_ptr<api::Alarm> ManualClock::makeAwakeAlarm(std::function<void()> ring)
{
    return std::make_unique<ManualAlarm>(*this, std::move(ring), true);
}

void ManualClock::advance(std::chrono::milliseconds time)
{
    const std::chrono::milliseconds end = m_now + time;
    for (ManualAlarm *alarm = next(); alarm && alarm->due() <= end; alarm = next()) {
        m_now = std::max(m_now, alarm->due());
        alarm->ring();
    }
    m_now = end;
}

void ManualClock::sleep(std::chrono::milliseconds time)
{
    m_now += time;
    for (ManualAlarm *alarm : std::as_const(m_alarms))
        alarm->putOff(time);
    advance(std::chrono::milliseconds(0));
}

bool ManualClock::isAnySetBeyond(std::chrono::milliseconds time) const
{
    return std::any_of(m_alarms.begin(), m_alarms.end(),
                       [&](auto *alarm) { return alarm->isSet() && alarm->due() > m_now + time; });
}

std::optional<std::chrono::milliseconds> ManualClock::untilNext() const
{
    const ManualAlarm *alarm = next();
    return alarm ? std::optional(alarm->due() - m_now) : std::nullopt;
}

int ManualClock::pending() const
{
    return static_cast<int>(
        std::count_if(m_alarms.begin(), m_alarms.end(), [](auto *alarm) { return alarm->isSet(); }));
}

void ManualClock::passRests()
{
    constexpr std::chrono::seconds longestRest(10);
    for (auto wait = untilNext(); wait && *wait <= longestRest; wait = untilNext())
        advance(*wait);
}

ManualClock::ManualAlarm *ManualClock::next() const
{
    ManualAlarm *first = nullptr;
    for (ManualAlarm *alarm : m_alarms) {
        if (alarm->isSet() && (!first || alarm->due() < first->due()))
            first = alarm;
    }
    return first;
}

} // namespace support
