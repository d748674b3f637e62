// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/scrollkeeper.h"

#include "gui/tabletext.h"
#include "models/arrangedmodel.h"
#include "models/tablemodel.h"

#include <QAbstractItemView>
#include <QScrollBar>
#include <QTreeView>

#include <utility>

namespace gui {

ScrollKeeper::ScrollKeeper(QAbstractItemView &view, models::ArrangedModel &model, QObject *parent)
    : QObject(parent)
    , m_view(view)
    , m_model(model)
{
    if (!model.table())
        return;
    // The model has rearranged itself when the second comes: it listened before this did.
    connect(model.table(), &models::TableModel::aboutToUpdate, this, &ScrollKeeper::note);
    connect(model.table(), &models::TableModel::updated, this, &ScrollKeeper::restore);
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
        // One of which only the lower end shows, as at the end of a list, is not what stands first.
        if (rect.bottom() < rect.height() / 2)
            continue;
        const bool isGroup = index.data(models::IsGroupRole).toBool();
        m_rows.append(
            {isGroup ? QString() : index.data(models::KeyRole).toString(), m_model.groupName(index), rect.top()});
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
        if (QScrollBar *bar = m_view.verticalScrollBar();
            m_view.verticalScrollMode() == QAbstractItemView::ScrollPerPixel)
            bar->setValue(bar->value() - row.top);
        return;
    }
    // Nothing of what was in sight is left: another list.
    if (!rows.isEmpty())
        m_view.scrollToTop();
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
