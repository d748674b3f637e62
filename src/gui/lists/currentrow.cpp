// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/lists/currentrow.h"

#include "gui/lists/tabletext.h"
#include "models/arrangedmodel.h"

#include <QAbstractItemView>

namespace gui {

CurrentRow::CurrentRow(QAbstractItemView &view, models::ArrangedModel &model, QObject *parent)
    : QObject(parent)
    , m_view(view)
    , m_model(model)
{
    // Before the view hears of a removal, and after it: what a view makes current in between is no choice of the
    // person's.
    connect(&model, &QAbstractItemModel::rowsAboutToBeRemoved, this, [this] { m_removing = true; });
    for (auto signal : {&QAbstractItemModel::rowsAboutToBeInserted, &QAbstractItemModel::rowsAboutToBeRemoved})
        connect(&model, signal, this, &CurrentRow::noteVisible);
    connect(&model, &QAbstractItemModel::layoutAboutToBeChanged, this, &CurrentRow::noteVisible);
    view.setModel(&model);
    for (auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&model, signal, this, &CurrentRow::stayVisible, Qt::QueuedConnection);
    connect(&model, &QAbstractItemModel::layoutChanged, this, &CurrentRow::stayVisible, Qt::QueuedConnection);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, [this] {
        m_removing = false;
        leaveNeighbour();
    });
    connect(&model, &models::ArrangedModel::countsChanged, this, &CurrentRow::comeBack);
    connect(&model, &QAbstractItemModel::layoutChanged, this, &CurrentRow::comeBack);
    connect(view.selectionModel(), &QItemSelectionModel::currentChanged, this, &CurrentRow::currentChanged);
}

void CurrentRow::select(const QString &key)
{
    const bool isNew = m_key != key;
    m_key = key;
    m_awaited = isNew;
    comeBack();
    if (isNew)
        Q_EMIT moved(key);
}

bool CurrentRow::selectFirst()
{
    const QModelIndex top = m_model.index(0, 0);
    const QModelIndex first = m_model.sourceRow(top) < 0 ? m_model.index(0, 0, top) : top;
    if (!first.isValid())
        return false;
    select(first.data(models::KeyRole).toString());
    return true;
}

void CurrentRow::currentChanged()
{
    const QModelIndex current = m_view.currentIndex();
    if (m_removing || m_model.sourceRow(current) < 0)
        return;
    const QString key = current.data(models::KeyRole).toString();
    if (key == m_key)
        return;
    m_key = key;
    m_awaited = false;
    Q_EMIT moved(key);
}

void CurrentRow::leaveNeighbour()
{
    // Where the current row went, a view makes its neighbour current. Left so, going to that one later would be no
    // change, and nobody would hear of it.
    const QModelIndex current = m_view.currentIndex();
    if (current.isValid() && m_model.sourceRow(current) >= 0 && current.data(models::KeyRole).toString() != m_key)
        m_view.selectionModel()->clearCurrentIndex();
}

void CurrentRow::noteVisible()
{
    // Several changes may come before the view is drawn again: in sight before the first is in sight.
    const QModelIndex current = m_view.currentIndex();
    m_visible = m_visible || (current.isValid() && m_view.viewport()->rect().intersects(m_view.visualRect(current)));
}

void CurrentRow::stayVisible()
{
    // A row that the person looked at is not rearranged out of sight; one they scrolled away from is not pulled back.
    if (m_visible && m_view.currentIndex().isValid())
        m_view.scrollTo(m_view.currentIndex());
    m_visible = false;
}

void CurrentRow::comeBack()
{
    const QModelIndex current = m_view.currentIndex();
    if (m_key.isEmpty() || (current.isValid() && current.data(models::KeyRole).toString() == m_key))
        return;
    // In a column that is shown: a view scrolls to no other.
    const QModelIndex index = m_model.indexOf(m_key, shownColumns(m_view).value(0, 0));
    if (!index.isValid())
        return;
    // One that returns joins what is selected besides; one that was asked for is selected alone.
    const auto how = m_awaited ? QItemSelectionModel::ClearAndSelect : QItemSelectionModel::Select;
    m_awaited = false;
    m_view.selectionModel()->setCurrentIndex(index, how | QItemSelectionModel::Rows);
    m_view.scrollTo(index);
}

} // namespace gui
