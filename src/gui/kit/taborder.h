// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace gui {

/// Makes @p widget, one that the keyboard stops at, the next that it reaches after @p before, which may be one that it
/// passes by, such as what only holds others.
void reachAfter(QWidget &before, QWidget &widget);

/// Makes @p part, with all in it, what the keyboard reaches last in its window, whatever was made after it.
void putLast(QWidget &part);

} // namespace gui
