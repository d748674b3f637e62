// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/lists/topkeeper.h"

#include "gui/lists/currentrow.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QScrollBar>

namespace gui {

TopKeeper::TopKeeper(QAbstractItemView &view, const CurrentRow &current, QObject *parent)
    : QObject(parent)
    , m_view(view)
    , m_current(current)
{
    view.installEventFilter(this);
    const QScrollBar *bar = view.verticalScrollBar();
    // Wheel, mouse and keys on the bar; not what the program does.
    connect(bar, &QScrollBar::actionTriggered, this,
            [this, bar] { m_isScrolled = bar->sliderPosition() > bar->minimum(); });
}

void TopKeeper::keep()
{
    QMetaObject::invokeMethod(this, &TopKeeper::bring, Qt::QueuedConnection);
}

void TopKeeper::bring()
{
    if (!m_isScrolled && m_current.isChosenByPage())
        m_view.scrollToTop();
}

bool TopKeeper::eventFilter(QObject *watched, QEvent *event)
{
    // Before it was seen it had another size, in which less was in sight.
    if (event->type() == QEvent::Show)
        keep();
    return QObject::eventFilter(watched, event);
}

} // namespace gui

#include "moc_topkeeper.cpp"
