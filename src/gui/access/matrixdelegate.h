// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/grantmatrix.h"
#include "words/tone.h"

#include <QStyledItemDelegate>

class QAbstractItemView;

namespace gui {

/// Draws what somebody is to a server: a disc for access, a diamond for a key, a triangle for who is notified of
/// problems, a line below what is always so; what was not read is hatched, and no access is a dot. The key is drawn in
/// the colour of @p keyTone.
void paintSigns(QPainter &painter, const QRect &cell, insight::GrantSigns signs, const QPalette &palette,
                words::Tone keyTone = words::Tone::Normal);

/// So many signs stand side by side in a cell.
inline constexpr int signsInCell = 3;

/// The size of a cell of the matrix at the size of text of the moment.
QSize matrixCell();

/// Paints the cells of the matrix of access.
class MatrixDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit MatrixDelegate(QAbstractItemView &view);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    QAbstractItemView &m_view;
};

} // namespace gui
