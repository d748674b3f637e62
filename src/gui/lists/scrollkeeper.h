// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QString>

class QAbstractItemView;

namespace tables {
class ArrangedModel;
}

namespace gui {

/// Keeps the first row in sight where it is while the table is read again and rows above it come and go. A view that
/// stands at its top stays there. What the person does (filter, order, grouping) is left to the view.
class ScrollKeeper : public QObject
{
    Q_OBJECT

public:
    /// @p view shows @p model; both must outlive this, as must the model's table.
    ScrollKeeper(QAbstractItemView &view, tables::ArrangedModel &model, QObject *parent);

private:
    /// A row in sight.
    struct Row
    {
        /// Empty for a group.
        QString key;
        QString group;
        /// Where its upper edge was, in pixels from the upper edge of the view.
        int top = 0;
    };

    void note();
    void restore();
    void shift(const QModelIndex &index, int top);
    QModelIndex find(const Row &row, int column) const;

    QAbstractItemView &m_view;
    tables::ArrangedModel &m_model;
    /// From the top; empty when the view stood at its top.
    QList<Row> m_rows;
};

} // namespace gui
