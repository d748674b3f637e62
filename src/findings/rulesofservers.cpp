// SPDX-License-Identifier: GPL-3.0-or-later
// Rules of servers, and of what ends.
#include "ends/calendar.h"
#include "findings/examination.h"
#include "names/comparablename.h"

#include <algorithm>

namespace findings {

namespace {

/// By company, those who are always told of problems of its servers.
using AlwaysTold = QHash<insight::Object, QSet<insight::Object>>;

AlwaysTold alwaysTold(const Examination &examination)
{
    AlwaysTold told;
    for (const insight::Object &person : examination.directory.people()) {
        const QList<insight::Object> companies =
            examination.ties.of(person, insight::ObjectKind::Customer, insight::Reason::StickyNotifyAt);
        for (const insight::Object &company : companies)
            told[company].insert(person);
    }
    return told;
}

/// Who is told of problems of the server: named there, or always told of those of its company.
QSet<insight::Object> peopleTold(const Examination &examination, const insight::Object &server,
                                 const AlwaysTold &always)
{
    QSet<insight::Object> people;
    examination.ties.each(server, [&](const insight::Ties::End &end) {
        if (end.reason == insight::Reason::Notify || end.reason == insight::Reason::StickyNotify)
            people.insert(end.object);
        else if (end.reason == insight::Reason::Owner)
            people.unite(always.value(end.object));
    });
    return people;
}

void told(Examination &examination, const api::Instance &instance, const AlwaysTold &always)
{
    const insight::Object server = insight::serverObject(instance.name);
    const insight::Coverage &coverage = examination.coverage;
    const bool isRead = examination.ground.hasPeople && coverage.details == coverage.people &&
                        examination.values().instanceDetails.contains(instance.name) &&
                        examination.values().instanceUsers.contains(instance.name);
    const QSet<insight::Object> people = peopleTold(examination, server, always);
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

void endOf(Examination &examination, ends::Judge &judge, const insight::Object &object, const api::Date &date)
{
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
void certificateLate(Examination &examination, ends::Judge &judge, const insight::Object &certificate,
                     const api::Date &date)
{
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

void examineServers(Examination &examination)
{
    for (const Rule rule : {Rule::NobodyTold, Rule::OneTold, Rule::NoDescription, Rule::HostnameElsewhere}) {
        if (!examination.ground.hasServers)
            examination.leaveOut(rule);
    }
    if (!examination.ground.hasDomains)
        examination.leaveOut(Rule::HostnameElsewhere);
    const AlwaysTold always = alwaysTold(examination);
    for (const api::Instance &instance : examination.values().instances) {
        told(examination, instance, always);
        description(examination, instance);
        hostnameElsewhere(examination, instance);
    }
}

void examineEnds(Examination &examination)
{
    const Ground &ground = examination.ground;
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
    ends::Calendar calendar(ground.now.timeZone());
    ends::Judge judge(calendar, ground.thresholds, ground.now);
    for (const api::Domain &domain : ground.values.domains)
        endOf(examination, judge, insight::domainObject(domain.name), domain.expires);

    // Of several certificates for a name, the one that ends last is in use.
    QHash<insight::Object, api::Date> last;
    for (const api::Certificate &certificate : ground.values.certificates) {
        api::Date &date = last[insight::certificateObject(certificate.domain)];
        const QDateTime end = certificate.expires.end(ground.now.timeZone());
        if (date.isMissing() || (end.isValid() && !(date.end(ground.now.timeZone()) > end)))
            date = certificate.expires;
    }
    for (auto certificate = last.cbegin(); certificate != last.cend(); ++certificate) {
        endOf(examination, judge, certificate.key(), *certificate);
        certificateLate(examination, judge, certificate.key(), *certificate);
        certificateName(examination, certificate.key());
    }
}

} // namespace findings
