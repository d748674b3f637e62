// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <Qt>

#include <limits>
#include <vector>

class QCollator;
class QLocale;

namespace models {

class TableModel;

/// How texts are sorted in @p locale: by its alphabet, without regard to case, numbers in them by value.
QCollator collatorFor(const QLocale &locale);

/// The rank of every row of a table by one column's sort values: made once, then any order is a matter of counting.
class Ranking
{
public:
    /// No rows.
    Ranking() = default;
    Ranking(const TableModel &table, int column, const QCollator &collator);

    /// The rank of a row whose value is unknown.
    static constexpr quint32 unknown = std::numeric_limits<quint32>::max();

    /// By row. Equal values have equal ranks.
    const std::vector<quint32> &ranks() const { return m_ranks; }
    /// All rows in @p order. Equal ones in the order of the table, unknown ones last, in both directions.
    std::vector<int> order(Qt::SortOrder order) const;

private:
    std::vector<quint32> m_ranks;
    /// How many ranks there are, without the unknown one.
    quint32 m_count = 0;
};

} // namespace models
