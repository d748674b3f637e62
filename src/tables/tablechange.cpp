// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/tablechange.h"

#include <algorithm>

namespace tables {

void TableChange::begin(int rows)
{
    m_rows = rows;
    m_removed.clear();
    m_changed.clear();
    m_isRelabelled = false;
}

int TableChange::numberNow(int row) const
{
    int now = row;
    for (const Span &span : m_removed) {
        if (row >= span.first && row <= span.last)
            return -1;
        if (row > span.last)
            now -= span.last - span.first + 1;
    }
    return now;
}

std::vector<int> TableChange::numbersNow() const
{
    std::vector<int> numbers(static_cast<size_t>(m_rows), 0);
    for (const Span &span : m_removed)
        std::fill(numbers.begin() + span.first, numbers.begin() + span.last + 1, -1);
    int next = 0;
    for (int &number : numbers) {
        if (number >= 0)
            number = next++;
    }
    return numbers;
}

std::vector<int> TableChange::changed() const
{
    std::vector<int> rows;
    for (const Span &span : m_changed) {
        for (int row = span.first; row <= span.last; ++row)
            rows.push_back(row);
    }
    return rows;
}

} // namespace tables
