// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/page.h"

#include "gui/lists/tabletools.h"

namespace gui {

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
