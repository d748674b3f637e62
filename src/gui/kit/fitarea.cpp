// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/kit/fitarea.h"

#include <QEvent>
#include <QLayout>
#include <QScrollBar>
#include <QTimer>

namespace gui {

FitArea::FitArea(QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // What is in it can be reached.
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    viewport()->setAutoFillBackground(false);
}

bool FitArea::hasHeightForWidth() const
{
    return widget() && widget()->layout() && widget()->layout()->hasHeightForWidth();
}

int FitArea::heightForWidth(int width) const
{
    // As high as with a bar beside the contents: a bar that is there for a moment makes the texts narrower, and Qt
    // keeps it for as long as these do not fit.
    return hasHeightForWidth() ? widget()->layout()->totalHeightForWidth(width - barWidth()) : -1;
}

QSize FitArea::sizeHint() const
{
    if (!widget())
        return QScrollArea::sizeHint();
    // With room for a bar, as in all that it asks for: beside one the contents are as wide as they like to be too.
    const QSize contents = widget()->sizeHint();
    return QSize(contents.width() + barWidth(), contents.height()).expandedTo(minimumSizeHint());
}

QSize FitArea::minimumSizeHint() const
{
    constexpr int least = 80;
    if (!widget())
        return QScrollArea::minimumSizeHint();
    const QSize contents = widget()->minimumSizeHint();
    return {contents.width() + barWidth(), qMin(contents.height(), least)};
}

int FitArea::barWidth() const
{
    return verticalScrollBar()->sizeHint().width();
}

void FitArea::reveal(QWidget &child)
{
    QTimer::singleShot(0, &child, [&child] {
        for (QWidget *above = child.parentWidget(); above && !above->isWindow(); above = above->parentWidget()) {
            if (auto *area = qobject_cast<FitArea *>(above))
                area->ensureWidgetVisible(&child, 0, 8);
        }
    });
}

bool FitArea::eventFilter(QObject *watched, QEvent *event)
{
    const bool handled = QScrollArea::eventFilter(watched, event);
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return handled;
}

} // namespace gui

#include "moc_fitarea.cpp"
