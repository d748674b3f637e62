// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QList>

namespace gui {

/// Lays widgets in a line, at its end, and in more lines where they do not fit in one.
class Flow : public QLayout
{
    Q_OBJECT

public:
    explicit Flow(QWidget *parent = nullptr);
    ~Flow() override;

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
    using Line = QList<QLayoutItem *>;

    QList<Line> lines(int width) const;

    QList<QLayoutItem *> m_items;
};

} // namespace gui
