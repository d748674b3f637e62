// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/searchindex.h"

#include <algorithm>
#include <utility>

namespace tables {

void SearchIndex::clear()
{
    m_entries.clear();
    m_missing = 0;
    m_plain.clear();
    m_kept.clear();
    m_waste = 0;
}

void SearchIndex::resize(size_t rows)
{
    m_entries.resize(rows);
    countMissing();
}

void SearchIndex::countMissing()
{
    m_missing = static_cast<size_t>(
        std::count_if(m_entries.cbegin(), m_entries.cend(), [](const Entry &entry) { return !entry.isSet; }));
}

void SearchIndex::renumber(const std::vector<int> &newNumbers, size_t rows)
{
    std::vector<Entry> entries(rows);
    const size_t known = std::min(m_entries.size(), newNumbers.size());
    for (size_t row = 0; row < known; ++row) {
        if (newNumbers[row] >= 0)
            entries[static_cast<size_t>(newNumbers[row])] = m_entries[row];
        else
            m_waste += m_entries[row].plainSize;
    }
    m_entries = std::move(entries);
    countMissing();
    compact();
}

void SearchIndex::set(size_t row, const SearchText &text)
{
    forget(row);
    m_entries[row] = {m_plain.size(), m_kept.size(), static_cast<quint32>(text.plain.size()),
                      static_cast<quint32>(text.kept.size()), true};
    --m_missing;
    m_plain.insert(m_plain.end(), text.plain.cbegin(), text.plain.cend());
    m_kept.insert(m_kept.end(), text.kept.cbegin(), text.kept.cend());
}

void SearchIndex::forget(size_t row)
{
    m_waste += m_entries[row].plainSize;
    m_missing += m_entries[row].isSet ? 1 : 0;
    m_entries[row] = {};
    compact();
}

SearchKey SearchIndex::key(size_t row) const
{
    const Entry &entry = m_entries[row];
    return {QByteArrayView(m_plain.data() + entry.plain, entry.plainSize),
            QStringView(m_kept.data() + entry.kept, entry.keptSize)};
}

/// Copies the texts that belong to rows when the others are the greater part.
void SearchIndex::compact()
{
    constexpr size_t worthIt = 1 << 16;
    if (m_waste < worthIt || m_waste < m_plain.size() / 2)
        return;
    std::vector<char> plain;
    std::vector<QChar> kept;
    plain.reserve(m_plain.size() - m_waste);
    for (Entry &entry : m_entries) {
        const auto plainStart = m_plain.cbegin() + static_cast<qsizetype>(entry.plain);
        const auto keptStart = m_kept.cbegin() + static_cast<qsizetype>(entry.kept);
        entry.plain = plain.size();
        entry.kept = kept.size();
        plain.insert(plain.end(), plainStart, plainStart + entry.plainSize);
        kept.insert(kept.end(), keptStart, keptStart + entry.keptSize);
    }
    m_plain = std::move(plain);
    m_kept = std::move(kept);
    m_waste = 0;
}

} // namespace tables
