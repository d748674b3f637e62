// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/horizonmodel.h"

#include <QTableView>

namespace gui {

/// What ends in the next year, a bar a month: painted, and a table of one row to keyboard and screen reader. A month
/// that holds something leads to it.
class HorizonView final : public QTableView
{
    Q_OBJECT

public:
    explicit HorizonView(QWidget *parent = nullptr);

    /// Colours of the two parts of a bar, for a legend.
    static QColor certificateColour(const QPalette &palette);
    static QColor domainColour(const QPalette &palette);

    void setMonths(const QList<ends::HorizonMonth> &months);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// A month was chosen in which something ends.
    void chosen(const ends::HorizonMonth &month);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void choose(const QModelIndex &index);
    void fit();
    void showCursor(const QPoint &position);
    bool viewportEvent(QEvent *event) override;

    models::HorizonModel m_months;
};

} // namespace gui
