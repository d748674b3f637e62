// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/arrangement.h"

#include <algorithm>

namespace tables {

namespace {

/// A set of small numbers that is emptied by taking out what was put in.
class Marks
{
public:
    explicit Marks(int size)
        : m_marked(static_cast<size_t>(size), 0)
    {
    }

    void set(const std::vector<int> &numbers, bool on)
    {
        for (const int number : numbers) {
            if (number >= 0)
                m_marked[static_cast<size_t>(number)] = on ? 1 : 0;
        }
    }
    bool has(int number) const { return number >= 0 && m_marked[static_cast<size_t>(number)] != 0; }

private:
    std::vector<char> m_marked;
};

/// Compares sequences, as long as the spans that they differ by are few.
class Comparison
{
public:
    Comparison(int size, size_t mostSpans)
        : m_inFrom(size)
        , m_inTo(size)
        , m_spansLeft(mostSpans)
    {
    }

    std::optional<SequenceChange> compare(const std::vector<int> &from, const std::vector<int> &to)
    {
        m_inFrom.set(from, true);
        m_inTo.set(to, true);
        SequenceChange change;
        const bool found = walk(from, to, change);
        m_inFrom.set(from, false);
        m_inTo.set(to, false);
        if (!found)
            return std::nullopt;
        std::reverse(change.removed.begin(), change.removed.end());
        return change;
    }

private:
    bool walk(const std::vector<int> &from, const std::vector<int> &to, SequenceChange &change)
    {
        size_t i = 0;
        size_t j = 0;
        while (i < from.size() || j < to.size()) {
            if (i < from.size() && !m_inTo.has(from[i])) {
                if (!extend(change.removed, i++))
                    return false;
            } else if (j < to.size() && !m_inFrom.has(to[j])) {
                if (!extend(change.inserted, j++))
                    return false;
            } else if (i < from.size() && j < to.size() && from[i] == to[j]) {
                ++i;
                ++j;
            } else {
                return false;
            }
        }
        return true;
    }

    bool extend(std::vector<Span> &spans, size_t position)
    {
        const int at = static_cast<int>(position);
        if (!spans.empty() && spans.back().last == at - 1) {
            spans.back().last = at;
            return true;
        }
        if (m_spansLeft == 0)
            return false;
        --m_spansLeft;
        spans.push_back({at, at});
        return true;
    }

    Marks m_inFrom;
    Marks m_inTo;
    size_t m_spansLeft;
};

std::vector<int> groupsOf(const Arrangement &arrangement)
{
    std::vector<int> groups;
    for (const Arrangement::Block &block : arrangement.blocks)
        groups.push_back(static_cast<int>(block.group));
    return groups;
}

int greatestNumber(const Arrangement &arrangement)
{
    int greatest = 0;
    for (const Arrangement::Block &block : arrangement.blocks) {
        greatest = std::max(greatest, static_cast<int>(block.group));
        for (const int row : block.rows)
            greatest = std::max(greatest, row);
    }
    return greatest;
}

bool anyShown(const std::vector<int> &rows, const std::vector<Span> &spans, const Marks &shown)
{
    return std::any_of(spans.cbegin(), spans.cend(), [&](const Span &span) {
        return std::any_of(rows.cbegin() + span.first, rows.cbegin() + span.last + 1,
                           [&](int row) { return shown.has(row); });
    });
}

/// Whether a row leaves a group in @p change but is still shown in @p to.
bool movesRows(const Arrangement &from, const Arrangement &to, const ArrangementChange &change, int size)
{
    if (!from.isGrouped)
        return false;
    Marks shown(size);
    for (const Arrangement::Block &block : to.blocks)
        shown.set(block.rows, true);
    for (const Span &span : change.groups.removed) {
        for (int group = span.first; group <= span.last; ++group) {
            const auto &rows = from.blocks[static_cast<size_t>(group)].rows;
            if (std::any_of(rows.cbegin(), rows.cend(), [&](int row) { return shown.has(row); }))
                return true;
        }
    }
    return std::any_of(
        change.blocks.cbegin(), change.blocks.cend(), [&](const ArrangementChange::BlockChange &changed) {
            const auto block = std::find_if(from.blocks.cbegin(), from.blocks.cend(),
                                            [&](const Arrangement::Block &b) { return b.group == changed.group; });
            return anyShown(block->rows, changed.rows.removed, shown);
        });
}

/// Compares the blocks that are in both.
bool compareBlocks(const Arrangement &from, const Arrangement &to, Comparison &comparison, ArrangementChange &change)
{
    // The groups in both are in the same order, or the comparison of the groups would have failed.
    auto next = to.blocks.cbegin();
    for (const Arrangement::Block &block : from.blocks) {
        const auto same = std::find_if(next, to.blocks.cend(),
                                       [&](const Arrangement::Block &other) { return other.group == block.group; });
        if (same == to.blocks.cend())
            continue;
        next = same + 1;
        auto rows = comparison.compare(block.rows, same->rows);
        if (!rows)
            return false;
        if (!rows->removed.empty() || !rows->inserted.empty())
            change.blocks.push_back({block.group, std::move(*rows)});
    }
    return true;
}

} // namespace

std::vector<Span> spansOf(const std::vector<int> &numbers)
{
    std::vector<Span> spans;
    for (const int number : numbers) {
        if (!spans.empty() && spans.back().last == number - 1)
            spans.back().last = number;
        else
            spans.push_back({number, number});
    }
    return spans;
}

RowPositions::RowPositions(const Arrangement &arrangement)
    : m_starts(static_cast<size_t>(greatestNumber(arrangement)) + 2, 0)
{
    for (const Arrangement::Block &block : arrangement.blocks) {
        for (const int row : block.rows) {
            if (row >= 0)
                ++m_starts[static_cast<size_t>(row) + 1];
        }
    }
    for (size_t row = 1; row < m_starts.size(); ++row)
        m_starts[row] += m_starts[row - 1];
    m_places.resize(static_cast<size_t>(m_starts.back()));
    std::vector<int> next(m_starts.cbegin(), m_starts.cend() - 1);
    for (size_t block = 0; block < arrangement.blocks.size(); ++block) {
        const std::vector<int> &shown = arrangement.blocks[block].rows;
        for (size_t position = 0; position < shown.size(); ++position) {
            if (shown[position] >= 0) {
                const auto at = static_cast<size_t>(next[static_cast<size_t>(shown[position])]++);
                m_places[at] = {static_cast<int>(block), static_cast<int>(position)};
            }
        }
    }
}

std::vector<RowPositions::Place> RowPositions::of(int row) const
{
    if (row < 0 || static_cast<size_t>(row) + 1 >= m_starts.size())
        return {};
    const auto at = static_cast<size_t>(row);
    return {m_places.cbegin() + m_starts[at], m_places.cbegin() + m_starts[at + 1]};
}

std::optional<RowPositions::Place> RowPositions::nearest(int row, int block) const
{
    const std::vector<Place> places = of(row);
    if (places.empty())
        return std::nullopt;
    const auto same =
        std::find_if(places.cbegin(), places.cend(), [&](const Place &place) { return place.block == block; });
    return same == places.cend() ? places.front() : *same;
}

std::optional<ArrangementChange> exactChange(const Arrangement &from, const Arrangement &to, size_t mostSpans)
{
    if (from.isGrouped != to.isGrouped)
        return std::nullopt;
    const int size = std::max(greatestNumber(from), greatestNumber(to)) + 1;
    Comparison comparison(size, mostSpans);
    ArrangementChange change;
    auto groups = comparison.compare(groupsOf(from), groupsOf(to));
    if (!groups)
        return std::nullopt;
    change.groups = std::move(*groups);
    if (!compareBlocks(from, to, comparison, change) || movesRows(from, to, change, size))
        return std::nullopt;
    return change;
}

} // namespace tables
