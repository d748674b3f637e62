// SPDX-License-Identifier: GPL-3.0-or-later
#include "ends/renewals.h"

#include <algorithm>

namespace ends {

RenewalHabit renewalHabit(QList<SeenEnd> seen)
{
    seen.removeIf([](const SeenEnd &one) { return !one.seen.isValid() || !one.end.isValid(); });
    std::stable_sort(seen.begin(), seen.end(), [](const SeenEnd &a, const SeenEnd &b) {
        return a.seen == b.seen ? a.end < b.end : a.seen < b.seen;
    });
    RenewalHabit habit;
    std::optional<SeenEnd> stands;
    for (const SeenEnd &one : std::as_const(seen)) {
        if (!stands) {
            stands = one;
        } else if (one.end > stands->end) {
            const int before = static_cast<int>(one.seen.daysTo(stands->end));
            habit.latest = habit.renewals == 0 ? before : std::min(habit.latest, before);
            ++habit.renewals;
            stands = one;
        } else if (one.end < stands->end) {
            // Somebody set it back: what stood there was no end to count from.
            stands = SeenEnd{one.seen, one.end, false};
        }
    }
    if (stands && stands->isBegin)
        habit.life = static_cast<int>(stands->seen.daysTo(stands->end));
    return habit;
}

std::optional<QDate> usualRenewal(const RenewalHabit &habit, const QDate &end)
{
    if (habit.renewals < renewalsOfAHabit || habit.latest <= renewalSlack || !end.isValid())
        return std::nullopt;
    return end.addDays(renewalSlack - habit.latest);
}

Thresholds suited(const Thresholds &thresholds, const ShareThresholds &shares, const RenewalHabit &habit)
{
    Thresholds own = thresholds;
    if (habit.life && *habit.life > 0) {
        own.urgent = std::min(own.urgent, *habit.life * shares.urgent / 100);
        own.soon = std::min(own.soon, *habit.life * shares.soon / 100);
        own.inSight = std::min(own.inSight, *habit.life * shares.inSight / 100);
    }
    // Late is from the day after usualRenewal() on: then it is soon, whatever the days.
    if (habit.renewals >= renewalsOfAHabit && habit.latest > renewalSlack)
        own.soon = std::min(own.soon, habit.latest - renewalSlack - 1);
    own.soon = std::max(own.soon, own.urgent);
    own.inSight = std::max(own.inSight, own.soon);
    return own;
}

} // namespace ends
