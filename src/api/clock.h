// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <chrono>
#include <functional>
#include <memory>

namespace api {

/// Rings once, in the thread that made it and from its event loop; set again, it rings again. Its end stops it.
class Alarm
{
public:
    Alarm() = default;
    virtual ~Alarm() = default;
    Q_DISABLE_COPY_MOVE(Alarm)

    /// Rings after @p wait, and no longer when it was to ring before.
    virtual void set(std::chrono::milliseconds wait) = 0;
    virtual void stop() = 0;
    /// Set, and has not rung yet.
    virtual bool isSet() const = 0;
};

/// The time by which a client waits and rests. One that a test moves on by itself makes every wait a matter of order.
class Clock
{
public:
    Clock() = default;
    virtual ~Clock() = default;
    Q_DISABLE_COPY_MOVE(Clock)

    /// Since a moment that does not change; whatever is done to the machine's own clock, it only grows.
    virtual std::chrono::nanoseconds now() const = 0;
    /// The date and the time of day, UTC.
    virtual QDateTime utc() const = 0;
    /// @p ring may delete the alarm.
    virtual std::unique_ptr<Alarm> makeAlarm(std::function<void()> ring) = 0;
    /// The same, and only time in which the program ran counts: not while the machine slept or the program was stopped,
    /// when nothing that came could be seen.
    virtual std::unique_ptr<Alarm> makeAwakeAlarm(std::function<void()> ring) = 0;
};

/// The machine's own.
std::shared_ptr<Clock> realClock();

} // namespace api
