// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

class QWidget;

namespace gui {

/// How large text is, in times of its usual size: the desktop's. What stands beside text is as much larger.
qreal textScale();
/// @p length, which is meant at the usual size of text, at the size of the moment.
int scaled(int length);
/// The side of an icon beside text.
int iconSide();

/// Makes the widget's font @p factor times as large as the application's, in that weight, whatever size the
/// application's takes: heads and small print (docs/look.md, Type).
void scaleFont(QWidget &widget, qreal factor, QFont::Weight weight = QFont::DemiBold);
/// Whether it was made a head so: at least as large as other text, and heavier.
bool isHead(const QWidget &widget);

/// The desktop's fixed font, as much larger than the desktop has it as the application's is.
QFont fixedFont();
/// The desktop's fixed font as it stands beside @p text: a little smaller, since its letters are wider.
QFont fixedFontBeside(const QFont &text);
/// How much lower a text in the middle of a row is drawn in @p font, to stand on the same line as one in @p usual.
int besideOthers(const QFont &font, const QFont &usual);
/// Gives the widget the fixed font, whatever size it takes; or takes it away again.
void setFixedFont(QWidget &widget, bool fixed = true);

/// @p font, so many percent as large.
QFont resized(QFont font, int percent);
/// Gives it to the application. What scaleFont() and setFixedFont() were called for follows.
void setApplicationFont(const QFont &font);

} // namespace gui
