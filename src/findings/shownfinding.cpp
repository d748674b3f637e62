// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/shownfinding.h"

#include "names/domainname.h"
#include "names/hostname.h"

#include <QTimeZone>

#include <algorithm>
#include <optional>

namespace findings {

using namespace Qt::StringLiterals;

QString wordOf(ShownFinding::Standing standing)
{
    using Standing = ShownFinding::Standing;
    switch (standing) {
    case Standing::Open:
        return u"open"_s;
    case Standing::Accepted:
        return u"accepted"_s;
    case Standing::Muted:
        return u"muted"_s;
    case Standing::Gone:
        return u"gone"_s;
    }
    return {};
}

bool ShownFinding::operator==(const ShownFinding &other) const
{
    if (revision != 0 && revision == other.revision)
        return true;
    return id == other.id && known == other.known && standing == other.standing && acceptance == other.acceptance &&
           isSnoozed == other.isSnoozed && isRuleMuted == other.isRuleMuted && isObjectMuted == other.isObjectMuted &&
           titles == other.titles;
}

namespace {

bool isOfEnd(Rule rule)
{
    return rule == Rule::DomainEnded || rule == Rule::DomainEnding || rule == Rule::CertificateEnded ||
           rule == Rule::CertificateEnding || rule == Rule::CertificateLate;
}

/// The snooze under which the end that the finding is about still is.
std::optional<Acceptance> snoozeOf(const Finding &finding, const ends::EndHabits::Snoozes &snoozes, const QDate &today)
{
    if (!isOfEnd(finding.rule))
        return std::nullopt;
    const auto snooze = snoozes.constFind(endKey(finding));
    if (snooze == snoozes.cend() || !(snooze->until >= today))
        return std::nullopt;
    // Of what is late, the date is the one of its renewal.
    const QDate end = finding.rule == Rule::CertificateLate
                          ? api::Date::fromText(finding.texts.value(0)).lastDay(QTimeZone::systemTimeZone())
                          : finding.date;
    return snooze->end == end ? std::optional(Acceptance{snooze->until, snooze->reason}) : std::nullopt;
}

} // namespace

ends::EndHabits::Key endKey(const Finding &finding)
{
    const bool isDomain = finding.object.kind == insight::ObjectKind::Domain;
    return {isDomain ? ends::EndDate::Kind::Domain : ends::EndDate::Kind::Certificate, finding.object.id};
}

FindingList listOf(const QList<KnownFinding> &known, const Said &said, const QHash<QString, Titles> &titles,
                   const QDate &today)
{
    QHash<QString, Acceptance> accepted;
    for (const store::KeptAcceptance &one : said.acceptances)
        accepted.insert(one.finding, {one.until, one.reason});
    // Of two who say so, the one holds that holds longer.
    QSet<QString> snoozed;
    for (const KnownFinding &one : known) {
        const QString id = one.finding.id();
        const auto snooze = snoozeOf(one.finding, said.snoozes, today);
        if (!snooze || accepted.value(id).until >= snooze->until)
            continue;
        accepted.insert(id, *snooze);
        snoozed.insert(id);
    }
    Mutes mutes;
    for (const store::KeptMute &mute : said.mutes) {
        if (mute.kind == objectMute)
            mutes.objects.insert(objectFromText(mute.what));
        else if (const auto rule = ruleById(mute.what))
            mutes.rules.append(*rule);
    }
    const Triage parts = triage(known, accepted, mutes, today);
    FindingList list;
    list.all.reserve(known.size());
    const auto add = [&](const QList<KnownFinding> &part, ShownFinding::Standing standing) {
        for (const KnownFinding &one : part) {
            const QString id = one.finding.id();
            list.all.append({id, one, standing, accepted.value(id)});
            ShownFinding &shown = list.all.last();
            shown.isSnoozed = standing == ShownFinding::Standing::Accepted && snoozed.contains(id);
            shown.titles = titles.value(id);
            shown.isRuleMuted = mutes.rules.contains(one.finding.rule);
            shown.isObjectMuted = mutes.objects.contains(one.finding.object) ||
                                  (shown.info().isOfTwo && mutes.objects.contains(one.finding.others.value(0)));
            if (one.state == KnownFinding::State::NotJudged)
                ++list.notJudged;
        }
    };
    add(parts.open, ShownFinding::Standing::Open);
    add(parts.accepted, ShownFinding::Standing::Accepted);
    add(parts.muted, ShownFinding::Standing::Muted);
    add(parts.gone, ShownFinding::Standing::Gone);
    for (const Severity severity : {Severity::Bad, Severity::Warning, Severity::Notice})
        list.open[static_cast<size_t>(severity)] = parts.count(severity);
    list.accepted = static_cast<int>(parts.accepted.size());
    list.muted = static_cast<int>(parts.muted.size());
    list.gone = static_cast<int>(parts.gone.size());
    return list;
}

QString Naming::titleOf(const insight::Object &object) const
{
    switch (object.kind) {
    case insight::ObjectKind::Server: {
        const api::Instance *server = m_directory.server(object.id);
        return server ? names::shownServer(server->hostname, server->name) : QString();
    }
    case insight::ObjectKind::Person: {
        const insight::Person *person = m_directory.person(object);
        return person ? person->name : QString();
    }
    case insight::ObjectKind::Key: {
        const insight::KnownKey *key = m_directory.key(object);
        if (!key)
            return {};
        if (const QString name = key->key.name.trimmed(); !name.isEmpty())
            return name;
        return key->read ? key->read->sha256 : key->key.fingerprint;
    }
    case insight::ObjectKind::Record: {
        const QStringList parts = object.id.split(u'\n');
        return u"%1 %2 %3"_s.arg(names::shownName(parts.value(1)), parts.value(2), parts.value(3));
    }
    case insight::ObjectKind::Domain:
    case insight::ObjectKind::Certificate:
    case insight::ObjectKind::Name:
        return names::shownName(object.id);
    default:
        return object.id;
    }
}

Titles Naming::titlesOf(const Finding &finding, const Titles &before) const
{
    Titles titles;
    const auto add = [&](const insight::Object &object) {
        QString title = titleOf(object);
        if (title.isEmpty())
            title = before.value(titles.size());
        // A person is named by a number, a key by all its data.
        if (title.isEmpty() && object.kind != insight::ObjectKind::Key)
            title = object.id;
        titles.append(title);
    };
    add(finding.object);
    for (const insight::Object &other : finding.others)
        add(other);
    return titles;
}

} // namespace findings
