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
        /// Of the three signs of a cell, which are shown: from where, and how many.
        int from = 0;
        int count = 1;
        QString text;
    };

    void retranslate();
    static int signsWidth(const Entry &entry);
    /// Where each entry stands in @p width, and how high all are.
    QList<QRect> places(int width) const;

    QList<Entry> m_entries;
};

} // namespace gui
