// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace settings {

/// Something that can be looked at: what Back returns to, a link leads to and the next start opens again.
struct Place
{
    /// The page's id: "servers".
    QString page;
    /// The key of what is selected there; empty for whatever the page chooses.
    QString key;
    /// The part of the page that is shown, as the page itself names it; empty for its first.
    QString part;
    /// What the page's filter is to say: rows that do not fit are hidden. Empty leaves it as it is.
    QString filter = {};
    /// A row within that part, as insight::Object has it: the record of a domain, the key of a person or a server.
    QString row = {};

    bool operator==(const Place &) const = default;
};

} // namespace settings
