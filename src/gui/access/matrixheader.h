// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace gui {

/// A header of the matrix of access: names, those over columns upright, and beside each how many.
class MatrixHeader : public QHeaderView
{
    Q_OBJECT

public:
    MatrixHeader(Qt::Orientation orientation, QWidget *parent);

    /// Follows the size of the text; @p room is how wide, or high, the table is.
    void fit(int room);

protected:
    QSize sectionSizeFromContents(int section) const override;
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    bool isCurrent(int section) const;
};

} // namespace gui
