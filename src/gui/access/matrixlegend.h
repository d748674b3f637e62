// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/grantmatrix.h"

#include <QWidget>

namespace gui {

/// What the signs of the matrix of access mean, in a line or in several.
class MatrixLegend : public QWidget
{
    Q_OBJECT

public:
    explicit MatrixLegend(QWidget *parent = nullptr);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Entry
    {
        insight::GrantSigns signs;
        QString text;
    };

    void retranslate();
    /// Where each entry stands in @p width, and how high all are.
    QList<QRect> places(int width) const;

    QList<Entry> m_entries;
};

} // namespace gui
