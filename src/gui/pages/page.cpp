// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/page.h"

#include "gui/lists/filterbox.h"
#include "gui/lists/tabletools.h"

namespace gui {

void Page::takeFocus(bool choosesFirst)
{
    if (FilterBox *box = filterBox()) {
        if (choosesFirst)
            box->focusView();
        else
            box->reachView();
        return;
    }
    // What Tab reaches first on it.
    for (QWidget *next = nextInFocusChain(); next && next != this; next = next->nextInFocusChain()) {
        if (isAncestorOf(next) && next->isVisible() && next->isEnabled() && (next->focusPolicy() & Qt::TabFocus)) {
            next->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

void Page::adoptTools(TableTools *main)
{
    m_reached = main;
    const QList<TableTools *> all = findChildren<TableTools *>();
    for (TableTools *tools : all) {
        connect(tools, &TableTools::said, this, &Page::said);
        connect(tools, &TableTools::reached, this, [this, tools] { m_reached = tools; });
    }
}

} // namespace gui

#include "moc_page.cpp"
