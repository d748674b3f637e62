// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAction;
class QPushButton;

namespace gui {

/// Makes the button another face of the action: its text, tooltip and whether it can be pressed follow the action's.
/// Where the action cannot be done, the tooltip is its reason (QAction::whatsThis).
void bindButton(QPushButton &button, QAction &action);

} // namespace gui
