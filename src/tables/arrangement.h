// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>
#include <vector>

namespace tables {

/// Which rows of a table are shown, in which order, under which groups. Rows are numbers of the table's rows; -1 is a
/// row that is no longer there.
struct Arrangement
{
    /// Rows that stand under one parent.
    struct Block
    {
        /// The group's id, from 1; 0 is the one block of an arrangement without groups.
        quint32 group = 0;
        std::vector<int> rows;

        bool operator==(const Block &) const = default;
    };

    bool isGrouped = false;
    /// Without groups exactly one.
    std::vector<Block> blocks = {Block{}};
    /// How many different rows are shown: a row may stand in several groups.
    int distinct = 0;

    bool operator==(const Arrangement &) const = default;
};

/// Where rows stand in an arrangement. Made once for it, then each question costs as much as there are answers.
class RowPositions
{
public:
    struct Place
    {
        int block = 0;
        int position = 0;

        bool operator==(const Place &) const = default;
    };

    RowPositions() = default;
    explicit RowPositions(const Arrangement &arrangement);

    /// All places of a row, in the order of the blocks; none when it is not shown.
    std::vector<Place> of(int row) const;
    /// The place of @p row in the block at @p block, else its first place, if it has any.
    std::optional<Place> nearest(int row, int block) const;

private:
    /// By row, where its places begin; one more at the end.
    std::vector<int> m_starts = {0};
    std::vector<Place> m_places;
};

/// Neighbouring positions, both ends included.
struct Span
{
    int first = 0;
    int last = 0;

    bool operator==(const Span &) const = default;
};

/// The spans of @p numbers, which are sorted and each there once.
std::vector<Span> spansOf(const std::vector<int> &numbers);

/// What differs between two sequences with their common members in the same order.
struct SequenceChange
{
    /// Positions in the old sequence, from its end.
    std::vector<Span> removed;
    /// Positions in the new sequence, from its start.
    std::vector<Span> inserted;

    bool operator==(const SequenceChange &) const = default;
};

/// How one arrangement becomes another by removals and insertions, in this order: groups removed, rows removed from the
/// groups that stay, groups inserted, rows inserted in those that stayed.
struct ArrangementChange
{
    struct BlockChange
    {
        quint32 group = 0;
        SequenceChange rows;
    };

    SequenceChange groups;
    /// Only those of blocks in both arrangements that differ.
    std::vector<BlockChange> blocks;
};

/// The change from @p from to @p to in at most @p mostSpans spans. Nothing when it takes more, when common rows or
/// groups change their order, when a row leaves a group and stays in another (it moves: its selection must go with it),
/// or when only one of both is grouped.
std::optional<ArrangementChange> exactChange(const Arrangement &from, const Arrangement &to, size_t mostSpans);

} // namespace tables
