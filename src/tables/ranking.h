// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <Qt>

#include <limits>
#include <vector>

class QCollator;
class QLocale;

namespace tables {

class TableModel;

/// How texts are sorted in @p locale: by its alphabet, without regard to case, numbers in them by value.
QCollator collatorFor(const QLocale &locale);

/// The rank of every row of a table by one column's sort values: made once, then any order is a matter of counting, and
/// a change of few rows one of placing those.
class Ranking
{
public:
    /// No rows.
    Ranking() = default;
    Ranking(const TableModel &table, int column, const QCollator &collator);

    /// The rank of a row whose value is unknown.
    static constexpr quint32 unknown = std::numeric_limits<quint32>::max();

    /// Rows of the table were removed: @p newNumbers has for each row its number now, or -1.
    void renumber(const std::vector<int> &newNumbers);
    /// @p rows of the table may have other values, and there may be new ones at its end; the column and the collator
    /// are those that the ranking was made with.
    void update(const TableModel &table, int column, const QCollator &collator, const std::vector<int> &rows);

    /// All rows in @p order. Equal ones in the order of the table, unknown ones last, in both directions.
    std::vector<int> order(Qt::SortOrder order) const;
    /// The same with equal ones in the order of @p rows, which are all rows.
    std::vector<int> order(Qt::SortOrder order, const std::vector<int> &rows) const;
    /// Whether any rows are equal.
    bool hasEqual() const { return m_count < m_ranks.size(); }

private:
    struct Value;

    static Value valueOf(const TableModel &table, int row, int column);
    static int compare(const Value &a, const Value &b, const QCollator &collator);
    void rankAll(const TableModel &table, int column, const QCollator &collator);
    std::vector<int> noteChanges(const TableModel &table, int column, const std::vector<int> &rows);
    bool placeNumbers(const TableModel &table, int column, const std::vector<int> &rows);
    void place(const TableModel &table, int column, const QCollator &collator, const std::vector<int> &moved);

    /// By row. Equal values have equal ranks.
    std::vector<quint32> m_ranks;
    /// By row, a digest of its value: tells whether it is another one now.
    std::vector<size_t> m_digests;
    /// By row, its value, while all are numbers or unknown: the table is not asked for those of other rows then.
    std::vector<double> m_numbers;
    bool m_areNumbers = false;
    /// How many ranks there are, without the unknown one.
    quint32 m_count = 0;
};

} // namespace tables
