// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/lists/linelayout.h"

#include <QGridLayout>
#include <QWidget>

namespace gui {

namespace {

/// In which line of @p layout the item @p item stands.
int lineOf(const QLayout &layout, int item)
{
    int row = 0;
    int column = 0;
    int rows = 0;
    int columns = 0;
    if (const auto *grid = qobject_cast<const QGridLayout *>(&layout))
        grid->getItemPosition(item, &row, &column, &rows, &columns);
    return row;
}

/// The layout, @p from this one on, that places @p widget itself.
QLayout *layoutWith(QLayout *from, const QWidget &widget)
{
    for (int i = 0; from && i < from->count(); ++i) {
        if (from->itemAt(i)->widget() == &widget)
            return from;
        if (QLayout *found = layoutWith(from->itemAt(i)->layout(), widget))
            return found;
    }
    return nullptr;
}

} // namespace

void alignBeside(const QWidget &widget, Qt::Alignment alignment)
{
    QLayout *layout = widget.parentWidget() ? layoutWith(widget.parentWidget()->layout(), widget) : nullptr;
    for (int i = 0; layout && i < layout->count(); ++i) {
        QLayoutItem *item = layout->itemAt(i);
        if (item->widget() != &widget && lineOf(*layout, i) == lineOf(*layout, layout->indexOf(&widget)))
            item->setAlignment(alignment);
    }
}

} // namespace gui
