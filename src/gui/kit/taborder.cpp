// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/kit/taborder.h"

#include <QList>
#include <QWidget>

namespace gui {

void putLast(QWidget &part)
{
    QWidget *window = part.window();
    QList<QWidget *> widgets;
    for (QWidget *next = window->nextInFocusChain(); next != window; next = next->nextInFocusChain()) {
        if ((next == &part || part.isAncestorOf(next)) && next->focusPolicy() != Qt::NoFocus)
            widgets.append(next);
    }
    for (QWidget *widget : std::as_const(widgets)) {
        if (QWidget *last = window->previousInFocusChain(); last != widget)
            QWidget::setTabOrder(last, widget);
    }
}

} // namespace gui
