// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "finder/index.h"
#include "insight/publickey.h"
#include "inventory/changes.h"
#include "inventory/values.h"

#include <QSet>

namespace finder {

/// Keeps the groups of an index that are the account's own as its values are, in portions: what is different is made
/// again, and nothing else.
class AccountIndex
{
public:
    explicit AccountIndex(Index &index)
        : m_index(index)
    {
    }

    /// All of them are new.
    void begin(const inventory::Values &values);
    void take(const inventory::Changes &changes);
    /// Makes some groups, for about so many milliseconds. Returns whether all are made.
    bool work(int milliseconds);
    bool isWhole() const { return m_behind.isEmpty() && m_domainsBehind.isEmpty(); }

private:
    /// Groups of all of a kind. Records have one for each domain.
    enum class Part { Servers, People, Domains, Certificates, Customers, Keys };
    using enum Part;

    void apply(const inventory::Difference &difference);
    void make(Part part);

    Index &m_index;
    inventory::Values m_values;
    insight::KeyReader m_reader;
    QSet<Part> m_behind;
    QSet<QString> m_domainsBehind;
};

} // namespace finder
