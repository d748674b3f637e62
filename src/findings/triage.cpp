// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/triage.h"

#include <algorithm>

namespace findings {

QList<KnownFinding> follow(const QList<KnownFinding> &before, const Judgement &judgement, const QDateTime &at,
                           const PartAges &ages)
{
    QHash<QString, const KnownFinding *> known;
    for (const KnownFinding &one : before)
        known.insert(one.finding.id(), &one);
    QList<KnownFinding> after;
    QSet<QString> found;
    for (const Finding &finding : judgement.findings) {
        const QString id = finding.id();
        if (found.contains(id))
            continue;
        const KnownFinding *was = known.value(id);
        const bool isOld = was && was->state != KnownFinding::State::Gone;
        if (!isOld && !ages.isSettled(finding))
            continue;
        found.insert(id);
        after.append({finding, KnownFinding::State::Open, isOld ? was->since : at});
    }
    for (const KnownFinding &one : before) {
        if (found.contains(one.finding.id()))
            continue;
        after.append(one);
        if (one.state == KnownFinding::State::Gone)
            continue;
        const bool isGone = judgement.isJudged(one.finding) && ages.isSettled(one.finding);
        after.last().state = isGone ? KnownFinding::State::Gone : KnownFinding::State::NotJudged;
        after.last().gone = isGone ? at : QDateTime();
    }
    return after;
}

int Triage::count(Severity severity) const
{
    return static_cast<int>(std::count_if(open.cbegin(), open.cend(), [severity](const KnownFinding &one) {
        return infoOf(one.finding.rule).severity == severity;
    }));
}

Triage triage(const QList<KnownFinding> &findings, const QHash<QString, Acceptance> &accepted, const Mutes &mutes,
              const QDate &today)
{
    const auto isMuted = [&mutes](const Finding &finding) {
        return mutes.rules.contains(finding.rule) || mutes.objects.contains(finding.object) ||
               (infoOf(finding.rule).isOfTwo && !finding.others.isEmpty() &&
                mutes.objects.contains(finding.others.first()));
    };
    Triage parts;
    for (const KnownFinding &one : findings) {
        const auto acceptance = accepted.constFind(one.finding.id());
        if (one.state == KnownFinding::State::Gone)
            parts.gone.append(one);
        else if (acceptance != accepted.cend() && acceptance->until >= today)
            parts.accepted.append(one);
        else if (isMuted(one.finding))
            parts.muted.append(one);
        else
            parts.open.append(one);
    }
    std::stable_sort(parts.open.begin(), parts.open.end(), [](const KnownFinding &a, const KnownFinding &b) {
        return infoOf(a.finding.rule).severity < infoOf(b.finding.rule).severity;
    });
    return parts;
}

} // namespace findings
