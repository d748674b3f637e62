// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

class QPainter;
class QStyleOptionTab;

namespace gui {

/// How far a row of tabs stands in, so that the first text stands below a page's head.
inline constexpr int tabsIndent = 16;

/// A tab as a word: the shown one in the accent colour with a line below it (docs/look.md, Style).
void drawTab(const QStyleOptionTab &tab, QPainter &painter);
/// Room for the word in bold, which it is while it is shown.
QSize tabSize(const QStyleOptionTab &tab);

} // namespace gui
