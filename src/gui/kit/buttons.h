// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

class QAction;
class QBoxLayout;
class QKeyEvent;
class QPushButton;
class QString;
class QWidget;

namespace gui {

/// Makes the button another face of the action: its text, tooltip and whether it can be pressed follow the action's. A
/// disabled one tells why where the action's whatsThis() does.
void bindButton(QPushButton &button, QAction &action);

/// Whether the action can be done; if not, @p whyNot, which may be empty, is its one sentence about that: whatsThis(),
/// from where menus, buttons, screen readers and the window tell it.
void allow(QAction &action, bool allowed, const QString &whyNot);

/// Puts the last item of @p layout below what stands before it, at that side, or beside it again. Nothing changes where
/// it stands so already: a layout that is told so asks for another round.
void placeBelow(QBoxLayout &layout, bool below, Qt::Alignment side);

/// Presses the button of @p window that has the focus when the key is Return or Enter, as Space does; false when there
/// is no such button or the key is another.
bool pressFocused(const QWidget &window, QKeyEvent &event);

} // namespace gui
