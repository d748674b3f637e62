// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCollator>
#include <QHash>
#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace tables {

/// Which groups each row of a table stands in. A group keeps its id as long as this lives, whether or not it has rows.
class Grouping
{
public:
    /// The names of a row's groups; blank ones count as none.
    using GroupsOf = std::function<QStringList(int row)>;
    /// Where a group stands among others: the smaller first.
    using RankOf = std::function<int(const QString &name)>;

    /// The group of the rows that have no other; it stands last and has no name here.
    static constexpr quint32 none = 1;

    /// @p groupsOf empty: no grouping.
    void setGroupsOf(GroupsOf groupsOf) { m_groupsOf = std::move(groupsOf); }
    bool isGrouped() const { return static_cast<bool>(m_groupsOf); }
    /// Groups of the same rank are sorted by name. Empty: all are.
    void setRankOf(RankOf rankOf) { m_rankOf = std::move(rankOf); }

    /// Asks for the groups of all rows again, and sorts the groups by rank and name.
    void update(int rows, const QCollator &collator);
    /// The same, asking only for those of @p changed and of the rows that are new at the end. Ranks and collator are
    /// those of the last time.
    void update(int rows, const QCollator &collator, const std::vector<int> &changed);
    /// Rows were removed: @p newNumbers has for each row that update() knew its number now, or -1. To be updated then.
    void renumber(const std::vector<int> &newNumbers);

    /// The groups of a row, at least one. Ids as update() found them.
    const std::vector<quint32> &groups(int row) const { return m_groups[static_cast<size_t>(row)]; }
    /// All groups that have rows, sorted by rank and name; `none` stands last.
    const std::vector<quint32> &sorted() const { return m_sorted; }
    /// Greater than every id.
    quint32 end() const { return none + 1 + static_cast<quint32>(m_names.size()); }
    /// The name of a group; null for `none`.
    QString name(quint32 group) const { return m_names.value(static_cast<qsizetype>(group) - none - 1); }

private:
    quint32 idOf(const QString &name);
    void enter(int row);
    void leave(size_t row);
    void sort(const QCollator &collator);

    GroupsOf m_groupsOf;
    RankOf m_rankOf;
    QHash<QString, quint32> m_ids;
    /// By id, from the one after `none`.
    QStringList m_names;
    std::vector<std::vector<quint32>> m_groups;
    std::vector<quint32> m_sorted;
    /// By id, how many rows a group has, and whether one has its first or lost its last since they were sorted.
    std::vector<int> m_counts;
    bool m_areOthers = false;
};

} // namespace tables
