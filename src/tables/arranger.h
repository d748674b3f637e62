// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/arrangement.h"
#include "tables/filter.h"
#include "tables/grouping.h"
#include "tables/ranking.h"
#include "tables/searchindex.h"

#include <QHash>
#include <QString>

#include <functional>
#include <vector>

namespace tables {

class TableModel;

/// Computes the arrangement of a table from a filter, a sort column and a grouping, and keeps what makes the next one
/// cheap: the order of all rows, what each row can be found by, and which rows passed the last filters.
class Arranger
{
public:
    using Narrowing = std::function<bool(int row)>;

    /// Forgets all that it knew of the table before; @p table may be null.
    void setTable(const TableModel *table);
    void setFilter(const QString &filter);
    const QString &filter() const { return m_typed; }
    /// What it has like names of fields, though no column is called so in any language.
    QStringList unknownFields() const;
    /// A further condition; empty: none.
    void setNarrowing(Narrowing narrowing);
    /// @p column -1: the order of the table.
    void setSort(int column, Qt::SortOrder order);
    int sortColumn() const { return m_sortColumn; }
    Qt::SortOrder sortOrder() const { return m_sortOrder; }
    void setGroupsOf(Grouping::GroupsOf groupsOf);
    void setRankOf(Grouping::RankOf rankOf);

    /// Whether a filter or narrowing is set that could hide a row.
    bool isFiltered() const { return !m_filter.isEmpty() || m_narrowing; }
    /// The name of a group; null for Grouping::none.
    QString groupName(quint32 group) const { return m_grouping.name(group); }

    /// Rows of the table were removed: @p newNumbers has for each row its number now, or -1.
    void renumber(const std::vector<int> &newNumbers);
    /// Some rows of the table differ or are new.
    void changed(const std::vector<int> &rows);
    /// All texts of the table differ, and so may the order of letters.
    void relabelled();

    /// Prepares rows for the filter, for about @p milliseconds. Returns whether all are.
    bool prepare(int milliseconds);

    /// Whether every row has what the filter needs.
    bool isPrepared() const { return m_prepared == m_index.size(); }
    /// Whether so many rows are prepared that arrange() need not wait for more.
    bool isReady() const;

    /// Until isReady() the filter and the narrowing wait: what passed them last is arranged, without rows that are new.
    Arrangement arrange();
    /// Whether the last arrangement is what was asked for, and not what could be told at the time.
    bool isSettled() const { return m_isSettled; }

private:
    /// Which rows passed a filter, and the narrowing.
    struct Pass
    {
        Filter filter;
        /// By row.
        std::vector<char> passed;
    };

    SearchKey searchKey(size_t number);
    Filter::Fields fields() const;
    void parseFilter();
    Pass startingPass() const;
    void filterRows();
    void updateRankings(const std::vector<int> &rows);
    const Ranking &rankingOf(int column);
    void updateOrder();
    void orderByTieBreakers();
    void updateGroups();
    int rowCount() const;

    const TableModel *m_table = nullptr;
    QString m_typed;
    Filter m_filter;
    Narrowing m_narrowing;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    Grouping m_grouping;
    /// Whether the groups of the rows are to be asked for: of all, else of those in m_regrouped and of new ones.
    bool m_groupsBehind = true;
    bool m_groupsValid = false;
    std::vector<int> m_regrouped;

    SearchIndex m_index;
    /// All rows before this one have their search text.
    size_t m_prepared = 0;
    /// One for each of the last filters, the last one used at the end.
    std::vector<Pass> m_passes;
    /// By row, whether it is in the last arrangement.
    std::vector<char> m_arranged;
    bool m_isSettled = true;
    /// By column.
    QHash<int, Ranking> m_rankings;
    /// All rows, sorted.
    std::vector<int> m_order;
    bool m_orderValid = false;
};

} // namespace tables
