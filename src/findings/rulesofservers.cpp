// SPDX-License-Identifier: GPL-3.0-or-later
// Rules of servers, and of what ends.
#include "ends/calendar.h"
#include "findings/examination.h"
#include "names/comparablename.h"

#include <algorithm>

namespace findings {

namespace {

/// Who is told of problems of the server: named there, or always told of those of its company.
QSet<insight::Object> peopleTold(Examination &examination, const insight::Object &server)
{
    QSet<insight::Object> people;
    QList<insight::Object> owners;
    examination.ties.each(server, [&](const insight::Ties::End &end) {
        if (end.reason == insight::Reason::Notify || end.reason == insight::Reason::StickyNotify)
            people.insert(end.object);
        else if (end.reason == insight::Reason::Owner)
            owners.append(end.object);
    });
    for (const insight::Object &owner : std::as_const(owners))
        people.unite(examination.alwaysTold(owner));
    return people;
}

void told(Examination &examination, const api::Instance &instance)
{
    const insight::Object server = insight::serverObject(instance.name);
    const insight::Coverage &coverage = examination.coverage;
    const bool isRead = examination.ground.hasPeople && coverage.details == coverage.people &&
                        examination.values().instanceDetails.contains(instance.name) &&
                        examination.values().instanceUsers.contains(instance.name);
    const QSet<insight::Object> people = peopleTold(examination, server);
    // Two are enough, whoever else is told.
    if (people.size() > 1)
        return;
    if (!isRead) {
        examination.leaveOut(Rule::NobodyTold, server);
        examination.leaveOut(Rule::OneTold, server);
        return;
    }
    if (people.isEmpty())
        examination.find({Rule::NobodyTold, server});
    else
        examination.find({Rule::OneTold, server, people.values()});
}

void description(Examination &examination, const api::Instance &instance)
{
    if (instance.description.trimmed().isEmpty())
        examination.find({Rule::NoDescription, insight::serverObject(instance.name)});
}

void hostnameElsewhere(Examination &examination, const api::Instance &instance)
{
    const insight::Object server = insight::serverObject(instance.name);
    const QString hostname = names::comparableName(instance.hostname);
    const QString domain = names::comparableName(examination.links.domainOf(hostname));
    if (hostname.isEmpty() || domain.isEmpty())
        return;
    if (!examination.zones.zoneOf(domain)) {
        examination.leaveOut(Rule::HostnameElsewhere, server);
        return;
    }
    const insight::Zones::Resolution found = examination.zones.resolve(hostname);
    const QList<insight::Object> own = examination.addressesOf(server);
    if (found.end != insight::Zones::Resolution::End::Addresses || own.isEmpty())
        return;
    Finding finding{Rule::HostnameElsewhere, server};
    finding.texts = found.names;
    for (const QHostAddress &address : found.addresses) {
        const insight::Object object = insight::addressObject(address);
        if (own.contains(object))
            return;
        finding.others.append(object);
        finding.others += examination.ties.of(object, insight::ObjectKind::Server, insight::Reason::HasAddress);
    }
    // Its other networks may have that address.
    if (examination.values().instanceDetails.contains(instance.name))
        examination.find(finding);
    else
        examination.leaveOut(Rule::HostnameElsewhere, server);
}

void endOf(Examination &examination, const insight::Object &object, const api::Date &date)
{
    ends::Judge &judge = examination.judge;
    const bool isDomain = object.kind == insight::ObjectKind::Domain;
    const std::optional<qint64> days = judge.daysLeft(date);
    const Ground &ground = examination.ground;
    const auto kind = isDomain ? ends::EndDate::Kind::Domain : ends::EndDate::Kind::Certificate;
    const ends::RenewalHabit habit = ground.habits.value({kind, object.id});
    const ends::Nearness near = judge.nearness(date, days, ends::suited(ground.thresholds, ground.shares, habit));
    if (!ends::asksForAction(near))
        return;
    const Rule ended = isDomain ? Rule::DomainEnded : Rule::CertificateEnded;
    const Rule ending = isDomain ? Rule::DomainEnding : Rule::CertificateEnding;
    Finding finding{near == ends::Nearness::Overdue ? ended : ending, object};
    finding.texts = {date.text};
    finding.numbers = {*days};
    finding.date = date.lastDay(ground.now.timeZone());
    examination.find(finding);
}

/// Not renewed on the day on which it usually is; what has ended or is about to is told by other rules.
void certificateLate(Examination &examination, const insight::Object &certificate, const api::Date &date)
{
    ends::Judge &judge = examination.judge;
    const Ground &ground = examination.ground;
    const ends::RenewalHabit habit = ground.habits.value({ends::EndDate::Kind::Certificate, certificate.id});
    const std::optional<QDate> usual = ends::usualRenewal(habit, date.lastDay(ground.now.timeZone()));
    const ends::Thresholds own = ends::suited(ground.thresholds, ground.shares, habit);
    const QDate today = ground.now.date();
    if (!usual || *usual >= today || ends::asksForAction(judge.nearness(date, judge.daysLeft(date), own)))
        return;
    Finding finding{Rule::CertificateLate, certificate};
    finding.texts = {date.text};
    finding.numbers = {usual->daysTo(today)};
    finding.date = *usual;
    examination.find(finding);
}

void certificateName(Examination &examination, const insight::Object &certificate)
{
    const QString domain = names::comparableName(examination.links.domainOf(certificate.id));
    if (domain.isEmpty()) {
        if (examination.ground.hasDomains)
            examination.find({Rule::CertificateNoDomain, certificate});
        return;
    }
    const insight::Zones::Zone *zone = examination.zones.zoneOf(domain);
    if (!zone) {
        examination.leaveOut(Rule::CertificateNoName, certificate);
        return;
    }
    using End = insight::Zones::Resolution::End;
    const bool isWildcard = names::isWildcard(certificate.id);
    const QString name = isWildcard ? names::parentOf(certificate.id) : certificate.id;
    if (isWildcard && !zone->children.value(name).isEmpty())
        return;
    const bool isMissing =
        isWildcard ? !insight::Zones::isDelegated(*zone, name) && examination.zones.childrenOf(name).isEmpty()
                   : examination.zones.resolve(name).end == End::NoSuchName;
    if (isMissing)
        examination.find({Rule::CertificateNoName, certificate, {{insight::ObjectKind::Domain, domain}}});
}

} // namespace

void examineServer(Examination &examination, const QString &server)
{
    examination.noteTold(insight::serverObject(server));
    examineGrantsOn(examination, server);
    const api::Instance *instance = examination.directory.server(server);
    if (!instance || !examination.listed.contains(server))
        return;
    told(examination, *instance);
    description(examination, *instance);
    hostnameElsewhere(examination, *instance);
}

void examineDomainEnd(Examination &examination, const QString &domain, const api::Date &end)
{
    endOf(examination, {insight::ObjectKind::Domain, domain}, end);
}

void examineCertificate(Examination &examination, const QString &certificate, const api::Date &end)
{
    const insight::Object object{insight::ObjectKind::Certificate, certificate};
    endOf(examination, object, end);
    certificateLate(examination, object, end);
    certificateName(examination, object);
}

void examineLists(Examination &examination)
{
    const Ground &ground = examination.ground;
    for (const Rule rule : {Rule::NobodyTold, Rule::OneTold, Rule::NoDescription, Rule::HostnameElsewhere}) {
        if (!ground.hasServers || (!ground.hasDomains && rule == Rule::HostnameElsewhere))
            examination.leaveOut(rule);
    }
    for (const Rule rule :
         {Rule::DomainEnded, Rule::DomainEnding, Rule::CertificateNoDomain, Rule::CertificateNoName}) {
        if (!ground.hasDomains)
            examination.leaveOut(rule);
    }
    for (const Rule rule : {Rule::CertificateEnded, Rule::CertificateEnding, Rule::CertificateLate,
                            Rule::CertificateNoDomain, Rule::CertificateNoName}) {
        if (!ground.hasCertificates)
            examination.leaveOut(rule);
    }
    leaveOutKeys(examination);
    leaveOutHomes(examination);
    leaveOutZones(examination);
    examineReturns(examination);
}

} // namespace findings
