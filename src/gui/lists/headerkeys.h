// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAbstractItemView;
class QHeaderView;
class QKeyEvent;

namespace gui {

class FocusRing;
class SortMenu;

/// A header that the keyboard reaches, before the view that it heads: arrows, Home and End go from column to column,
/// Space and Return sort by one, Down goes to the rows. What a screen reader hears is the column, and how it is sorted.
class HeaderKeys : public QObject
{
    Q_OBJECT

public:
    /// @p header is that of @p view and sorted by @p menu; all outlive this.
    HeaderKeys(QHeaderView &header, QAbstractItemView &view, SortMenu &menu, QObject *parent);

    /// Says and marks the column that the keyboard is at, in the language of the moment.
    void show();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool press(const QKeyEvent &event);
    void enter();
    void goTo(int column);
    int nextColumn(int column, int step) const;
    int endColumn(bool last) const;

    QHeaderView &m_header;
    QAbstractItemView &m_view;
    SortMenu &m_menu;
    FocusRing *m_ring;
    int m_column = -1;
};

} // namespace gui
