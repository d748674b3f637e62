// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/lists/awaitedrow.h"

#include "gui/lists/tabletext.h"
#include "tables/arrangedmodel.h"
#include "tables/tablemodel.h"

#include <QAbstractItemView>

#include <utility>

namespace gui {

AwaitedRow::AwaitedRow(QAbstractItemView &view, tables::ArrangedModel &model, QObject *parent)
    : QObject(parent)
    , m_view(view)
    , m_model(model)
{
    // When the view has followed, and whoever else marks rows.
    connect(&model, &tables::ArrangedModel::arranged, this, &AwaitedRow::look, Qt::QueuedConnection);
    connect(&view, &QAbstractItemView::pressed, this, &AwaitedRow::drop);
}

void AwaitedRow::await(std::function<bool(int)> fits, std::function<void()> showHidden)
{
    m_fits = std::move(fits);
    m_showHidden = std::move(showHidden);
    look();
}

void AwaitedRow::look()
{
    const tables::TableModel *table = m_model.table();
    if (!m_fits || !table)
        return;
    int row = 0;
    while (row < table->rowCount() && !m_fits(row))
        ++row;
    if (row == table->rowCount())
        return;
    m_fits = {};
    const int column = shownColumns(m_view).value(0, 0);
    const QString key = table->key(row);
    if (!m_model.indexOf(key, column).isValid() && m_showHidden)
        m_showHidden();
    const QModelIndex index = m_model.indexOf(key, column);
    if (!index.isValid())
        return;
    m_view.selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_view.scrollTo(index);
}

} // namespace gui
