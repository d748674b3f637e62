// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/windowbar.h"

#include "gui/kit/notice.h"

#include <QAccessible>
#include <QEvent>
#include <QVBoxLayout>

namespace gui {

WindowBar::WindowBar(QWidget *parent)
    : QWidget(parent)
{
    hide();
}

Notice *WindowBar::addNotice()
{
    auto *notice = new Notice(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(notice);
    return notice;
}

void WindowBar::appear()
{
    if (!isHidden())
        return;
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void WindowBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
}

} // namespace gui

#include "moc_windowbar.cpp"
