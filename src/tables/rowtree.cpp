// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/rowtree.h"

#include <algorithm>
#include <utility>

namespace tables {

namespace {

/// Up to so many spans a change is told exactly; above, views are faster with a change of layout.
constexpr size_t mostSpans = 16;

template <typename Vector>
auto at(Vector &vector, int position)
{
    return vector.begin() + position;
}

} // namespace

RowTree::RowTree(QObject *parent)
    : QAbstractItemModel(parent)
{
    findGroups();
}

void RowTree::replace(Arrangement next)
{
    m_shown = std::move(next);
    findGroups();
}

void RowTree::renumber(const std::vector<int> &newNumbers)
{
    m_places.reset();
    for (Arrangement::Block &block : m_shown.blocks) {
        for (int &row : block.rows)
            row = newNumbers[static_cast<size_t>(row)];
    }
}

void RowTree::show(Arrangement next)
{
    if (next == m_shown)
        return;
    const QHash<quint32, int> groupsBefore = m_groups;
    if (const auto change = exactChange(m_shown, next, mostSpans))
        apply(*change, next);
    else
        applyLayout(std::move(next));
    announceGroups(groupsBefore);
}

void RowTree::apply(const ArrangementChange &change, const Arrangement &next)
{
    m_shown.distinct = next.distinct;
    for (const Span &span : change.groups.removed) {
        beginRemoveRows({}, span.first, span.last);
        m_shown.blocks.erase(at(m_shown.blocks, span.first), at(m_shown.blocks, span.last + 1));
        findGroups();
        endRemoveRows();
    }
    for (const ArrangementChange::BlockChange &changed : change.blocks)
        removeFrom(changed);
    for (const Span &span : change.groups.inserted) {
        beginInsertRows({}, span.first, span.last);
        m_shown.blocks.insert(at(m_shown.blocks, span.first), at(next.blocks, span.first),
                              at(next.blocks, span.last + 1));
        findGroups();
        endInsertRows();
    }
    for (const ArrangementChange::BlockChange &changed : change.blocks)
        insertInto(changed, next);
    Q_ASSERT(m_shown == next);
    // The headings of groups say how many rows they have.
    for (const ArrangementChange::BlockChange &changed : change.blocks) {
        if (const QModelIndex heading = parentOf(m_groups.value(changed.group)); heading.isValid())
            emit dataChanged(heading, heading.siblingAtColumn(columnCount() - 1));
    }
}

void RowTree::removeFrom(const ArrangementChange::BlockChange &change)
{
    const int block = m_groups.value(change.group);
    std::vector<int> &rows = m_shown.blocks[static_cast<size_t>(block)].rows;
    for (const Span &span : change.rows.removed) {
        beginRemoveRows(parentOf(block), span.first, span.last);
        rows.erase(at(rows, span.first), at(rows, span.last + 1));
        m_places.reset();
        endRemoveRows();
    }
}

void RowTree::insertInto(const ArrangementChange::BlockChange &change, const Arrangement &next)
{
    const int block = m_groups.value(change.group);
    std::vector<int> &rows = m_shown.blocks[static_cast<size_t>(block)].rows;
    const std::vector<int> &nextRows = next.blocks[static_cast<size_t>(block)].rows;
    for (const Span &span : change.rows.inserted) {
        beginInsertRows(parentOf(block), span.first, span.last);
        rows.insert(at(rows, span.first), at(nextRows, span.first), at(nextRows, span.last + 1));
        m_places.reset();
        endInsertRows();
    }
}

void RowTree::applyLayout(Arrangement next)
{
    // Only rows move, unless groups come into it: then headers need not look at their columns.
    const bool rowsOnly = !m_shown.isGrouped && !next.isGrouped;
    const LayoutChangeHint hint = rowsOnly ? VerticalSortHint : NoLayoutChangeHint;
    emit layoutAboutToBeChanged({}, hint);
    const QModelIndexList from = persistentIndexList();
    const Arrangement before = std::exchange(m_shown, std::move(next));
    findGroups();
    QModelIndexList to;
    to.reserve(from.size());
    for (const QModelIndex &old : from)
        to.append(moved(old, before));
    changePersistentIndexList(from, to);
    emit layoutChanged({}, hint);
}

/// Where what stood at @p old in @p before stands now; invalid when it is not shown.
QModelIndex RowTree::moved(const QModelIndex &old, const Arrangement &before) const
{
    const auto position = static_cast<size_t>(old.row());
    const auto group = static_cast<quint32>(old.internalId());
    if (group == 0 && before.isGrouped) {
        const int block = m_groups.value(before.blocks[position].group, -1);
        return block < 0 ? QModelIndex() : index(block, old.column());
    }
    const auto block = std::find_if(before.blocks.cbegin(), before.blocks.cend(),
                                    [&](const Arrangement::Block &other) { return other.group == group; });
    const auto place = places().nearest(block->rows[position], m_groups.value(group, -1));
    return place ? index(place->position, old.column(), parentOf(place->block)) : QModelIndex();
}

void RowTree::findGroups()
{
    m_places.reset();
    m_groups.clear();
    for (size_t block = 0; block < m_shown.blocks.size(); ++block)
        m_groups.insert(m_shown.blocks[block].group, static_cast<int>(block));
}

void RowTree::announceGroups(const QHash<quint32, int> &before)
{
    QModelIndexList appeared;
    for (int group = 0; isGrouped() && group < rowCount(); ++group) {
        if (!before.contains(m_shown.blocks[static_cast<size_t>(group)].group))
            appeared.append(index(group, 0));
    }
    if (!appeared.isEmpty())
        emit groupsAppeared(appeared);
}

void RowTree::tellAllChanged()
{
    const int last = columnCount() - 1;
    if (last < 0 || rowCount() == 0)
        return;
    emit dataChanged(index(0, 0), index(rowCount() - 1, last));
    for (int group = 0; isGrouped() && group < rowCount(); ++group) {
        const QModelIndex parent = index(group, 0);
        emit dataChanged(index(0, 0, parent), index(rowCount(parent) - 1, last, parent));
    }
}

void RowTree::tellChanged(const std::vector<int> &rows)
{
    if (rows.empty())
        return;
    std::vector<std::vector<int>> positions(m_shown.blocks.size());
    for (const int row : rows) {
        for (const RowPositions::Place &place : places().of(row))
            positions[static_cast<size_t>(place.block)].push_back(place.position);
    }
    for (size_t block = 0; block < positions.size(); ++block) {
        std::sort(positions[block].begin(), positions[block].end());
        std::vector<Span> spans = spansOf(positions[block]);
        if (spans.size() > mostSpans)
            spans = {{spans.front().first, spans.back().last}};
        const QModelIndex parent = parentOf(static_cast<int>(block));
        for (const Span &span : spans)
            emit dataChanged(index(span.first, 0, parent), index(span.last, columnCount() - 1, parent));
    }
}

// Indexes: groups and flat rows have the internal id 0; rows of a group carry its id, which outlives its position.

QModelIndex RowTree::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(blockBelow(parent)->group) : quintptr(0));
}

QModelIndex RowTree::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == 0)
        return {};
    const int group = m_groups.value(static_cast<quint32>(child.internalId()), -1);
    return group < 0 ? QModelIndex() : createIndex(group, 0, quintptr(0));
}

QModelIndex RowTree::sibling(int row, int column, const QModelIndex &index) const
{
    if (index.isValid() && row == index.row() && column >= 0 && column < columnCount())
        return createIndex(row, column, index.internalId());
    return QAbstractItemModel::sibling(row, column, index);
}

int RowTree::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid() && m_shown.isGrouped)
        return static_cast<int>(m_shown.blocks.size());
    const Arrangement::Block *block = blockBelow(parent);
    return block ? static_cast<int>(block->rows.size()) : 0;
}

const Arrangement::Block *RowTree::blockBelow(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return m_shown.isGrouped ? nullptr : &m_shown.blocks.front();
    return isGroup(parent) && parent.column() == 0 ? groupAt(parent) : nullptr;
}

const Arrangement::Block *RowTree::groupAt(const QModelIndex &index) const
{
    const QModelIndex heading = isGroup(index) ? index : parent(index);
    const bool found =
        m_shown.isGrouped && heading.isValid() && static_cast<size_t>(heading.row()) < m_shown.blocks.size();
    return found ? &m_shown.blocks[static_cast<size_t>(heading.row())] : nullptr;
}

int RowTree::rowAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.model() != this || isGroup(index))
        return -1;
    const Arrangement::Block *block = blockBelow(parent(index));
    const auto position = static_cast<size_t>(index.row());
    return block && position < block->rows.size() ? block->rows[position] : -1;
}

QModelIndexList RowTree::indexesOfRow(int row, int column) const
{
    QModelIndexList indexes;
    for (const RowPositions::Place &place : places().of(row))
        indexes.append(index(place.position, column, parentOf(place.block)));
    return indexes;
}

QModelIndex RowTree::parentOf(int block) const
{
    return m_shown.isGrouped ? index(block, 0) : QModelIndex();
}

const RowPositions &RowTree::places() const
{
    if (!m_places)
        m_places.emplace(m_shown);
    return *m_places;
}

} // namespace tables

#include "moc_rowtree.cpp"
