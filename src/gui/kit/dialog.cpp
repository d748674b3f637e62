// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/kit/dialog.h"

#include "gui/kit/buttons.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLayout>
#include <QScreen>

namespace gui {

Dialog::Dialog(QWidget *parent)
    : QDialog(parent)
{
}

bool Dialog::event(QEvent *event)
{
    const bool done = QDialog::event(event);
    // The layout is valid again by now, and what it needs has changed.
    if (event->type() == QEvent::LayoutRequest && isVisible())
        fit();
    return done;
}

void Dialog::keyPressEvent(QKeyEvent *event)
{
    if (!pressFocused(*this, *event))
        QDialog::keyPressEvent(event);
}

void Dialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    // Another width, other line breaks.
    if (isVisible() && event->size().width() != event->oldSize().width())
        fit();
}

void Dialog::showEvent(QShowEvent *event)
{
    // First, since a dialog is centred as large as it is then.
    if (!event->spontaneous())
        fit();
    QDialog::showEvent(event);
}

void Dialog::setBusy(bool busy, const QList<QWidget *> &widgets)
{
    QWidget *focused = focusWidget();
    for (QWidget *widget : widgets) {
        if (busy && widget->isEnabled() && focused && (widget == focused || widget->isAncestorOf(focused)))
            m_focused = focused;
    }
    // Not to whatever comes next, where a second press would do something else.
    if (busy && m_focused && m_focused == focused)
        setFocus();
    for (QWidget *widget : widgets)
        widget->setEnabled(!busy);
    if (!busy && m_focused) {
        if (focusWidget() == this || !focusWidget())
            m_focused->setFocus();
        m_focused.clear();
    }
}

/// Qt keeps a window as high as its contents are when each text is as wide as it likes to be; this one has a width, and
/// texts that wrap in it.
void Dialog::fit()
{
    if (!layout())
        return;
    const QRect screenRoom = screen()->availableGeometry();
    const QSize frame = frameGeometry().size() - size();
    const QSize room = screenRoom.size() - frame;
    const int needed = layout()->hasHeightForWidth() ? layout()->totalMinimumHeightForWidth(width())
                                                     : layout()->totalMinimumSize().height();
    setMinimumHeight(qMin(needed, room.height()));
    if (height() > room.height())
        resize(width(), room.height());
    const int below = frameGeometry().bottom() - screenRoom.bottom();
    if (below > 0 && testAttribute(Qt::WA_WState_Visible))
        move(x(), qMax(screenRoom.top(), y() - below));
    const int beside = frameGeometry().right() - screenRoom.right();
    if (beside > 0 && testAttribute(Qt::WA_WState_Visible))
        move(qMax(screenRoom.left(), x() - beside), y());
}

void bringForward(QWidget &window)
{
    window.show();
    window.raise();
    window.activateWindow();
}

void showOnce(QWidget &window)
{
    window.setAttribute(Qt::WA_DeleteOnClose);
    bringForward(window);
}

} // namespace gui

#include "moc_dialog.cpp"
