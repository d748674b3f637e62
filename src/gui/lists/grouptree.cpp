// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/lists/grouptree.h"

#include "tables/arrangedmodel.h"

#include <QScopedValueRollback>
#include <QTreeView>

#include <utility>

namespace gui {

GroupTree::GroupTree(QTreeView &view, tables::ArrangedModel &model, QObject *parent)
    : QObject(parent)
    , m_view(view)
    , m_model(model)
{
    connect(&view, &QTreeView::collapsed, this, [this](const QModelIndex &group) { note(group, true); });
    connect(&view, &QTreeView::expanded, this, [this](const QModelIndex &group) { note(group, false); });
    open();
}

void GroupTree::openAll()
{
    m_closed.clear();
    m_closedMeanwhile.clear();
    open();
    Q_EMIT toggled();
}

void GroupTree::closeAll()
{
    {
        const QScopedValueRollback<bool> own(m_own, true);
        for (int row = 0; m_model.isGrouped() && row < m_model.rowCount(); ++row) {
            const QModelIndex group = m_model.index(row, 0);
            closed().insert(m_model.groupKey(group));
            m_view.collapse(group);
        }
    }
    Q_EMIT toggled();
}

void GroupTree::filterChanged()
{
    m_closedMeanwhile.clear();
    open();
    Q_EMIT toggled();
}

void GroupTree::openFor(const QModelIndex &index)
{
    if (index.parent().isValid())
        m_view.expand(index.parent());
}

void GroupTree::open()
{
    if (const QString &filter = m_model.filter(); filter != m_filter || !m_model.isFiltered()) {
        m_filter = filter;
        m_closedMeanwhile.clear();
    }
    const QScopedValueRollback<bool> own(m_own, true);
    for (int row = 0; m_model.isGrouped() && row < m_model.rowCount(); ++row) {
        const QModelIndex group = m_model.index(row, 0);
        if (!m_view.isFirstColumnSpanned(row, {}))
            m_view.setFirstColumnSpanned(row, {}, true);
        if (!m_view.isExpanded(group) && !closed().contains(m_model.groupKey(group)))
            m_view.expand(group);
    }
}

bool GroupTree::restore(const QModelIndex &kept)
{
    if (m_model.isFiltered() || m_closed.isEmpty())
        return false;
    const QScopedValueRollback<bool> own(m_own, true);
    bool any = false;
    for (int row = 0; m_model.isGrouped() && row < m_model.rowCount(); ++row) {
        const QModelIndex group = m_model.index(row, 0);
        if (group == kept)
            m_closed.remove(m_model.groupKey(group));
        if (!m_closed.contains(m_model.groupKey(group)) || !m_view.isExpanded(group))
            continue;
        m_view.collapse(group);
        any = true;
    }
    return any;
}

/// Those that the person wants closed as things are.
QSet<QString> &GroupTree::closed()
{
    return m_model.isFiltered() ? m_closedMeanwhile : m_closed;
}

void GroupTree::note(const QModelIndex &group, bool isClosed)
{
    if (m_own)
        return;
    if (isClosed)
        closed().insert(m_model.groupKey(group));
    else
        closed().remove(m_model.groupKey(group));
    Q_EMIT toggled();
}

} // namespace gui

#include "moc_grouptree.cpp"
