// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/kit/buttons.h"

#include "gui/kit/tooltip.h"

#include <QAction>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QKeySequence>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace gui {

void bindButton(QPushButton &button, QAction &action)
{
    const auto follow = [&button, &action] {
        button.setText(action.text());
        button.setEnabled(action.isEnabled());
        const QString keys = action.shortcut().toString(QKeySequence::NativeText);
        const QString reason = action.isEnabled() ? QString() : action.whatsThis();
        setPlainToolTip(button, reason);
        if (reason.isEmpty())
            button.setToolTip(keys.isEmpty() ? QString() : u"%1 (%2)"_s.arg(action.iconText(), keys));
    };
    QObject::connect(&action, &QAction::changed, &button, follow);
    QObject::connect(&button, &QPushButton::clicked, &action, &QAction::trigger);
    follow();
}

void allow(QAction &action, bool allowed, const QString &whyNot)
{
    action.setEnabled(allowed);
    action.setWhatsThis(allowed ? QString() : whyNot);
    action.setToolTip(action.whatsThis());
}

void placeBelow(QBoxLayout &layout, bool below, Qt::Alignment side)
{
    const auto direction = below ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    if (layout.direction() == direction)
        return;
    layout.itemAt(layout.count() - 1)->setAlignment(below ? side : Qt::Alignment());
    layout.setDirection(direction);
}

bool pressFocused(const QWidget &window, QKeyEvent &event)
{
    const bool plain = !(event.modifiers() & ~Qt::KeyboardModifiers(Qt::KeypadModifier));
    if (!plain || (event.key() != Qt::Key_Return && event.key() != Qt::Key_Enter))
        return false;
    QWidget *focused = window.focusWidget();
    auto *tool = qobject_cast<QToolButton *>(focused);
    auto *button = tool ? static_cast<QAbstractButton *>(tool) : qobject_cast<QPushButton *>(focused);
    if (!button || !button->isEnabled() || !button->isVisible())
        return false;
    event.accept();
    if (event.isAutoRepeat())
        return true;
    if (tool && tool->popupMode() == QToolButton::InstantPopup)
        tool->showMenu();
    else
        button->click();
    return true;
}

} // namespace gui
