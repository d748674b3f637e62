// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/arranger.h"
#include "tables/roles.h"
#include "tables/rowtree.h"
#include "tables/tablechange.h"

#include <QBasicTimer>

#include <functional>

namespace tables {

class TableModel;

/// The rows of a table, filtered, sorted, and grouped in one level or not at all: what every view shows.
///
/// Each change of filter, order, grouping or rows is one change of the model: exact insertions and removals where they
/// are few, else a change of layout that takes persistent indexes (selection, current row) along. It is reset only by
/// setTable(). Without groups it is flat; with groups, the rows stand below headings that have no row of the table
/// themselves.
class ArrangedModel final : public RowTree
{
    Q_OBJECT

public:
    explicit ArrangedModel(QObject *parent = nullptr);

    /// @p table is not owned and may be null; filter, order and grouping stay. A grouping or narrowing that looks into
    /// another table must be replaced first.
    void setTable(TableModel *table);
    TableModel *table() const { return m_table; }

    /// As a person typed it; see Filter. Where many rows are yet to be prepared for it, what is shown stays, and
    /// follows once they are: see isSettled().
    void setFilter(const QString &filter);
    const QString &filter() const { return m_arranger.filter(); }
    /// What it has like names of fields, though no column is called so.
    QStringList unknownFields() const { return m_arranger.unknownFields(); }
    /// A further condition on rows of the table. Empty: none. When what it depends on changes, it must be set again.
    void setNarrowing(std::function<bool(int sourceRow)> narrowing);

    /// Sorts by the value of a column, with the collation of the table's locale, equal ones by the table's tie breakers
    /// from the first to the last. @p column -1: the order of the table.
    /// Groups are always sorted by name, or as setGroupOrder() says.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    int sortColumn() const { return m_arranger.sortColumn(); }
    Qt::SortOrder sortOrder() const { return m_arranger.sortOrder(); }

    /// @p groups: the names of the groups that a row of the table stands in, asked for again when the row is another;
    /// when what else it depends on changes, it must be set again. Empty: not grouped. @p nameOfNoGroup: the translated
    /// heading of rows without a group, which stand last.
    void setGrouping(std::function<QStringList(int sourceRow)> groups, std::function<QString()> nameOfNoGroup = {});
    /// Groups whose names are keys rather than words: @p rank says where a group stands, the smaller first, and @p
    /// heading its translated heading. Empty: by name, and the name itself. Kept for every grouping; what the headings
    /// say may change with the table's language (TableModel::setLocale() labels them again too).
    void setGroupOrder(std::function<int(const QString &group)> rank,
                       std::function<QString(const QString &group)> heading = {});

    /// How many rows of the table are shown, each counted once.
    int shownCount() const { return shown().distinct; }
    int totalCount() const;
    /// Whether a filter or a narrowing is set.
    bool isFiltered() const { return m_arranger.isFiltered(); }

    /// Whether the rows are ready for the filter, which they get while the event loop is idle.
    bool isPrepared() const { return m_arranger.isPrepared(); }
    /// Whether the rows shown are those that the filter and the narrowing let through. Else they are those of the
    /// moment before, without rows that are new, until the rows are prepared.
    bool isSettled() const { return m_arranger.isSettled(); }

    /// The row of the table, or -1 for a group and an invalid index.
    int sourceRow(const QModelIndex &index) const;
    /// The first place of the row with this key; invalid when it is not shown.
    QModelIndex indexOf(const QString &key, int column = 0) const;
    /// All places of the row with this key.
    QModelIndexList indexesOf(const QString &key, int column = 0) const;
    /// The heading of the group that @p index is, or stands in; null when not grouped.
    QString groupName(const QModelIndex &index) const;
    /// The same as the grouping gave it, in no language; null for rows without a group too.
    QString groupKey(const QModelIndex &index) const;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    /// shownCount(), totalCount(), isFiltered() or isSettled() changed.
    void countsChanged();
    /// The rows were arranged anew, perhaps as they were: the end of every change, when all views have followed it.
    void arranged();

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    struct Counts
    {
        int shown = 0;
        int total = 0;
        bool isFiltered = false;
        bool isSettled = true;

        bool operator==(const Counts &) const = default;
    };

    void rearrange();
    void announceCounts();
    void beginUpdate();
    void finishUpdate();
    QVariant groupData(const QModelIndex &index, int role) const;

    TableModel *m_table = nullptr;
    Arranger m_arranger;
    std::function<QString()> m_nameOfNoGroup;
    std::function<QString(const QString &)> m_headingOf;
    Counts m_counts;
    QBasicTimer m_preparation;
    /// While the table changes, the rows shown still have their numbers from before.
    bool m_updating = false;
    TableChange m_change;
};

} // namespace tables
