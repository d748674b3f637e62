// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/lists/headerkeys.h"

#include "gui/kit/taborder.h"
#include "gui/lists/sortmenu.h"
#include "gui/look/focusring.h"

#include <QAbstractItemView>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

namespace gui {

HeaderKeys::HeaderKeys(QHeaderView &header, QAbstractItemView &view, SortMenu &menu, QObject *parent)
    : QObject(parent)
    , m_header(header)
    , m_view(view)
    , m_menu(menu)
    , m_ring(new FocusRing(header.viewport()))
{
    m_ring->hide();
    header.setFocusPolicy(Qt::TabFocus);
    header.installEventFilter(this);
    if (QWidget *before = view.previousInFocusChain(); before != &header && !view.isAncestorOf(before)) {
        reachAfter(*before, header);
        reachAfter(header, view);
    }
    connect(&header, &QHeaderView::sectionResized, this, &HeaderKeys::show);
    connect(&header, &QHeaderView::sectionMoved, this, &HeaderKeys::show);
    connect(&header, &QHeaderView::sortIndicatorChanged, this, &HeaderKeys::show);
    connect(view.horizontalScrollBar(), &QScrollBar::valueChanged, this, &HeaderKeys::show);
    show();
}

bool HeaderKeys::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::FocusIn:
        enter();
        break;
    case QEvent::FocusOut:
        m_ring->hide();
        break;
    case QEvent::KeyPress:
        return press(*static_cast<QKeyEvent *>(event));
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

/// Whether the key is done with: the header's own keys move what is current in the rows.
bool HeaderKeys::press(const QKeyEvent &event)
{
    if (event.modifiers() & ~Qt::KeyboardModifiers(Qt::KeypadModifier | Qt::ShiftModifier))
        return false;
    const int forward = m_header.isRightToLeft() ? -1 : 1;
    switch (event.key()) {
    case Qt::Key_Left:
        goTo(nextColumn(m_column, -forward));
        return true;
    case Qt::Key_Right:
        goTo(nextColumn(m_column, forward));
        return true;
    case Qt::Key_Home:
        goTo(endColumn(false));
        return true;
    case Qt::Key_End:
        goTo(endColumn(true));
        return true;
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_column >= 0 && !event.isAutoRepeat())
            m_menu.sortBy(m_column);
        return true;
    case Qt::Key_Down:
        m_view.setFocus(Qt::TabFocusReason);
        return true;
    default:
        return !event.text().isEmpty() && event.text().at(0).isPrint();
    }
}

/// At the column that the table is sorted by, when it is shown.
void HeaderKeys::enter()
{
    if (m_column < 0 || m_header.isSectionHidden(m_column)) {
        const int sorted = m_header.sortIndicatorSection();
        const bool isShown = sorted >= 0 && sorted < m_header.count() && !m_header.isSectionHidden(sorted);
        m_column = isShown ? sorted : endColumn(false);
    }
    goTo(m_column);
}

void HeaderKeys::goTo(int column)
{
    if (column < 0)
        return;
    m_column = column;
    QScrollBar &bar = *m_view.horizontalScrollBar();
    const int left = m_header.sectionViewportPosition(column);
    const int right = left + m_header.sectionSize(column);
    // The bar of a view from the right runs the other way.
    const int way = m_header.isRightToLeft() ? -1 : 1;
    if (right > m_header.viewport()->width())
        bar.setValue(bar.value() + way * qMin(left, right - m_header.viewport()->width()));
    else if (left < 0)
        bar.setValue(bar.value() + way * left);
    show();
}

/// The next shown column beside @p column, or itself at the end.
int HeaderKeys::nextColumn(int column, int step) const
{
    for (int visual = m_header.visualIndex(column) + step; visual >= 0 && visual < m_header.count(); visual += step) {
        if (const int next = m_header.logicalIndex(visual); !m_header.isSectionHidden(next))
            return next;
    }
    return column;
}

int HeaderKeys::endColumn(bool last) const
{
    const int end = m_header.logicalIndex(last ? m_header.count() - 1 : 0);
    return end >= 0 && m_header.isSectionHidden(end) ? nextColumn(end, last ? -1 : 1) : end;
}

/// Marks the column that the keyboard is at, and says it.
void HeaderKeys::show()
{
    const int column = m_column >= 0 && m_column < m_header.count() ? m_column : endColumn(false);
    m_header.setAccessibleName(column >= 0 ? m_menu.spoken(column) : QString());
    if (m_header.hasFocus() && column >= 0)
        m_ring->surround(QRect(m_header.sectionViewportPosition(column), 0, m_header.sectionSize(column),
                               m_header.viewport()->height()));
}

} // namespace gui

#include "moc_headerkeys.cpp"
