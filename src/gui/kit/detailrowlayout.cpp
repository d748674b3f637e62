// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/kit/detailrowlayout.h"

#include "gui/look/fonts.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

constexpr int leastColumn = 150;
/// How much closer than to the next line a value is to the label above it.
constexpr int closer = 6;

int heightOf(const QLayoutItem &item, int width)
{
    return item.hasHeightForWidth() ? item.heightForWidth(width) : item.sizeHint().height();
}

} // namespace

DetailRowLayout::DetailRowLayout(QWidget *parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
}

DetailRowLayout::~DetailRowLayout()
{
    qDeleteAll(m_items);
}

void DetailRowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
    invalidate();
}

int DetailRowLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem *DetailRowLayout::itemAt(int index) const
{
    return m_items.value(index, nullptr);
}

QLayoutItem *DetailRowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

Qt::Orientations DetailRowLayout::expandingDirections() const
{
    return Qt::Horizontal;
}

bool DetailRowLayout::hasHeightForWidth() const
{
    return true;
}

int DetailRowLayout::heightForWidth(int width) const
{
    const int column = columnOf(width);
    int height = 0;
    const QList<Line> all = lines();
    for (const Line &line : all)
        height += lineHeight(line, width, column);
    return height;
}

void DetailRowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const auto place = [this, &rect](QLayoutItem *item, const QRect &where) {
        item->setGeometry(QStyle::visualRect(parentWidget()->layoutDirection(), rect, where));
    };
    const int column = columnOf(rect.width());
    int top = rect.top();
    const QList<Line> all = lines();
    for (const Line &line : all) {
        const int height = lineHeight(line, rect.width(), column);
        const int label = column > 0 ? height : line.label->sizeHint().height();
        const int above = column > 0 ? 0 : label - closer;
        place(line.label, QRect(rect.left(), top, column > 0 ? column : rect.width(), label));
        place(line.value, QRect(rect.left() + column, top + above, rect.width() - column, height - above));
        top += height;
    }
}

QSize DetailRowLayout::sizeHint() const
{
    int height = 0;
    const QList<Line> all = lines();
    for (const Line &line : all)
        height += std::max(line.label->sizeHint().height(), line.value->sizeHint().height());
    return {labelsWidth() + valuesWidth(), height};
}

QSize DetailRowLayout::minimumSize() const
{
    QSize size(0, 0);
    const QList<Line> all = lines();
    for (const Line &line : all) {
        size.setWidth(std::max({size.width(), line.label->sizeHint().width(), line.value->minimumSize().width()}));
        size.setHeight(size.height() + line.value->minimumSize().height());
    }
    return size;
}

/// Of the facts that are shown.
QList<DetailRowLayout::Line> DetailRowLayout::lines() const
{
    QList<Line> found;
    for (qsizetype i = 0; i + 1 < m_items.size(); i += 2) {
        if (!m_items.at(i)->isEmpty())
            found.append(Line{m_items.at(i), m_items.at(i + 1)});
    }
    return found;
}

int DetailRowLayout::labelsWidth() const
{
    int width = scaled(leastColumn);
    const QList<Line> all = lines();
    for (const Line &line : all)
        width = std::max(width, line.label->sizeHint().width());
    return width;
}

/// As wide as the widest value would like to be.
int DetailRowLayout::valuesWidth() const
{
    int width = 0;
    const QList<Line> all = lines();
    for (const Line &line : all)
        width = std::max(width, line.value->sizeHint().width());
    return width;
}

int DetailRowLayout::columnOf(int width) const
{
    const int column = labelsWidth();
    const int leastValue = parentWidget()->fontMetrics().horizontalAdvance(u"mmmmmmmmmm"_s);
    if (width >= column + leastValue)
        return column;
    // Less is enough where no value needs more.
    return width < column + valuesWidth() ? 0 : column;
}

int DetailRowLayout::lineHeight(const Line &line, int width, int column) const
{
    if (column > 0)
        return std::max(line.label->sizeHint().height(), heightOf(*line.value, width - column));
    return line.label->sizeHint().height() - closer + heightOf(*line.value, width);
}

} // namespace gui

#include "moc_detailrowlayout.cpp"
