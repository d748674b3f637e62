// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/expectation.h"
#include "inventory/state.h"
#include "inventory/values.h"

#include <QHash>

#include <functional>

namespace cases {

/// What the account says of one item of a case.
struct Verdict
{
    enum class Kind {
        Unknown, ///< no complete read says anything of it
        Held,    ///< it is as it was asked for
        NotHeld, ///< it is not
    };

    Kind kind = Kind::Unknown;
    /// When that was true (UTC), and by which read: the path of it.
    QDateTime at = {};
    QString reading = {};

    bool operator==(const Verdict &) const = default;
};

/// All that cases are judged by, at one moment.
struct Ground
{
    const inventory::Values &values;
    std::function<inventory::State(const inventory::Resource &)> state;
    /// What was seen to change between complete reads, the latest first; null where nothing is kept of that.
    const QList<store::Change> *changes = nullptr;
    /// By the id of a finding: when it was last seen to be gone (UTC), and invalid while it is there. One that is not
    /// in it was not judged.
    const QHash<QString, QDateTime> *findings = nullptr;
    /// The moment (UTC).
    QDateTime now = QDateTime::currentDateTimeUtc();
};

/// Judges @p item by what was read completely after @p since (UTC): what failed, came in part, is doubted, is older or
/// is kept from an earlier run says nothing.
Verdict judge(const store::CaseItem &item, const QDateTime &since, const Ground &ground);

/// Takes the verdicts on the items of @p one, which was sent; whether any is different now. What is to be gone and was
/// seen to be is watched further, and so is everything until all is seen.
bool follow(store::Case &one, const Ground &ground);

} // namespace cases
