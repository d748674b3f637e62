// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/clock.h"

namespace api {

/// Counts in beats by another alarm: of a beat that is heard much too late only its own length counts, since the
/// program did not run meanwhile.
class AwakeAlarm : public Alarm
{
public:
    /// @p clock must outlive this.
    AwakeAlarm(Clock &clock, std::function<void()> ring);

    void set(std::chrono::milliseconds wait) override;
    void stop() override;
    bool isSet() const override { return m_beat->isSet(); }

private:
    void begin();
    void beat();

    Clock &m_clock;
    std::function<void()> m_ring;
    std::unique_ptr<Alarm> m_beat;
    /// What is left, and when and for how long the present beat was begun.
    std::chrono::milliseconds m_left{0};
    std::chrono::milliseconds m_length{0};
    std::chrono::nanoseconds m_began{0};
};

} // namespace api
