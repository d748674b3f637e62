// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/clock.h"
#include "api/error.h"

#include <QDateTime>
#include <QObject>

#include <chrono>
#include <optional>

namespace api {

/// The time for which the server asked to be left alone. It ends by itself or by end().
class Pause : public QObject
{
    Q_OBJECT

public:
    /// @p clock must outlive this.
    explicit Pause(Clock &clock, QObject *parent = nullptr);

    /// Begins now and lasts @p length; @p reason is the answer that asked for it. One that lasts longer already stays.
    void begin(const Error &reason, std::chrono::milliseconds length);
    /// Over at once.
    void end();

    bool isOn() const { return m_clock.now() < m_end; }
    /// UTC; nothing when there is no pause.
    std::optional<QDateTime> until() const { return isOn() ? std::optional(m_until) : std::nullopt; }
    std::chrono::milliseconds left() const;
    /// The answer that asked for it, with the seconds that are left of it.
    Error reason() const;

Q_SIGNALS:
    /// There is one until then (UTC), for the @p length asked for, or it lasts longer than was known.
    void began(const QDateTime &until, std::chrono::milliseconds length);
    void ended();

private:
    void wait();

    Clock &m_clock;
    std::chrono::nanoseconds m_end;
    QDateTime m_until;
    Error m_reason;
    std::unique_ptr<Alarm> m_alarm;
};

} // namespace api
