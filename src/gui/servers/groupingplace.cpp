// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/servers/groupingplace.h"

#include <QEvent>
#include <QGridLayout>
#include <QWidget>

namespace gui {

GroupingPlace::GroupingPlace(QWidget &page, QGridLayout &tools, QWidget &filter, QWidget &grouping,
                             const QLayout &buttons)
    : QObject(&page)
    , m_page(page)
    , m_tools(tools)
    , m_filter(filter)
    , m_grouping(grouping)
    , m_buttons(buttons)
{
    page.installEventFilter(this);
}

bool GroupingPlace::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        place();
    return QObject::eventFilter(watched, event);
}

void GroupingPlace::place()
{
    const QMargins margins = m_tools.contentsMargins();
    const int filter = m_filter.fontMetrics().horizontalAdvance(QStringLiteral("mmmmmmmmmm"));
    const int others = m_grouping.sizeHint().width() + m_buttons.sizeHint().width();
    const bool below =
        m_page.width() < margins.left() + margins.right() + filter + others + 2 * m_tools.horizontalSpacing();
    if (below == (m_tools.itemAtPosition(1, 0) != nullptr))
        return;
    m_tools.removeWidget(&m_grouping);
    if (below)
        m_tools.addWidget(&m_grouping, 1, 0, 1, 3);
    else
        m_tools.addWidget(&m_grouping, 0, 1);
}

} // namespace gui

#include "moc_groupingplace.cpp"
