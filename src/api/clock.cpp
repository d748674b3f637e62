// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/clock.h"

#include "api/awakealarm.h"

#include <QTimer>

namespace api {

namespace {

class RealAlarm : public Alarm
{
public:
    explicit RealAlarm(std::function<void()> ring)
    {
        m_timer.setSingleShot(true);
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, std::move(ring));
    }

    void set(std::chrono::milliseconds wait) override { m_timer.start(wait); }
    void stop() override { m_timer.stop(); }
    bool isSet() const override { return m_timer.isActive(); }

private:
    QTimer m_timer;
};

class RealClock : public Clock
{
public:
    std::chrono::nanoseconds now() const override { return std::chrono::steady_clock::now().time_since_epoch(); }
    QDateTime utc() const override { return QDateTime::currentDateTimeUtc(); }
    std::unique_ptr<Alarm> makeAlarm(std::function<void()> ring) override
    {
        return std::make_unique<RealAlarm>(std::move(ring));
    }
    std::unique_ptr<Alarm> makeAwakeAlarm(std::function<void()> ring) override
    {
        return std::make_unique<AwakeAlarm>(*this, std::move(ring));
    }
};

} // namespace

std::shared_ptr<Clock> realClock()
{
    return std::make_shared<RealClock>();
}

} // namespace api
