// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ends/expiry.h"

#include <QDate>
#include <QList>

#include <optional>

namespace ends {

/// An end date of a certificate or domain, and the day on which it was first seen.
struct SeenEnd
{
    QDate seen;
    QDate end;
    /// An end before it was seen until then, so that this one began about that day. Else it may be older.
    bool isBegin = false;

    bool operator==(const SeenEnd &) const = default;
};

/// How something was renewed so far.
struct RenewalHabit
{
    /// Days from the begin to the end of the one that stands now; nothing where its begin was not seen.
    std::optional<int> life;
    /// How many days before their ends those before it were renewed: at the latest, and how often it was seen.
    int latest = 0;
    int renewals = 0;

    bool operator==(const RenewalHabit &) const = default;
};

/// Of the ends that were seen, in any order; what says the same again, and an end that was taken back before it was
/// over by an earlier one, is no renewal.
RenewalHabit renewalHabit(QList<SeenEnd> seen);

/// So often a renewal must have been seen to be a habit.
inline constexpr int renewalsOfAHabit = 2;
/// A renewal is late when it is so many days later than the latest before: readings are hours apart, and renewals not
/// always on one day.
inline constexpr int renewalSlack = 2;

/// The day after which something that ends on @p end should have been renewed, as it always was. Nothing without a
/// habit, or when it was renewed only after its end.
std::optional<QDate> usualRenewal(const RenewalHabit &habit, const QDate &end);

/// Which shares of a life, in percent, are urgent, soon and in sight where those are shorter than the thresholds in
/// days.
struct ShareThresholds
{
    int urgent = 10;
    int soon = 25;
    int inSight = 50;

    bool operator==(const ShareThresholds &) const = default;
};

/// Thresholds that suit one that lives shortly: no longer than their shares of its life; and of one that is renewed by
/// habit, not soon before it is late. Each is at least as great as the one before.
Thresholds suited(const Thresholds &thresholds, const ShareThresholds &shares, const RenewalHabit &habit);

} // namespace ends
