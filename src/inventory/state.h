// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/error.h"

#include <QDateTime>

#include <optional>

namespace inventory {

/// A list lost more at once than lists do: what is not in its last answer stands until a person says that it is gone.
struct Doubt
{
    /// How many of those that were known the answer has.
    qsizetype came = 0;
    qsizetype known = 0;

    bool operator==(const Doubt &) const = default;
};

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
    /// Of a list: a person is asked whether its last answer is right.
    std::optional<Doubt> doubt = std::nullopt;

    bool hasValues() const { return at.isValid(); }
    /// Whether the last answer was all of it, as far as is known.
    bool isWhole() const { return !missing && !doubt; }
    bool operator==(const State &) const = default;
};

} // namespace inventory
