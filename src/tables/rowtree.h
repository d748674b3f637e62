// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/arrangement.h"

#include <QAbstractItemModel>
#include <QHash>

#include <optional>
#include <vector>

namespace tables {

/// An arrangement as a model: numbered rows, flat or below groups in one level. It knows where rows stand and how to
/// get from one arrangement to the next in one change; what rows and groups say is up to the subclass.
class RowTree : public QAbstractItemModel
{
    Q_OBJECT

public:
    bool isGrouped() const { return m_shown.isGrouped; }

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const final;
    QModelIndex parent(const QModelIndex &child) const final;
    using QObject::parent;
    QModelIndex sibling(int row, int column, const QModelIndex &index) const final;
    int rowCount(const QModelIndex &parent = {}) const final;

signals:
    /// Groups are shown that were not before the change that is now over: rowsInserted() tells only of some. For views
    /// that open new groups.
    void groupsAppeared(const QModelIndexList &groups);

protected:
    explicit RowTree(QObject *parent);

    const Arrangement &shown() const { return m_shown; }
    /// Shows @p next: by exact insertions and removals where they are few, else by a change of layout that takes the
    /// persistent indexes along, those of a row that left its group to another place of it.
    void show(Arrangement next);
    /// Shows @p next in a reset; to be called between beginResetModel() and endResetModel().
    void replace(Arrangement next);
    /// Gives the rows new numbers, without telling: they are the same rows.
    void renumber(const std::vector<int> &newNumbers);
    /// Emits dataChanged() for the places of @p rows.
    void tellChanged(const std::vector<int> &rows);
    /// Emits dataChanged() for all there is.
    void tellAllChanged();

    bool isGroup(const QModelIndex &index) const { return m_shown.isGrouped && index.internalId() == 0; }
    /// The group that @p index is or stands in, or null.
    const Arrangement::Block *groupAt(const QModelIndex &index) const;
    /// The number of the row at @p index, or -1: a group, or a row that is no longer there.
    int rowAt(const QModelIndex &index) const;
    QModelIndexList indexesOfRow(int row, int column) const;

private:
    void apply(const ArrangementChange &change, const Arrangement &next);
    void removeFrom(const ArrangementChange::BlockChange &change);
    void insertInto(const ArrangementChange::BlockChange &change, const Arrangement &next);
    void applyLayout(Arrangement next);
    QModelIndex moved(const QModelIndex &old, const Arrangement &before) const;
    void findGroups();
    void announceGroups(const QHash<quint32, int> &before);
    /// The block whose rows are the children of @p parent, or null.
    const Arrangement::Block *blockBelow(const QModelIndex &parent) const;
    QModelIndex parentOf(int block) const;
    const RowPositions &places() const;

    Arrangement m_shown;
    /// The position of each group in m_shown, by id.
    QHash<quint32, int> m_groups;
    mutable std::optional<RowPositions> m_places;
};

} // namespace tables
