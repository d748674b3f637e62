// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/horizon.h"

#include <optional>

namespace insight {

namespace {

/// This month and the eleven after it.
constexpr int monthsAhead = 12;

/// Puts one end after the other where it belongs.
class HorizonCount
{
public:
    HorizonCount(const Thresholds &thresholds, const QDateTime &now, Calendar &calendar)
        : m_judge(calendar, thresholds, now)
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
        const Nearness near = m_judge.nearness(end, days);
        const bool isOverdue = near == Nearness::Overdue;
        count(near, kind, name, *days);
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

    Horizon take()
    {
        m_found.firstOverdue = m_found.months.first().next;
        m_found.firstOverdueKind = m_found.months.first().nextKind;
        return std::move(m_found);
    }

private:
    void count(Nearness near, EndDate::Kind kind, const QString &name, qint64 days)
    {
        m_found.overdue += near == Nearness::Overdue;
        m_found.urgent += near == Nearness::Urgent;
        m_found.soon += near == Nearness::Soon;
        if (near == Nearness::Urgent && (!m_urgent || days < *m_urgent)) {
            m_urgent = days;
            m_found.firstUrgent = name;
            m_found.firstUrgentKind = kind;
        }
    }

    Judge m_judge;
    QDate m_today;
    Horizon m_found;
    QList<std::optional<qint64>> m_nearest;
    std::optional<qint64> m_urgent;
};

} // namespace

Horizon horizon(const QList<api::Certificate> &certificates, const QList<api::Domain> &domains,
                const Thresholds &thresholds, const QDateTime &now, Calendar &calendar)
{
    HorizonCount count(thresholds, now, calendar);
    for (const api::Certificate &certificate : certificates)
        count.add(EndDate::Kind::Certificate, certificate.domain, certificate.expires);
    for (const api::Domain &domain : domains)
        count.add(EndDate::Kind::Domain, domain.name, domain.expires);
    return count.take();
}

} // namespace insight
