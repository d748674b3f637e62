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

void Grouping::enter(int row)
{
    std::vector<quint32> &groups = m_groups[static_cast<size_t>(row)];
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
    m_counts.resize(std::max<size_t>(m_counts.size(), end()), 0);
    for (const quint32 group : groups)
        m_areOthers = m_counts[group]++ == 0 || m_areOthers;
}

/// What the list of the row has room for is used again.
void Grouping::leave(size_t row)
{
    for (const quint32 group : m_groups[row])
        m_areOthers = --m_counts[group] == 0 || m_areOthers;
    m_groups[row].clear();
}

void Grouping::update(int rows, const QCollator &collator)
{
    const bool isGrouped = this->isGrouped();
    for (size_t row = 0; row < m_groups.size(); ++row)
        leave(row);
    m_groups.resize(isGrouped ? static_cast<size_t>(rows) : 0);
    for (int row = 0; isGrouped && row < rows; ++row)
        enter(row);
    sort(collator);
}

void Grouping::update(int rows, const QCollator &collator, const std::vector<int> &changed)
{
    if (!isGrouped() || m_groups.size() > static_cast<size_t>(rows)) {
        update(rows, collator);
        return;
    }
    const auto known = static_cast<int>(m_groups.size());
    m_groups.resize(static_cast<size_t>(rows));
    for (const int row : changed) {
        if (row >= known)
            continue;
        leave(static_cast<size_t>(row));
        enter(row);
    }
    for (int row = known; row < rows; ++row)
        enter(row);
    if (m_areOthers)
        sort(collator);
}

void Grouping::renumber(const std::vector<int> &newNumbers)
{
    size_t left = 0;
    for (size_t row = 0; row < newNumbers.size() && row < m_groups.size(); ++row) {
        if (newNumbers[row] < 0) {
            leave(row);
            continue;
        }
        // Rows only move towards the start.
        left = static_cast<size_t>(newNumbers[row]) + 1;
        if (left - 1 != row)
            m_groups[left - 1] = std::move(m_groups[row]);
    }
    m_groups.resize(left);
}

void Grouping::sort(const QCollator &collator)
{
    m_areOthers = false;
    m_sorted.clear();
    for (size_t group = 0; group < m_counts.size(); ++group) {
        if (m_counts[group] > 0)
            m_sorted.push_back(static_cast<quint32>(group));
    }
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
