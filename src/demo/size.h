// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace demo {

/// How large an account to invent. All numbers are 0 or more and at most their limit.
struct Size
{
    static constexpr int maxServers = 50'000;
    static constexpr int maxDomains = 100'000;
    static constexpr int maxRecords = 2'000'000;

    int servers = 25;
    int domains = 40;
    /// The total over all domains, met exactly when there is a domain; nothing = 8 to 30 a domain.
    std::optional<int> records;

    bool operator==(const Size &) const = default;

    /// Reads "servers=1000,domains=5000,records=100000"; what is left out keeps its default, so an empty text is the
    /// default size. Nothing for an unknown or repeated word, a number out of its limits, or records without a domain
    /// to hold them.
    static std::optional<Size> fromText(const QString &text);
};

} // namespace demo
