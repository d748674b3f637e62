// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/look/controlpaint.h"

#include "gui/look/colours.h"

#include <QPainter>
#include <QStyleOption>

namespace gui {

namespace {

constexpr qreal chipRadius = 14;

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
    QColor fill = option.palette.color(QPalette::Button);
    QColor line = colours.line;
    if (primary && enabled) {
        fill = hover || down ? mixed(colours.accent, option.palette.color(QPalette::Text), 0.15) : colours.accent;
        line = fill;
    } else if (down) {
        fill = option.palette.color(QPalette::Highlight);
    } else if (hover) {
        fill = colours.hover;
    }
    const qreal radius = chip ? chipRadius : usualRadius;
    drawFrame(painter, option.rect, fill, line, 1, radius);
    if (focus) {
        const QColor ring = primary ? colours.onAccent : colours.accent;
        const int inset = primary ? 2 : 0;
        drawFrame(painter, option.rect.adjusted(inset, inset, -inset, -inset), {}, ring, primary ? 1 : 2, radius);
    }
}

void drawIndicator(const QStyleOption &option, bool round, QPainter &painter)
{
    const Colours &colours = coloursFor(option.palette);
    const bool on = option.state.testFlag(QStyle::State_On);
    const bool focus = option.state.testFlag(QStyle::State_HasFocus);
    const qreal radius = round ? option.rect.width() / 2.0 : 3;
    const QColor ground = on && !round ? colours.accent : option.palette.color(QPalette::Base);
    drawFrame(painter, option.rect, ground, on || focus ? colours.accent : colours.muted, focus ? 2 : 1, radius);
    if (!on)
        return;
    if (round) {
        drawFrame(painter, option.rect.adjusted(4, 4, -4, -4), colours.accent, {}, 0, radius - 4);
        return;
    }
    const QRectF box(option.rect);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours.onAccent, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
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
    const auto group = item.state.testFlag(QStyle::State_Enabled) ? QPalette::Active : QPalette::Disabled;
    painter.setPen(item.palette.color(group, QPalette::ButtonText));
    painter.drawText(item.rect, static_cast<int>(Qt::AlignCenter | Qt::TextHideMnemonic | Qt::TextSingleLine),
                     item.text);
}

void drawScrollHandle(const QStyleOptionSlider &bar, const QRect &room, QPainter &painter)
{
    const bool active = bar.state.testFlag(QStyle::State_MouseOver) || bar.state.testFlag(QStyle::State_Sunken);
    const QRect handle = room.adjusted(3, 3, -3, -3);
    const QColor fill = mixed(bar.palette.color(QPalette::Base), coloursFor(bar.palette).muted, active ? 0.9 : 0.45);
    drawFrame(painter, handle, fill, {}, 0, qMin(handle.width(), handle.height()) / 2.0);
}

} // namespace gui
