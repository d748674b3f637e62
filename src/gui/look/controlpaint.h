// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QStyle>

class QPainter;
class QPalette;
class QRect;
class QStyleOption;
class QStyleOptionMenuItem;
class QStyleOptionSlider;
class QWidget;

namespace gui {

/// What the style draws of controls by itself (docs/look.md, Style).

inline constexpr qreal usualRadius = 5;

/// A rounded rectangle; an invalid colour leaves its ground or its line out. Lengths in pixels.
void drawFrame(QPainter &painter, const QRect &rect, const QColor &fill, const QColor &line, qreal width = 1,
               qreal radius = usualRadius);
/// The ground of a push button: in the accent colour when it is @p primary, round when it is a @p chip,
/// which has the accent colour while it is chosen.
void drawButton(const QStyleOption &option, bool primary, bool chip, QPainter &painter);
/// A check box, or a radio button when it is @p round.
void drawIndicator(const QStyleOption &option, bool round, QPainter &painter);
/// The ground of a field: to type in, to choose a number in.
void drawField(const QStyleOption &option, QPainter &painter);
/// A small arrow in the middle of @p room, as large as the text is.
void drawArrow(Qt::ArrowType arrow, const QRect &room, const QColor &colour, QPainter &painter);
QColor arrowColour(const QStyleOption &of, bool enabled);
/// Where @p element is an arrow, or what opens and closes a row of a tree: Qt's own stay as small in large text.
bool drawArrowOf(QStyle::PrimitiveElement element, const QStyleOption &option, QPainter &painter);
/// The bar in the accent colour at the left of @p beside, which says that it is selected, wherever the focus is.
void drawMark(const QRect &beside, const QPalette &palette, QPainter &painter);
void drawMenuBarItem(const QStyleOptionMenuItem &item, QPainter &painter);
/// What is behind the contents that the scroll bar @p bar moves.
QColor groundBeside(const QWidget *bar, const QPalette &palette);
/// The handle of the scroll bar @p bar, which has the room @p room.
void drawScrollHandle(const QStyleOptionSlider &bar, const QRect &room, QPainter &painter);

} // namespace gui
