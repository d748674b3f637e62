// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/zones.h"

#include <QStringList>

#include <optional>

namespace insight {

/// The text of a TXT or SPF record, its strings joined.
QString textOf(const api::Record &record);
/// The text of a TXT or SPF record that is one of SPF; null for another. Quick for all that do not look like it.
QString spfTextOf(const api::Record &record);
/// Whether a text is one of SPF (RFC 7208, 4.5), of DMARC (RFC 7489, 6.3).
bool isSpf(const QString &text);
bool isDmarc(const QString &text);

/// The texts of SPF among the TXT records of a name.
QStringList spfTexts(const Zones::Zone &zone, const Zones::Owner &owner);

/// The texts of DMARC that count for a name itself, those of the domains above it left aside; nothing when others
/// answer for them, or nobody known.
std::optional<QStringList> dmarcTexts(const Zones &zones, const QString &name);

/// What an SPF record costs whoever reads it.
struct SpfCost
{
    /// Terms that ask DNS for something, those of the records that it includes as well: at most 10 (RFC 7208, 4.6.4).
    int lookups = 0;
    /// Records that it includes, and that are not known: they may ask for more.
    QStringList notKnown;

    bool operator==(const SpfCost &) const = default;
};

/// The cost of a text of SPF as far as the zones know what it includes. What is included in a circle counts once, and
/// no more than some hundreds of terms are looked at.
SpfCost spfCost(const QString &text, const Zones &zones);

} // namespace insight
