// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/clock.h"

#include <QtGlobal>

#include <chrono>
#include <deque>
#include <functional>
#include <memory>

namespace api {

/// How fast requests go out. As fast as there is room, after a few answers in which to learn whether the server has a
/// limit, until it asks for slower: from then on fewer go at once and with a distance in time between them. Each time
/// it asks again both are cut by a factor; they come back by small steps while it answers (docs/contract.md, doubt 13).
class Pace
{
public:
    /// @p clock must outlive this. Before the first answers as many go at once as @p atFirst. @p ready is called when
    /// the distance that allows() found missing is over.
    Pace(Clock &clock, int atFirst, std::function<void()> ready);

    /// Whether one more may go out now, beside @p inFlight of at most @p most. Where only time is missing, `ready`
    /// follows.
    bool allows(int inFlight, int most);
    /// The request of that number goes out; numbers grow.
    void sent(quint64 number);
    /// It was answered, and not by asking for a pause.
    void served();
    /// It was answered by asking for a pause. What went out before the last time that this made things slower knew
    /// nothing of it, and changes nothing. Gives the shortest pause: the server may name too short a one again and
    /// again.
    std::chrono::milliseconds slower(quint64 number);

    /// The next may go without a distance to the one before.
    void skip() { m_next = m_clock.now(); }

    /// Whether there is a distance between requests.
    bool isSlow() const { return m_rate > 0; }
    /// Requests a second; 0 for as many as there is room for.
    double rate() const { return m_rate; }
    /// How many may be on their way at once, where that is fewer than there is room for.
    int window() const { return m_window; }

private:
    void faster();
    std::chrono::milliseconds distance() const;
    int servedLately();

    Clock &m_clock;
    std::unique_ptr<Alarm> m_alarm;
    double m_rate = 0;
    int m_window;
    /// As fast as it was when the server last asked for slower; 0 where that is not known, or was passed since.
    double m_ceiling = 0;
    /// Answers since the last step, up or down.
    int m_streak = 0;
    quint64 m_lastSent = 0;
    /// The last that went out before it last got slower.
    quint64 m_lastBefore = 0;
    std::chrono::nanoseconds m_next{0};
    /// When what was answered within the last second was.
    std::deque<std::chrono::nanoseconds> m_served;
};

} // namespace api
