// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types.h"
#include "ends/calendar.h"
#include "ends/enddates.h"

#include <QDate>
#include <QList>

namespace ends {

/// What ends in one month, or has ended before this one.
struct HorizonMonth
{
    /// The month's first day; invalid for all that has expired.
    QDate first;
    int certificates = 0;
    int domains = 0;
    /// What ends first of them.
    EndDate::Kind nextKind = EndDate::Kind::Certificate;
    QString next = {};

    bool operator==(const HorizonMonth &) const = default;
};

/// The ends of an account over the next year, by month.
struct Horizon
{
    /// What has expired, then this month with what it still holds, and the twelve after it.
    QList<HorizonMonth> months;
    /// How many are expired and urgent, by the thresholds and by their habits, without what is snoozed.
    int overdue = 0;
    int urgent = 0;
    /// How many of these are not urgent, but should have been renewed by now, as they always were.
    int late = 0;
    /// What asks for action first, by its end: the expired that expired last, else the nearest of the urgent; empty for
    /// none.
    QString firstOverdue = {};
    EndDate::Kind firstOverdueKind = EndDate::Kind::Certificate;
    QString firstUrgent = {};
    EndDate::Kind firstUrgentKind = EndDate::Kind::Certificate;
    /// Of those that are late, the one that ends first.
    QString firstLate = {};
    EndDate::Kind firstLateKind = EndDate::Kind::Certificate;

    bool operator==(const Horizon &) const = default;
};

/// That of these lists at @p now, in its time zone, with what is known of the ends beside. @p calendar is of that zone,
/// and kept by the caller: to ask the zone is slow.
Horizon horizon(const QList<api::Certificate> &certificates, const QList<api::Domain> &domains, const EndHabits &habits,
                const Thresholds &thresholds, const QDateTime &now, Calendar &calendar);

} // namespace ends
