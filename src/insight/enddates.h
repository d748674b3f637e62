// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types.h"
#include "insight/calendar.h"
#include "insight/expiry.h"
#include "insight/renewals.h"

#include <QHash>
#include <QStringList>

#include <optional>

namespace insight {

class Links;

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
    /// Days left, and how near that is, when it was judged; see insight::daysLeft().
    std::optional<qint64> days;
    Nearness nearness = Nearness::Unknown;
    /// Days from its begin to its end, where the begin was seen; and the day after which it should have been renewed,
    /// as it always was, where it has such a habit.
    std::optional<int> life = std::nullopt;
    std::optional<QDate> usualRenewal = std::nullopt;
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

inline size_t qHash(EndDate::Kind kind, size_t seed = 0)
{
    return ::qHash(static_cast<int>(kind), seed);
}

/// That of a certificate or domain, leading nowhere yet; a domain leads to itself. A certificate's customers are who
/// pays, a domain's its customers, else who pays.
EndDate endDate(const api::Certificate &certificate);
EndDate endDate(const api::Domain &domain);

/// All end dates of an account, the certificates' before the domains', and where they lead by its shared index.
class EndDates
{
public:
    void setCertificates(const QList<api::Certificate> &certificates, const Links &links);
    void setDomains(const QList<api::Domain> &domains, const Links &links);
    /// Follows the index to where names lead now; whether any of them leads elsewhere.
    bool follow(const Links &links);
    /// What was seen of the ends before, by kind and comparable name: judge() goes by it.
    using Seen = QHash<std::pair<EndDate::Kind, QString>, QList<SeenEnd>>;
    void setSeen(const Seen &seen, const ShareThresholds &shares = {});
    /// What somebody does not want to be reminded of, by kind and comparable name: until which day, and why. It holds
    /// for the end that stands then: what is renewed asks again.
    struct Snooze
    {
        QDate until;
        QString reason;
        QDate end;
    };
    using Snoozes = QHash<std::pair<EndDate::Kind, QString>, Snooze>;
    void setSnoozes(const Snoozes &snoozes) { m_snoozes = snoozes; }
    /// Says of each how near it is at @p now, in its time zone.
    void judge(const Thresholds &thresholds, const QDateTime &now);

    const QList<EndDate> &all() const { return m_all; }
    /// How many ask for action, by the last judge(); what is snoozed does not.
    int asking() const { return m_asking; }
    /// When days left or nearness may be different next, if nothing else changes.
    const QDateTime &nextChange() const { return m_nextChange; }

private:
    void replace(qsizetype first, qsizetype count, QList<EndDate> with, const Links &links);
    void judgeSnooze(EndDate &end, const QDateTime &now) const;
    void judgeHabit(EndDate &end, Judge &judge, const Thresholds &thresholds, const QDateTime &now) const;
    static void lead(EndDate &end, const Links &links);

    QList<EndDate> m_all;
    qsizetype m_certificates = 0;
    /// By the name as DNS compares it, its places in m_all.
    QMultiHash<QString, qsizetype> m_places;
    /// The index's revision() that is followed.
    quint64 m_seen = 0;
    QHash<std::pair<EndDate::Kind, QString>, RenewalHabit> m_habits;
    ShareThresholds m_shares;
    Snoozes m_snoozes;
    std::optional<Calendar> m_calendar;
    int m_asking = 0;
    QDateTime m_nextChange;
};

} // namespace insight
