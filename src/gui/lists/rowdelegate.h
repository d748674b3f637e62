// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace gui {

/// Paints the cells of every table and tree: tones, the fixed font, group rows, rows of one height.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// Rows are @p height high, in device-independent pixels at the usual font; more where the font is larger.
    explicit RowDelegate(int height, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QString displayText(const QVariant &value, const QLocale &locale) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    void paintSuffix(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                     const QString &suffix) const;

    int m_height;
};

} // namespace gui
