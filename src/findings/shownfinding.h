// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ends/enddates.h"
#include "findings/keptfinding.h"
#include "findings/triage.h"
#include "insight/directory.h"
#include "store/findings.h"

#include <array>
#include <memory>

namespace findings {

/// A finding as a person sees it: with what its objects are called and what was said of it.
struct ShownFinding
{
    enum class Standing { Open, Accepted, Muted, Gone };

    /// Finding::id().
    QString id;
    KnownFinding known;
    Standing standing = Standing::Open;
    /// Of an accepted one, and of one whose acceptance has ended.
    Acceptance acceptance = {};
    /// It is accepted since the end that it is about is snoozed.
    bool isSnoozed = false;
    /// Why it is muted.
    bool isRuleMuted = false;
    bool isObjectMuted = false;
    Titles titles = {};

    const Finding &finding() const { return known.finding; }
    const RuleInfo &info() const { return infoOf(known.finding.rule); }
    /// What its own object is called, and the others.
    QString title() const { return titles.value(0); }
    QString otherTitle(qsizetype other) const { return titles.value(other + 1); }
    /// Two of one revision, which is not 0, are the same: most are as they were, and need not be compared.
    quint64 revision = 0;

    bool operator==(const ShownFinding &other) const;
};

/// Its name in data and filters: "accepted".
QString wordOf(ShownFinding::Standing standing);

/// All findings of an account at one moment.
struct FindingList
{
    /// Open, accepted, muted, gone; of each the worst first.
    QList<ShownFinding> all;
    /// The number of open ones by Severity.
    std::array<int, 3> open{};
    int accepted = 0;
    int muted = 0;
    int gone = 0;
    /// How many of all were not judged last time, since what they need was not read.
    int notJudged = 0;
    /// When the account was examined last (UTC); invalid before the first time.
    QDateTime examined = {};

    int openCount() const { return open[0] + open[1] + open[2]; }
    int count(Severity severity) const { return open[static_cast<size_t>(severity)]; }
};

/// What the person said of findings, as it is kept.
struct Said
{
    QList<store::KeptAcceptance> acceptances = {};
    QList<store::KeptMute> mutes = {};
    /// Kept with the ends, not with findings.
    ends::EndHabits::Snoozes snoozes = {};
};

/// The end that a finding of one is about.
ends::EndHabits::Key endKey(const Finding &finding);

/// The kinds of store::KeptMute.
inline const QString ruleMute = QStringLiteral("rule");
inline const QString objectMute = QStringLiteral("object");

/// The list of @p known with @p said of it on @p today; @p titles are by Finding::id().
FindingList listOf(const QList<KnownFinding> &known, const Said &said, const QHash<QString, Titles> &titles,
                   const QDate &today);

/// What objects are called, by the directory of one moment, which must outlive it.
class Naming
{
public:
    explicit Naming(const insight::Directory &directory)
        : m_directory(directory)
    {
    }

    /// Empty for what is not known by any name.
    QString titleOf(const insight::Object &object) const;
    /// Those of a finding; where one has no name now, as @p before has it.
    Titles titlesOf(const Finding &finding, const Titles &before) const;

private:
    const insight::Directory &m_directory;
};

} // namespace findings
