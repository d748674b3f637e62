// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/lists/seenrows.h"

#include "gui/lists/tabletext.h"
#include "tables/arrangedmodel.h"

#include <QTreeView>

#include <utility>

namespace gui {

bool SeenRows::isSeen(const QModelIndex &index) const
{
    const auto *tree = qobject_cast<const QTreeView *>(&m_view);
    return index.isValid() && (!index.parent().isValid() || !tree || tree->isExpanded(index.parent()));
}

QModelIndex SeenRows::first() const
{
    const int column = shownColumns(m_view).value(0, 0);
    if (!m_model.isGrouped())
        return m_model.index(0, column);
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QModelIndex first = m_model.index(0, column, m_model.index(row, 0));
        if (isSeen(first))
            return first;
    }
    return m_model.index(0, 0);
}

QModelIndex SeenRows::placeOf(const QString &key) const
{
    const QModelIndexList places = m_model.indexesOf(key, shownColumns(m_view).value(0, 0));
    QModelIndex found;
    for (const QModelIndex &place : places) {
        if (isSeen(place) && (!found.isValid() || m_view.selectionModel()->isSelected(place)))
            found = place;
    }
    return found;
}

QModelIndex SeenRows::headingOf(const QString &group) const
{
    for (int row = 0; m_model.isGrouped() && row < m_model.rowCount(); ++row) {
        if (const QModelIndex index = m_model.index(row, 0); m_model.groupKey(index) == group)
            return index;
    }
    return {};
}

QModelIndex SeenRows::firstSelected() const
{
    const auto place = [](const QModelIndex &index) {
        return index.parent().isValid() ? std::pair(index.parent().row(), index.row()) : std::pair(index.row(), -1);
    };
    QModelIndex row;
    QModelIndex heading;
    const QItemSelection selection = m_view.selectionModel()->selection();
    for (const QItemSelectionRange &range : selection) {
        if (!range.isValid())
            continue;
        const QModelIndex top = range.topLeft();
        QModelIndex &first = m_model.sourceRow(top) >= 0 ? row : heading;
        if (!first.isValid() || place(top) < place(first))
            first = top;
    }
    return row.isValid() ? row : heading;
}

bool SeenRows::areSeveralSelected() const
{
    int only = -1;
    const QItemSelection selection = m_view.selectionModel()->selection();
    for (const QItemSelectionRange &range : selection) {
        for (int row = range.top(); range.isValid() && row <= range.bottom(); ++row) {
            const int source = m_model.sourceRow(m_model.index(row, 0, range.parent()));
            if (source >= 0 && only >= 0 && source != only)
                return true;
            only = source >= 0 ? source : only;
        }
    }
    return false;
}

QModelIndex SeenRows::selectedHeading() const
{
    const QModelIndex current = m_view.currentIndex();
    return m_view.selectionModel()->isSelected(current) ? current : firstSelected();
}

void SeenRows::deselectUnseen()
{
    if (!m_model.isGrouped())
        return;
    QItemSelection unseen;
    const QItemSelection selection = m_view.selectionModel()->selection();
    for (const QItemSelectionRange &range : selection) {
        if (range.isValid() && !isSeen(range.topLeft()))
            unseen.append(range);
    }
    if (!unseen.isEmpty())
        m_view.selectionModel()->select(unseen, QItemSelectionModel::Deselect);
}

} // namespace gui
