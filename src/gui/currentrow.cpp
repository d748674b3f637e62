// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/currentrow.h"

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
    view.setModel(&model);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, [this] { m_removing = false; });
    connect(&model, &models::ArrangedModel::countsChanged, this, &CurrentRow::comeBack);
    connect(&model, &QAbstractItemModel::layoutChanged, this, &CurrentRow::comeBack);
    connect(view.selectionModel(), &QItemSelectionModel::currentChanged, this, &CurrentRow::currentChanged);
}

void CurrentRow::select(const QString &key)
{
    if (m_key == key)
        return comeBack();
    m_key = key;
    comeBack();
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
    Q_EMIT moved(key);
}

void CurrentRow::comeBack()
{
    const QModelIndex current = m_view.currentIndex();
    if (m_key.isEmpty() || (current.isValid() && current.data(models::KeyRole).toString() == m_key))
        return;
    const QModelIndex index = m_model.indexOf(m_key);
    if (!index.isValid())
        return;
    m_view.selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_view.scrollTo(index);
}

} // namespace gui
