// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace gui {

/// Tells screen readers what Qt's own widgets leave out: that a head is a heading, what a text with a name of its own
/// says, that of quick filters one is chosen, and that a button with a menu can be pressed. For all widgets of the
/// program; call once the application exists, further calls change nothing.
void installAccessibility();

} // namespace gui
