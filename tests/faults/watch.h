// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QTimer>

#include <chrono>

namespace faults {

/// Whether the event loop of this thread goes on: the longest time between two beats, 5 ms apart when it is at rest.
class Heartbeat
{
public:
    Heartbeat();

    /// By the clock, without what other programs took from us.
    std::chrono::milliseconds longestGap() const { return m_longest; }
    /// What this thread itself computed between two beats.
    std::chrono::milliseconds longestWork() const { return m_longestWork; }

private:
    void beat();

    QTimer m_timer;
    QElapsedTimer m_since;
    std::chrono::nanoseconds m_workedUntil{0};
    std::chrono::nanoseconds m_queuedUntil{0};
    std::chrono::milliseconds m_longest{0};
    std::chrono::milliseconds m_longestWork{0};
};

/// How much more memory the program held at its peak than when this was made.
class PeakMemory
{
public:
    PeakMemory();

    /// Whether it can be measured: not under the address sanitizer, which keeps what is freed, nor without /proc.
    bool isKnown() const { return m_before > 0; }
    qint64 growth() const;

private:
    qint64 m_before = 0;
};

/// How much slower the program is made by what it is built with.
int slowness();

} // namespace faults
