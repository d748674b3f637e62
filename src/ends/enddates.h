// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types.h"
#include "ends/calendar.h"
#include "ends/expiry.h"
#include "ends/renewals.h"

#include <QHash>
#include <QStringList>

#include <optional>

namespace insight {
class Links;
}

namespace ends {

/// Something that ends: a certificate or a domain.
struct EndDate
{
    enum class Kind { Certificate, Domain };

    /// A server that it leads to.
    struct Server
    {
        QString name;
        /// Its hostname, else its name.
        QString shown;

        bool operator==(const Server &) const = default;
    };

    Kind kind = Kind::Certificate;
    /// As it came, in ASCII.
    QString name;
    QStringList customers;
    api::Date expires;
    /// Days left, and how near that is, when it was judged; see ends::daysLeft().
    std::optional<qint64> days;
    Nearness nearness = Nearness::Unknown;
    /// Days from its begin to its end, where the begin was seen; and the day after which it should have been renewed,
    /// as it always was, where it has such a habit.
    std::optional<int> life = std::nullopt;
    std::optional<QDate> usualRenewal = std::nullopt;
    /// Where it has such a habit: the day on which its renewal is expected, and how many days lie between two, where
    /// its begin was seen.
    std::optional<QDate> nextRenewal = std::nullopt;
    std::optional<int> cycle = std::nullopt;
    /// That day was past when it was judged, and the end was not.
    bool isLate = false;
    /// Somebody does not want to be reminded of it up to and including that day, for that reason.
    QDate snoozedUntil = {};
    QString snoozeReason = {};
    bool isSnoozed = false;
    /// The name of the domain that it leads to, a domain to itself; null for none.
    QString domain;
    QList<Server> servers;

    /// Whether its name leads somewhere.
    bool leads() const { return !domain.isEmpty() || !servers.isEmpty(); }

    bool operator==(const EndDate &) const = default;
};

/// Its name in data, filters and what is stored: "certificate".
QString wordOf(EndDate::Kind kind);
inline size_t qHash(EndDate::Kind kind, size_t seed = 0)
{
    return ::qHash(static_cast<int>(kind), seed);
}

/// That of a certificate or domain, leading nowhere yet; a domain leads to itself. A certificate's customers are who
/// pays, a domain's its customers, else who pays.
EndDate endDate(const api::Certificate &certificate);
EndDate endDate(const api::Domain &domain);

/// What is known of ends beside their dates, by kind and name as names::comparableName() gives it: how they were
/// renewed, and of which nobody wants to be reminded.
class EndHabits
{
public:
    using Key = std::pair<EndDate::Kind, QString>;
    /// What was seen of the ends before.
    using Seen = QHash<Key, QList<SeenEnd>>;
    void setSeen(const Seen &seen, const ShareThresholds &shares = {});
    using Habits = QHash<Key, RenewalHabit>;
    /// How they were renewed.
    const Habits &habits() const { return m_habits; }
    /// What somebody does not want to be reminded of: until which day, and why. It holds for the end that stands then:
    /// what is renewed asks again.
    struct Snooze
    {
        QDate until;
        QString reason;
        QDate end;

        bool operator==(const Snooze &) const = default;
    };
    using Snoozes = QHash<Key, Snooze>;
    void setSnoozes(const Snoozes &snoozes) { m_snoozes = snoozes; }
    const Snoozes &snoozes() const { return m_snoozes; }

    bool isEmpty() const { return m_habits.isEmpty() && m_snoozes.isEmpty(); }
    /// Says of @p end, whose days and nearness @p judge has said by @p thresholds on the day @p today, what its habit
    /// makes of it, and whether it is snoozed. @p name is its comparable name.
    void judge(EndDate &end, const QString &name, const Judge &judge, const Thresholds &thresholds,
               const QDate &today) const;

private:
    Habits m_habits;
    ShareThresholds m_shares;
    Snoozes m_snoozes;
};

/// All end dates of an account, the certificates' before the domains', and where they lead by its shared index.
class EndDates
{
public:
    void setCertificates(const QList<api::Certificate> &certificates, const insight::Links &links);
    void setDomains(const QList<api::Domain> &domains, const insight::Links &links);
    /// Follows the index to where names lead now; whether any of them leads elsewhere.
    bool follow(const insight::Links &links);
    /// judge() goes by these.
    using Seen = EndHabits::Seen;
    void setHabits(const EndHabits &habits) { m_habits = habits; }
    void setSeen(const Seen &seen, const ShareThresholds &shares = {}) { m_habits.setSeen(seen, shares); }
    using Snooze = EndHabits::Snooze;
    using Snoozes = EndHabits::Snoozes;
    void setSnoozes(const Snoozes &snoozes) { m_habits.setSnoozes(snoozes); }
    /// Says of each how near it is at @p now, in its time zone.
    void judge(const Thresholds &thresholds, const QDateTime &now);

    const QList<EndDate> &all() const { return m_all; }
    /// How many ask for action, by the last judge(); what is snoozed does not.
    int asking() const { return m_asking; }
    /// How many are snoozed, by the last judge().
    int snoozed() const { return m_snoozed; }
    /// When days left or nearness may be different next, if nothing else changes.
    const QDateTime &nextChange() const { return m_nextChange; }

private:
    void replace(qsizetype first, qsizetype count, QList<EndDate> with, const insight::Links &links);
    static void lead(EndDate &end, const insight::Links &links);

    QList<EndDate> m_all;
    qsizetype m_certificates = 0;
    /// By the name as DNS compares it, its places in m_all.
    QMultiHash<QString, qsizetype> m_places;
    /// The index's revision() that is followed.
    quint64 m_seen = 0;
    /// By place, the name as DNS compares it.
    QStringList m_names;
    EndHabits m_habits;
    std::optional<Calendar> m_calendar;
    int m_asking = 0;
    int m_snoozed = 0;
    QDateTime m_nextChange;
};

} // namespace ends
