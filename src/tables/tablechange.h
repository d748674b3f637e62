// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/arrangement.h"

#include <vector>

namespace tables {

/// What a change of a table did so far, noted from its signals (see TableModel): it removes from the end, so all
/// removals are in the numbers from before; what differs is in the numbers after.
class TableChange
{
public:
    void begin(int rows);
    void noteRemoved(int first, int last) { m_removed.push_back({first, last}); }
    void noteChanged(int first, int last) { m_changed.push_back({first, last}); }
    void noteRelabelled() { m_isRelabelled = true; }

    bool hasRemoved() const { return !m_removed.empty(); }
    bool isRelabelled() const { return m_isRelabelled; }
    /// The number that one row from before has now, or -1.
    int numberNow(int row) const;
    /// For each row from before its number now, or -1.
    std::vector<int> numbersNow() const;
    /// The numbers of the rows that differ.
    std::vector<int> changed() const;

private:
    int m_rows = 0;
    std::vector<Span> m_removed;
    std::vector<Span> m_changed;
    bool m_isRelabelled = false;
};

} // namespace tables
