// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/searchkey.h"

#include <vector>

namespace tables {

/// The search texts of all rows, one behind the other in memory: a filter's walk over 100,000 rows is then several
/// times faster than over as many strings.
class SearchIndex
{
public:
    size_t size() const { return m_entries.size(); }
    /// Rows that are added have no text yet.
    void resize(size_t rows);
    void clear();
    /// Rows were removed: @p newNumbers has for each row its number now, or -1; @p rows are left.
    void renumber(const std::vector<int> &newNumbers, size_t rows);

    /// How many rows have no text yet.
    size_t missing() const { return m_missing; }
    bool has(size_t row) const { return m_entries[row].isSet; }
    void set(size_t row, const SearchText &text);
    /// The row no longer has a text.
    void forget(size_t row);
    /// Valid until the next change of any row.
    SearchKey key(size_t row) const;

private:
    struct Entry
    {
        size_t plain = 0;
        size_t kept = 0;
        quint32 plainSize = 0;
        quint32 keptSize = 0;
        bool isSet = false;
    };

    void countMissing();
    void compact();

    std::vector<Entry> m_entries;
    /// Texts are only added at the end; those of rows that are gone stay until they are the greater part.
    std::vector<char> m_plain;
    std::vector<QChar> m_kept;
    size_t m_missing = 0;
    /// How much of m_plain belongs to no row.
    size_t m_waste = 0;
};

} // namespace tables
