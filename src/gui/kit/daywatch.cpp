// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/kit/daywatch.h"

#include <QTimeZone>

#include <utility>

namespace gui {

DayWatch::DayWatch(QObject *parent, Clock clock, std::chrono::milliseconds interval)
    : QObject(parent)
    , m_clock(clock ? std::move(clock) : [] { return QDateTime::currentDateTime(); })
    , m_day(m_clock().date())
    , m_zone(m_clock().timeZone().id())
{
    m_again.setInterval(interval);
    connect(&m_again, &QTimer::timeout, this, &DayWatch::look);
    m_again.start();
}

void DayWatch::look()
{
    const QDateTime now = m_clock();
    const QByteArray zone = now.timeZone().id();
    if (now.date() == m_day && zone == m_zone)
        return;
    m_day = now.date();
    m_zone = zone;
    Q_EMIT changed();
}

} // namespace gui

#include "moc_daywatch.cpp"
