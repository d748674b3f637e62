// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "findings/finding.h"
#include "findings/partages.h"

#include <QDateTime>
#include <QHash>

namespace findings {

/// A finding and how long it has been known.
struct KnownFinding
{
    enum class State {
        Open,
        NotJudged, ///< found before, and what its rule needs was not read this time
        Gone,      ///< found before, and no more
    };

    Finding finding;
    State state = State::Open;
    /// When it was first found, and since when it is gone (UTC).
    QDateTime since;
    QDateTime gone = {};

    bool operator==(const KnownFinding &) const = default;
};

/// What is known of findings after the judgement of @p at (UTC): what is found again is known since it was first found;
/// what is not found is gone only where it was judged. What was gone and comes back is new. What compares parts of the
/// account that are not of one time by @p ages neither comes nor goes.
QList<KnownFinding> follow(const QList<KnownFinding> &before, const Judgement &judgement, const QDateTime &at,
                           const PartAges &ages = {});

/// That somebody lives with a finding up to and including a day.
struct Acceptance
{
    QDate until;
    QString reason;

    bool operator==(const Acceptance &) const = default;
};

/// What somebody does not want to see: rules, and objects with all that is found of them.
struct Mutes
{
    QList<Rule> rules;
    QSet<insight::Object> objects;
};

/// Findings parted by what somebody said of them.
struct Triage
{
    /// Open or not judged, the worst first.
    QList<KnownFinding> open;
    QList<KnownFinding> accepted;
    QList<KnownFinding> gone;
    /// Those that would be open, but that nobody wants to see.
    QList<KnownFinding> muted;

    /// How many of the open ones are so bad.
    int count(Severity severity) const;
};

/// @p accepted is by Finding::id(). An acceptance ends with its day.
Triage triage(const QList<KnownFinding> &findings, const QHash<QString, Acceptance> &accepted, const Mutes &mutes,
              const QDate &today);

} // namespace findings
