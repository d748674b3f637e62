// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/lists/scrollkeeper.h"

#include "gui/lists/tabletext.h"
#include "tables/arrangedmodel.h"
#include "tables/tablemodel.h"

#include <QAbstractItemView>
#include <QScrollBar>
#include <QTreeView>

#include <cstdlib>
#include <utility>

namespace gui {

ScrollKeeper::ScrollKeeper(QAbstractItemView &view, tables::ArrangedModel &model, QObject *parent)
    : QObject(parent)
    , m_view(view)
    , m_model(model)
{
    if (!model.table())
        return;
    // The model has rearranged itself when the second comes: it listened before this did.
    connect(model.table(), &tables::TableModel::aboutToUpdate, this, &ScrollKeeper::note);
    connect(model.table(), &tables::TableModel::updated, this, &ScrollKeeper::restore);
}

void ScrollKeeper::note()
{
    m_rows.clear();
    const QScrollBar *bar = m_view.verticalScrollBar();
    if (bar->value() <= bar->minimum())
        return;
    const QRect sight = m_view.viewport()->rect();
    const int x = m_view.isRightToLeft() ? sight.right() - 1 : 1;
    int y = 0;
    while (y <= sight.bottom()) {
        const QModelIndex index = m_view.indexAt({x, y});
        const QRect rect = m_view.visualRect(index);
        if (!index.isValid() || rect.bottom() < y)
            break;
        y = rect.bottom() + 1;
        const bool isGroup = index.data(tables::IsGroupRole).toBool();
        m_rows.append(
            {isGroup ? QString() : index.data(tables::KeyRole).toString(), m_model.groupName(index), rect.top()});
    }
}

void ScrollKeeper::restore()
{
    const QList<Row> rows = std::exchange(m_rows, {});
    // A table learns only at the next turn of the event loop how far it can scroll now.
    if (!rows.isEmpty())
        QMetaObject::invokeMethod(&m_view, "updateGeometries");
    const int column = shownColumns(m_view).value(0, 0);
    for (const Row &row : rows) {
        const QModelIndex index = find(row, column);
        if (!index.isValid())
            continue;
        const int across = m_view.horizontalScrollBar()->value();
        m_view.scrollTo(index, QAbstractItemView::PositionAtTop);
        m_view.horizontalScrollBar()->setValue(across);
        if (row.top != 0)
            shift(index, row.top);
        return;
    }
    // Nothing of what was in sight is left: another list.
    if (!rows.isEmpty())
        m_view.scrollToTop();
}

/// From where @p index stands whole at the upper edge to where its own is at @p top, or as near as rows can be
/// scrolled.
void ScrollKeeper::shift(const QModelIndex &index, int top)
{
    QScrollBar *bar = m_view.verticalScrollBar();
    const int whole = bar->value();
    if (m_view.verticalScrollMode() == QAbstractItemView::ScrollPerPixel) {
        bar->setValue(whole - top);
        return;
    }
    // Row by row, the upper one is cut at the very end only, where the last stands on the lower edge.
    const auto off = [this, &index, top] { return std::abs(m_view.visualRect(index).top() - top); };
    const int offWhole = off();
    bar->setValue(whole + 1);
    if (off() > offWhole)
        bar->setValue(whole);
}

/// Where it is now, if in sight once scrolled to: not in a group that is closed.
QModelIndex ScrollKeeper::find(const Row &row, int column) const
{
    const auto *tree = qobject_cast<const QTreeView *>(&m_view);
    for (int group = 0; row.key.isEmpty() && m_model.isGrouped() && group < m_model.rowCount(); ++group) {
        const QModelIndex heading = m_model.index(group, 0);
        if (m_model.groupName(heading) == row.group)
            return heading;
    }
    QModelIndex found;
    const QModelIndexList places = row.key.isEmpty() ? QModelIndexList() : m_model.indexesOf(row.key, column);
    for (const QModelIndex &place : places) {
        if (place.parent().isValid() && tree && !tree->isExpanded(place.parent()))
            continue;
        if (!found.isValid() || m_model.groupName(place) == row.group)
            found = place;
    }
    return found;
}

} // namespace gui

#include "moc_scrollkeeper.cpp"
