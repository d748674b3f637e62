// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace gui {

/// Makes @p widget, without what is in it, the next that the keyboard reaches after @p before. Either may be one that
/// it passes by, such as what only holds others.
void reachAfter(QWidget &before, QWidget &widget);

/// Makes @p part, with all in it, what the keyboard reaches last in its window, whatever was made after it.
void putLast(QWidget &part);

} // namespace gui
