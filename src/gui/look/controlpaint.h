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
/// A small arrow, up or down, in the middle of @p room, as @p style has it for the control that @p of is about.
void drawArrow(const QStyle &style, const QStyleOption &of, QStyle::PrimitiveElement arrow, const QRect &room,
               bool enabled, QPainter &painter);
/// The bar in the accent colour at the left of @p beside, which says that it is selected, wherever the focus is.
void drawMark(const QRect &beside, const QPalette &palette, QPainter &painter);
void drawMenuBarItem(const QStyleOptionMenuItem &item, QPainter &painter);
/// The handle of the scroll bar @p bar, which has the room @p room.
void drawScrollHandle(const QStyleOptionSlider &bar, const QRect &room, QPainter &painter);

} // namespace gui
