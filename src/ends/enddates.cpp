// SPDX-License-Identifier: GPL-3.0-or-later
#include "ends/enddates.h"

#include "insight/links.h"

#include <algorithm>
#include <utility>

namespace ends {

using namespace Qt::StringLiterals;

namespace {

QStringList namesOf(const QList<api::Customer> &customers)
{
    QStringList names;
    for (const api::Customer &customer : customers) {
        if (!customer.name.trimmed().isEmpty())
            names.append(customer.name);
    }
    return names;
}

} // namespace

QString wordOf(EndDate::Kind kind)
{
    return kind == EndDate::Kind::Domain ? u"domain"_s : u"certificate"_s;
}

EndDate endDate(const api::Certificate &certificate)
{
    EndDate end;
    end.kind = EndDate::Kind::Certificate;
    end.name = certificate.domain;
    end.customers = namesOf(certificate.invoiceContacts);
    end.expires = certificate.expires;
    return end;
}

EndDate endDate(const api::Domain &domain)
{
    EndDate end;
    end.kind = EndDate::Kind::Domain;
    end.name = domain.name;
    end.customers = namesOf(domain.customers);
    if (end.customers.isEmpty())
        end.customers = namesOf(domain.invoiceContacts);
    end.expires = domain.expires;
    end.domain = domain.name;
    return end;
}

void EndDates::setCertificates(const QList<api::Certificate> &certificates, const insight::Links &links)
{
    QList<EndDate> ends;
    ends.reserve(certificates.size());
    for (const api::Certificate &certificate : certificates)
        ends.append(endDate(certificate));
    replace(0, m_certificates, std::move(ends), links);
    m_certificates = certificates.size();
}

void EndDates::setDomains(const QList<api::Domain> &domains, const insight::Links &links)
{
    QList<EndDate> ends;
    ends.reserve(domains.size());
    for (const api::Domain &domain : domains)
        ends.append(endDate(domain));
    replace(m_certificates, m_all.size() - m_certificates, std::move(ends), links);
}

void EndDates::replace(qsizetype first, qsizetype count, QList<EndDate> with, const insight::Links &links)
{
    for (EndDate &end : with)
        lead(end, links);
    m_all = m_all.mid(0, first) + with + m_all.mid(first + count);
    QStringList compared;
    compared.reserve(with.size());
    for (const EndDate &end : std::as_const(with))
        compared.append(names::comparableName(end.name));
    m_names = m_names.mid(0, first) + compared + m_names.mid(first + count);
    m_places.clear();
    m_places.reserve(m_all.size());
    for (qsizetype place = 0; place < m_all.size(); ++place)
        m_places.insert(m_names.at(place), place);
}

void EndDates::lead(EndDate &end, const insight::Links &links)
{
    const insight::Links::Leading leading = links.workedOut(end.name);
    if (end.kind == EndDate::Kind::Certificate)
        end.domain = leading.domain;
    end.servers.clear();
    for (const QString &server : leading.servers)
        end.servers.append({server, links.shownAs(server)});
}

bool EndDates::follow(const insight::Links &links)
{
    if (m_seen == links.revision())
        return false;
    const std::optional<QStringList> moved = links.movedSince(m_seen);
    m_seen = links.revision();
    bool isDifferent = !moved;
    if (!moved) {
        for (EndDate &end : m_all)
            lead(end, links);
    }
    for (const QString &name : moved.value_or(QStringList())) {
        const auto [first, last] = std::as_const(m_places).equal_range(name);
        for (auto place = first; place != last; ++place) {
            lead(m_all[*place], links);
            isDifferent = true;
        }
    }
    return isDifferent;
}

void EndHabits::setSeen(const Seen &seen, const ShareThresholds &shares)
{
    m_shares = shares;
    m_habits.clear();
    for (auto ends = seen.cbegin(); ends != seen.cend(); ++ends)
        m_habits.insert(ends.key(), renewalHabit(*ends));
}

void EndHabits::judge(EndDate &end, const QString &name, const Judge &judge, const Thresholds &thresholds,
                      const QDate &today) const
{
    // The zone was asked for the days left, and is not asked for the day once more.
    const QDate day = end.days ? today.addDays(*end.days) : QDate();
    const auto habit = m_habits.constFind({end.kind, name});
    const bool isKnown = habit != m_habits.cend() && end.days;
    end.life = isKnown ? habit->life : std::nullopt;
    end.usualRenewal = isKnown ? usualRenewal(*habit, day) : std::nullopt;
    end.nextRenewal = end.usualRenewal ? std::optional(day.addDays(-habit->latest)) : std::nullopt;
    const bool isCycle = end.nextRenewal && end.life && *end.life > habit->latest;
    end.cycle = isCycle ? std::optional(*end.life - habit->latest) : std::nullopt;
    if (isKnown)
        end.nearness = judge.nearness(end.expires, end.days, suited(thresholds, m_shares, *habit));
    end.isLate = end.usualRenewal && *end.usualRenewal < today && end.nearness != Nearness::Overdue;
    if (end.isLate)
        end.nearness = std::min(end.nearness, Nearness::Soon);
    const auto snooze = m_snoozes.constFind({end.kind, name});
    const bool holds = snooze != m_snoozes.cend() && snooze->until.isValid() && snooze->end == day;
    end.snoozedUntil = holds ? snooze->until : QDate();
    end.snoozeReason = holds ? snooze->reason : QString();
    end.isSnoozed = holds && today <= snooze->until;
}

void EndDates::judge(const Thresholds &thresholds, const QDateTime &now)
{
    if (const QTimeZone zone = now.timeZone(); !m_calendar || m_calendar->zone() != zone)
        m_calendar.emplace(zone);
    Judge judge(*m_calendar, thresholds, now);
    m_asking = 0;
    m_snoozed = 0;
    for (qsizetype place = 0; place < m_all.size(); ++place) {
        EndDate &end = m_all[place];
        end.days = judge.daysLeft(end.expires);
        end.nearness = judge.nearness(end.expires, end.days);
        m_habits.judge(end, m_names.at(place), judge, thresholds, now.date());
        m_asking += asksForAction(end.nearness) && !end.isSnoozed;
        m_snoozed += end.isSnoozed;
    }
    m_nextChange = judge.nextChange();
}

} // namespace ends
