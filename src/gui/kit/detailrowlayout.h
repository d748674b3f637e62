// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QList>

namespace gui {

/// Lays labels and values, added by turns, in two columns; where little would be left for the values, each stands below
/// its label.
class DetailRowLayout : public QLayout
{
    Q_OBJECT

public:
    explicit DetailRowLayout(QWidget *parent);
    ~DetailRowLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override;
    bool hasHeightForWidth() const override;
    int heightForWidth(int width) const override;
    void setGeometry(const QRect &rect) override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;

private:
    struct Line
    {
        QLayoutItem *label;
        QLayoutItem *value;
    };

    QList<Line> lines() const;
    int labelsWidth() const;
    int valuesWidth() const;
    /// How much of @p width is the labels' column; none when they stand above their values.
    int columnOf(int width) const;
    int lineHeight(const Line &line, int width, int column) const;

    QList<QLayoutItem *> m_items;
};

} // namespace gui
