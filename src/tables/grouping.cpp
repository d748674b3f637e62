// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/grouping.h"

#include <algorithm>

namespace tables {

quint32 Grouping::idOf(const QString &name)
{
    const auto found = m_ids.constFind(name);
    if (found != m_ids.cend())
        return *found;
    const quint32 id = end();
    m_names.append(name);
    m_ids.insert(name, id);
    return id;
}

void Grouping::update(int rows, const QCollator &collator)
{
    m_sorted.clear();
    if (!isGrouped()) {
        m_groups.clear();
        return;
    }
    // What the lists of the rows have room for is used again.
    m_groups.resize(static_cast<size_t>(rows));
    for (int row = 0; row < rows; ++row) {
        std::vector<quint32> &groups = m_groups[static_cast<size_t>(row)];
        groups.clear();
        for (const QString &name : m_groupsOf(row)) {
            if (const QString trimmed = name.trimmed(); !trimmed.isEmpty())
                groups.push_back(idOf(trimmed));
        }
        if (groups.size() > 1) {
            std::sort(groups.begin(), groups.end());
            groups.erase(std::unique(groups.begin(), groups.end()), groups.end());
        }
        if (groups.empty())
            groups.push_back(none);
        // Neighbours are often of one group.
        if (m_sorted.empty() || groups.size() > 1 || m_sorted.back() != groups.front())
            m_sorted.insert(m_sorted.end(), groups.cbegin(), groups.cend());
    }
    std::sort(m_sorted.begin(), m_sorted.end());
    m_sorted.erase(std::unique(m_sorted.begin(), m_sorted.end()), m_sorted.end());
    std::sort(m_sorted.begin(), m_sorted.end(), [&](quint32 a, quint32 b) {
        if (a == none || b == none)
            return a != none && b == none;
        const int rankA = m_rankOf ? m_rankOf(name(a)) : 0;
        const int rankB = m_rankOf ? m_rankOf(name(b)) : 0;
        if (rankA != rankB)
            return rankA < rankB;
        const int order = collator.compare(name(a), name(b));
        return order != 0 ? order < 0 : name(a) < name(b);
    });
}

} // namespace tables
