// SPDX-License-Identifier: GPL-3.0-or-later
// What is said otherwise in Qt 6.4 than in Qt 6.8, said here so that it is right in both, and nowhere else.
#pragma once

#include <QDate>
#include <QDateTime>
#include <QTime>
#include <QTimeZone>

namespace api {

/// The moment of a day and a time in UTC, kept in UTC; invalid when one of them is.
///
/// Qt 6.9 drops the constructor that takes Qt::UTC, and QTimeZone::UTC comes with Qt 6.5. A QDateTime made with
/// QTimeZone::utc() says of itself that it is in a time zone, hence toUTC().
inline QDateTime utc(QDate day, QTime time)
{
    static const QTimeZone zone = QTimeZone::utc();
    // QDateTime takes an invalid time for midnight.
    return time.isValid() ? QDateTime(day, time, zone).toUTC() : QDateTime();
}

} // namespace api
