// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

namespace gui {

/// Notices that another day has begun for the person: by itself, also after the machine has slept, the clock was set,
/// or the time zone is another. A timer alone does not: it stands still with the machine.
class DayWatch : public QObject
{
    Q_OBJECT

public:
    /// Tells the time, in the person's own zone.
    using Clock = std::function<QDateTime()>;

    /// Without a clock it is the system's. It is looked at each @p interval.
    explicit DayWatch(QObject *parent = nullptr, Clock clock = {},
                      std::chrono::milliseconds interval = std::chrono::seconds(20));

    /// Looks at the clock now.
    void look();

Q_SIGNALS:
    /// Today is another day than when it was last looked at, or has another time zone.
    void changed();

private:
    Clock m_clock;
    QDate m_day;
    QByteArray m_zone;
    QTimer m_again;
};

} // namespace gui
