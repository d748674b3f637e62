// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/look/controlpaint.h"

#include "gui/look/colours.h"
#include "gui/look/fonts.h"

#include <QAbstractScrollArea>
#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace gui {

namespace {

constexpr int markWidth = 3;

QColor mixed(const QColor &a, const QColor &b, qreal share)
{
    const auto part = [share](int x, int y) { return static_cast<int>(x + (y - x) * share); };
    return {part(a.red(), b.red()), part(a.green(), b.green()), part(a.blue(), b.blue())};
}

} // namespace

void drawFrame(QPainter &painter, const QRect &rect, const QColor &fill, const QColor &line, qreal width, qreal radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(line.isValid() ? QPen(line, width) : QPen(Qt::NoPen));
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    const qreal inset = width / 2;
    painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius, radius);
    painter.restore();
}

void drawButton(const QStyleOption &option, bool primary, bool chip, QPainter &painter)
{
    const Colours &colours = coloursFor(option.palette);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool down = option.state.testFlag(QStyle::State_Sunken) || option.state.testFlag(QStyle::State_On);
    const bool hover = enabled && option.state.testFlag(QStyle::State_MouseOver);
    const bool focus = enabled && option.state.testFlag(QStyle::State_HasFocus);
    const bool accented = enabled && (primary || (chip && option.state.testFlag(QStyle::State_On)));
    QColor fill = option.palette.color(QPalette::Button);
    QColor line = enabled ? colours.border : colours.line;
    if (accented) {
        fill = hover || option.state.testFlag(QStyle::State_Sunken)
                   ? mixed(colours.accent, option.palette.color(QPalette::Text), 0.15)
                   : colours.accent;
        line = fill;
    } else if (down) {
        fill = option.palette.color(QPalette::Highlight);
    } else if (hover) {
        fill = colours.hover;
    }
    const qreal radius = chip ? option.rect.height() / 2.0 : usualRadius;
    drawFrame(painter, option.rect, fill, line, 1, radius);
    if (focus) {
        const QColor ring = accented ? colours.onAccent : colours.accent;
        const int inset = accented ? 2 : 0;
        drawFrame(painter, option.rect.adjusted(inset, inset, -inset, -inset), {}, ring, accented ? 1 : 2, radius);
    }
}

void drawIndicator(const QStyleOption &option, bool round, QPainter &painter)
{
    const Colours &colours = coloursFor(option.palette);
    const bool on = option.state.testFlag(QStyle::State_On);
    const bool focus = option.state.testFlag(QStyle::State_HasFocus);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const qreal radius = round ? option.rect.width() / 2.0 : 3;
    const QColor mark = enabled ? colours.accent : option.palette.color(QPalette::Disabled, QPalette::WindowText);
    const QColor ground = on && !round ? mark : option.palette.color(QPalette::Base);
    const QColor line = on || focus ? mark : enabled ? colours.muted : colours.line;
    drawFrame(painter, option.rect, ground, line, focus ? 2 : 1, radius);
    if (!on)
        return;
    if (round) {
        const int inset = option.rect.width() / 4;
        drawFrame(painter, option.rect.adjusted(inset, inset, -inset, -inset), mark, {}, 0, radius - inset);
        return;
    }
    const QRectF box(option.rect);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours.onAccent, qMax(2.0, box.width() / 8), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF{{box.left() + box.width() * 0.25, box.top() + box.height() * 0.52},
                                   {box.left() + box.width() * 0.43, box.top() + box.height() * 0.70},
                                   {box.left() + box.width() * 0.76, box.top() + box.height() * 0.32}});
    painter.restore();
}

void drawMenuBarItem(const QStyleOptionMenuItem &item, QPainter &painter)
{
    painter.fillRect(item.rect, item.palette.color(QPalette::Window));
    const bool open = item.state.testFlag(QStyle::State_Selected) || item.state.testFlag(QStyle::State_Sunken);
    if (open)
        drawFrame(painter, item.rect.adjusted(1, 2, -1, -2), item.palette.color(QPalette::Highlight), {}, 0);
    if (open)
        painter.fillRect(item.rect.adjusted(4, item.rect.height() - markWidth, -4, 0), coloursFor(item.palette).accent);
    const auto group = item.state.testFlag(QStyle::State_Enabled) ? QPalette::Active : QPalette::Disabled;
    painter.setPen(item.palette.color(group, QPalette::ButtonText));
    painter.drawText(item.rect, static_cast<int>(Qt::AlignCenter | Qt::TextHideMnemonic | Qt::TextSingleLine),
                     item.text);
}

QColor groundBeside(const QWidget *bar, const QPalette &palette)
{
    const QWidget *area = bar;
    while (area && !qobject_cast<const QAbstractScrollArea *>(area))
        area = area->parentWidget();
    const QWidget *ground = area ? qobject_cast<const QAbstractScrollArea *>(area)->viewport() : nullptr;
    // Where the contents show what is below them, the area does.
    const bool isOwn = ground && (ground->autoFillBackground() || ground->testAttribute(Qt::WA_OpaquePaintEvent));
    return palette.color(isOwn ? ground->backgroundRole() : ground ? QPalette::Window : QPalette::Base);
}

void drawScrollHandle(const QStyleOptionSlider &bar, const QRect &room, QPainter &painter)
{
    const bool active = bar.state.testFlag(QStyle::State_MouseOver) || bar.state.testFlag(QStyle::State_Sunken);
    const QRect handle = room.adjusted(3, 3, -3, -3);
    const QColor fill = active ? coloursFor(bar.palette).muted : coloursFor(bar.palette).border;
    drawFrame(painter, handle, fill, {}, 0, qMin(handle.width(), handle.height()) / 2.0);
}

void drawArrow(Qt::ArrowType arrow, const QRect &room, const QColor &colour, QPainter &painter)
{
    const qreal side = std::min({scaled(8), room.width(), room.height()});
    const qreal half = side / 2;
    // Pointing down, around the middle of what it takes: half as high as wide.
    QPolygonF triangle({QPointF(-half, -half / 2), QPointF(half, -half / 2), QPointF(0, half / 2)});
    const qreal turn = arrow == Qt::UpArrow ? 180 : arrow == Qt::RightArrow ? -90 : arrow == Qt::LeftArrow ? 90 : 0;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(QRectF(room).center());
    painter.rotate(turn);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(triangle);
    painter.restore();
}

QColor arrowColour(const QStyleOption &of, bool enabled)
{
    return enabled ? coloursFor(of.palette).muted : of.palette.color(QPalette::Disabled, QPalette::ButtonText);
}

bool drawArrowOf(QStyle::PrimitiveElement element, const QStyleOption &option, QPainter &painter)
{
    const bool mirrored = option.direction == Qt::RightToLeft;
    Qt::ArrowType arrow = Qt::NoArrow;
    switch (element) {
    case QStyle::PE_IndicatorArrowUp:
        arrow = Qt::UpArrow;
        break;
    case QStyle::PE_IndicatorArrowDown:
        arrow = Qt::DownArrow;
        break;
    case QStyle::PE_IndicatorArrowLeft:
        arrow = Qt::LeftArrow;
        break;
    case QStyle::PE_IndicatorArrowRight:
        arrow = Qt::RightArrow;
        break;
    case QStyle::PE_IndicatorBranch:
        if (!option.state.testFlag(QStyle::State_Children))
            return true;
        arrow = option.state.testFlag(QStyle::State_Open) ? Qt::DownArrow : mirrored ? Qt::LeftArrow : Qt::RightArrow;
        break;
    default:
        return false;
    }
    drawArrow(arrow, option.rect, arrowColour(option, option.state.testFlag(QStyle::State_Enabled)), painter);
    return true;
}

void drawMark(const QRect &beside, const QPalette &palette, QPainter &painter)
{
    painter.fillRect(QRect(beside.topLeft(), QSize(markWidth, beside.height())), coloursFor(palette).accent);
}

void drawField(const QStyleOption &option, QPainter &painter)
{
    const Colours &colours = coloursFor(option.palette);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool focus = enabled && option.state.testFlag(QStyle::State_HasFocus);
    drawFrame(painter, option.rect, option.palette.color(QPalette::Base),
              focus     ? colours.accent
              : enabled ? colours.border
                        : colours.line,
              focus ? 2 : 1);
}

} // namespace gui
