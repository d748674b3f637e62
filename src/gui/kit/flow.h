// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QList>

namespace gui {

/// Lays widgets in a line, at its end or its beginning, and in more lines where they do not fit in one. One that is
/// wider than all there is, and can be higher instead, is that.
class Flow : public QLayout
{
    Q_OBJECT

public:
    /// @p side is where the lines stand, Qt::AlignRight or Qt::AlignLeft; from the right the other way round.
    explicit Flow(Qt::AlignmentFlag side = Qt::AlignRight);
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

    /// How many rows widgets so wide would take in @p width, each that is wider than that as many as it goes on in.
    int rowsFor(const QList<int> &widths, int width) const;

private:
    using Line = QList<QLayoutItem *>;

    QList<Line> lines(int width) const;

    QList<QLayoutItem *> m_items;
    Qt::AlignmentFlag m_side;
};

} // namespace gui
