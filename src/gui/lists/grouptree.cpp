// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/lists/grouptree.h"

#include "models/arrangedmodel.h"

#include <QTreeView>

namespace gui {

GroupTree::GroupTree(QTreeView &view, models::ArrangedModel &model, QObject *parent)
    : QObject(parent)
    , m_view(view)
    , m_model(model)
{
    connect(&model, &QAbstractItemModel::rowsInserted, this, &GroupTree::openGroups);
    connect(&model, &QAbstractItemModel::layoutChanged, this, &GroupTree::openGroups);
    connect(&view, &QTreeView::collapsed, this,
            [this](const QModelIndex &group) { m_closed.insert(m_model.groupKey(group)); });
    connect(&view, &QTreeView::expanded, this,
            [this](const QModelIndex &group) { m_closed.remove(m_model.groupKey(group)); });
    openGroups();
}

void GroupTree::openAll()
{
    m_closed.clear();
    openGroups();
}

void GroupTree::closeAll()
{
    for (int row = 0; m_model.isGrouped() && row < m_model.rowCount(); ++row)
        m_view.collapse(m_model.index(row, 0));
}

void GroupTree::openGroups()
{
    for (int row = 0; m_model.isGrouped() && row < m_model.rowCount(); ++row) {
        const QModelIndex group = m_model.index(row, 0);
        if (!m_view.isFirstColumnSpanned(row, {}))
            m_view.setFirstColumnSpanned(row, {}, true);
        if (!m_view.isExpanded(group) && !m_closed.contains(m_model.groupKey(group)))
            m_view.expand(group);
    }
}

} // namespace gui
