// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/kit/flow.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace gui {

namespace {

int widthOf(const QList<QLayoutItem *> &line, int spacing)
{
    int width = 0;
    for (const QLayoutItem *item : line)
        width += item->sizeHint().width() + spacing;
    return std::max(0, width - spacing);
}

int heightOf(const QList<QLayoutItem *> &line, int width)
{
    int height = 0;
    for (const QLayoutItem *item : line) {
        const QSize hint = item->sizeHint();
        height = std::max(height, item->hasHeightForWidth() ? item->heightForWidth(std::min(hint.width(), width))
                                                            : hint.height());
    }
    return height;
}

} // namespace

Flow::Flow(Qt::AlignmentFlag side)
    : m_side(side)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(8);
}

Flow::~Flow()
{
    qDeleteAll(m_items);
}

void Flow::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

int Flow::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem *Flow::itemAt(int index) const
{
    return m_items.value(index, nullptr);
}

QLayoutItem *Flow::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

Qt::Orientations Flow::expandingDirections() const
{
    return Qt::Horizontal;
}

bool Flow::hasHeightForWidth() const
{
    return true;
}

int Flow::heightForWidth(int width) const
{
    int height = 0;
    for (const Line &line : lines(width))
        height += heightOf(line, width) + spacing();
    return std::max(0, height - spacing());
}

void Flow::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    int top = rect.top();
    for (const Line &line : lines(rect.width())) {
        const int height = heightOf(line, rect.width());
        int left = rect.left();
        if (m_side == Qt::AlignRight)
            left += rect.width() - std::min(widthOf(line, spacing()), rect.width());
        for (QLayoutItem *item : line) {
            const int width = std::min(item->sizeHint().width(), rect.width());
            const QRect place(left, top, width, height);
            item->setGeometry(QStyle::visualRect(parentWidget()->layoutDirection(), rect, place));
            left += width + spacing();
        }
        top += height + spacing();
    }
}

QSize Flow::sizeHint() const
{
    Line line;
    std::copy_if(m_items.begin(), m_items.end(), std::back_inserter(line),
                 [](const QLayoutItem *item) { return !item->isEmpty(); });
    const int width = widthOf(line, spacing());
    return {width, heightOf(line, width)};
}

QSize Flow::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->hasHeightForWidth() ? item->minimumSize() : item->sizeHint());
    }
    return size;
}

int Flow::rowsFor(const QList<int> &widths, int width) const
{
    int rows = 0;
    int taken = 0;
    for (const int wide : widths) {
        if (rows > 0 && taken + spacing() + wide <= width) {
            taken += spacing() + wide;
        } else {
            rows += 1 + std::max(0, wide - 1) / std::max(1, width);
            taken = wide;
        }
    }
    return rows;
}

QList<Flow::Line> Flow::lines(int width) const
{
    QList<Line> found;
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        if (found.isEmpty() || widthOf(found.last() + Line{item}, spacing()) > width)
            found.append(Line());
        found.last().append(item);
    }
    return found;
}

} // namespace gui

#include "moc_flow.cpp"
