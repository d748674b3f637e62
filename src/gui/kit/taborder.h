// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace gui {

/// Makes @p part, with all in it, what the keyboard reaches last in its window, whatever was made after it.
void putLast(QWidget &part);

} // namespace gui
