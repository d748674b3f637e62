// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/error.h"

#include <QDateTime>

#include <optional>

namespace inventory {

/// How well a resource is known: data beside the rows, so that a page can tell "nothing there" from "not known".
struct State
{
    enum class Phase {
        NotLoaded, ///< never asked for
        Loading,   ///< asked for; `at` tells whether older values stand meanwhile
        Ready,     ///< as the server said at `at`
        Stale,     ///< known to be older than what the server holds
        Failed,    ///< the last read failed with `error`; `at` tells whether older values stand
    };

    Phase phase = Phase::NotLoaded;
    /// When the values that stand were read (UTC); invalid when there are none.
    QDateTime at;
    std::optional<api::Error> error;
    /// What of the last answer could not be used.
    QList<api::Flaw> flaws;
    /// Of a list: why the last answer was not all of it. What was known before and is not in it stands besides.
    std::optional<api::Error> missing = std::nullopt;

    bool hasValues() const { return at.isValid(); }
    bool operator==(const State &) const = default;
};

} // namespace inventory
