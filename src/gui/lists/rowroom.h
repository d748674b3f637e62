// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

class QAbstractItemView;
class QSplitter;

namespace gui {

/// Sees to it that a list above or below something else, in a splitter, has room for some rows, as far as what it
/// stands beside can do with less: in large text their first sizes leave it none. A list in the other part keeps two
/// rows. The person who moves the handle decides.
class RowRoom : public QObject
{
    Q_OBJECT

public:
    /// Does nothing where @p view is in no splitter of two parts above each other.
    RowRoom(QAbstractItemView &view, QObject *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QSplitter *splitter() const;
    void give();

    QAbstractItemView &m_view;
    QTimer m_soon;
    bool m_isWatching = false;
    bool m_isMoved = false;
};

} // namespace gui
