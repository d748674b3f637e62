// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/clock.h"
#include "api/qtversion.h"

#include <QList>

#include <optional>

namespace support {

/// A clock that stands still until the test moves it on. It outlives its alarms, and is of one thread with them.
///
///     const auto clock = std::make_shared<support::ManualClock>();
///     api::Client client(connection, {}, nullptr, clock);
///     …
///     QTRY_COMPARE(clock->untilNext(), 1000ms);
///     clock->advance(999ms);
class ManualClock : public api::Clock
{
public:
    std::chrono::nanoseconds now() const override { return m_now; }
    QDateTime utc() const override;
    std::unique_ptr<api::Alarm> makeAlarm(std::function<void()> ring) override;
    std::unique_ptr<api::Alarm> makeAwakeAlarm(std::function<void()> ring) override;

    /// What is the date when it begins, UTC; @p start and what has passed since is the date from now on.
    void setStart(const QDateTime &start) { m_start = start; }

    /// Moves on by @p time. What is due meanwhile rings from within, each at its own moment and in the order of them.
    void advance(std::chrono::milliseconds time);
    /// The machine sleeps for @p time: what is due rings afterwards, and alarms that count only while the program runs
    /// are due so much later.
    void sleep(std::chrono::milliseconds time);
    /// Whether an alarm is set that rings later than @p time from now: while a request is on its way, one is
    /// (Limits::idle, as it comes).
    bool isAnySetBeyond(std::chrono::milliseconds time) const;
    /// How long until the first alarm rings; nothing when none is set.
    std::optional<std::chrono::milliseconds> untilNext() const;
    /// Alarms that are set.
    int pending() const;
    /// Moves on to the first alarm as long as that is at most ten seconds away: a rest or a pause, then. What watches a
    /// request on its way is set for longer (Limits::idle, as it comes).
    void passRests();

private:
    class ManualAlarm;

    ManualAlarm *next() const;

    std::chrono::milliseconds m_now = std::chrono::hours(1);
    QDateTime m_start = api::utc(QDate(2026, 3, 10), QTime(12, 0));
    QList<ManualAlarm *> m_alarms;
};

} // namespace support
