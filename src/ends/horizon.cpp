// SPDX-License-Identifier: GPL-3.0-or-later
#include "ends/horizon.h"

#include "names/comparablename.h"

#include <optional>

namespace ends {

namespace {

/// This month, and twelve after it: whatever day it is, the year ahead is within them.
constexpr int monthsAhead = 13;

/// Puts one end after the other where it belongs.
class HorizonCount
{
public:
    HorizonCount(const EndHabits &habits, const Thresholds &thresholds, const QDateTime &now, Calendar &calendar)
        : m_habits(habits)
        , m_thresholds(thresholds)
        , m_judge(calendar, thresholds, now)
        , m_today(calendar.dayOf(now.toMSecsSinceEpoch()))
    {
        const QDate month(m_today.year(), m_today.month(), 1);
        m_found.months.append(HorizonMonth{});
        for (int ahead = 0; ahead < monthsAhead; ++ahead)
            m_found.months.append(HorizonMonth{.first = month.addMonths(ahead)});
        m_nearest.resize(m_found.months.size());
    }

    void add(EndDate::Kind kind, const QString &name, const api::Date &end)
    {
        const std::optional<qint64> days = m_judge.daysLeft(end);
        if (!days)
            return;
        EndDate one;
        one.kind = kind;
        one.name = name;
        one.expires = end;
        one.days = days;
        one.nearness = m_judge.nearness(end, days);
        if (!m_habits.isEmpty())
            m_habits.judge(one, names::comparableName(name), m_judge, m_thresholds, m_today);
        const bool isOverdue = one.nearness == Nearness::Overdue;
        if (!one.isSnoozed)
            count(one);
        const QDate day = m_today.addDays(*days);
        const int month = isOverdue ? 0 : 1 + (day.year() - m_today.year()) * 12 + day.month() - m_today.month();
        if (month >= m_found.months.size())
            return;
        HorizonMonth &in = m_found.months[month];
        (kind == EndDate::Kind::Certificate ? in.certificates : in.domains) += 1;
        // Of the expired the last that expired: what expired long ago was let go.
        std::optional<qint64> &nearest = m_nearest[month];
        if (!nearest || (isOverdue ? *days > *nearest : *days < *nearest)) {
            nearest = *days;
            in.nextKind = kind;
            in.next = name;
        }
    }

    Horizon take() { return std::move(m_found); }

private:
    void count(const EndDate &end)
    {
        const bool isOverdue = end.nearness == Nearness::Overdue;
        const bool isUrgent = end.nearness == Nearness::Urgent;
        const bool isLate = end.isLate && end.nearness == Nearness::Soon;
        m_found.overdue += isOverdue;
        m_found.urgent += isUrgent;
        m_found.late += isLate;
        const auto first = [&end](std::optional<qint64> &days, bool isFirst, QString &name, EndDate::Kind &kind) {
            if (days && !isFirst)
                return;
            days = end.days;
            name = end.name;
            kind = end.kind;
        };
        if (isOverdue)
            first(m_overdue, *end.days > m_overdue.value_or(0), m_found.firstOverdue, m_found.firstOverdueKind);
        if (isUrgent)
            first(m_urgent, *end.days < m_urgent.value_or(0), m_found.firstUrgent, m_found.firstUrgentKind);
        if (isLate)
            first(m_late, *end.days < m_late.value_or(0), m_found.firstLate, m_found.firstLateKind);
    }

    const EndHabits &m_habits;
    Thresholds m_thresholds;
    Judge m_judge;
    QDate m_today;
    Horizon m_found;
    QList<std::optional<qint64>> m_nearest;
    std::optional<qint64> m_overdue;
    std::optional<qint64> m_urgent;
    std::optional<qint64> m_late;
};

} // namespace

Horizon horizon(const QList<api::Certificate> &certificates, const QList<api::Domain> &domains, const EndHabits &habits,
                const Thresholds &thresholds, const QDateTime &now, Calendar &calendar)
{
    HorizonCount count(habits, thresholds, now, calendar);
    for (const api::Certificate &certificate : certificates)
        count.add(EndDate::Kind::Certificate, certificate.domain, certificate.expires);
    for (const api::Domain &domain : domains)
        count.add(EndDate::Kind::Domain, domain.name, domain.expires);
    return count.take();
}

} // namespace ends
