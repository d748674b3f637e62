// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/look/tabpaint.h"

#include "gui/look/colours.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyleOptionTab>

namespace gui {

namespace {

constexpr int sideRoom = 6;
constexpr int tabHeight = 34;

QFont boldFont(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

void drawTab(const QStyleOptionTab &tab, QPainter &painter)
{
    const Colours &colours = coloursFor(tab.palette);
    const bool shown = tab.state.testFlag(QStyle::State_Selected);
    const bool hover = tab.state.testFlag(QStyle::State_MouseOver);
    painter.save();
    const QRect rect = tab.rect;
    if (shown)
        painter.fillRect(QRect(rect.left() + sideRoom - 4, rect.bottom() - 1, rect.width() - 2 * sideRoom + 8, 2),
                         colours.accent);
    else if (hover)
        painter.fillRect(QRect(rect.left() + sideRoom - 4, rect.bottom() - 1, rect.width() - 2 * sideRoom + 8, 2),
                         colours.muted);
    painter.setFont(shown ? boldFont(painter.font()) : painter.font());
    painter.setPen(shown ? colours.accent : tab.palette.color(QPalette::WindowText));
    // From the left: the word begins at the same place whether it is bold or not.
    painter.drawText(rect.adjusted(sideRoom, 0, 0, -2),
                     static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextHideMnemonic | Qt::TextSingleLine),
                     tab.text);
    if (tab.state.testFlag(QStyle::State_HasFocus) && shown) {
        painter.setPen(colours.accent);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.drawRoundedRect(QRectF(rect).adjusted(3.5, 4.5, -3.5, -6.5), 4, 4);
    }
    painter.restore();
}

QSize tabSize(const QStyleOptionTab &tab)
{
    const int width = QFontMetrics(boldFont(QFont())).horizontalAdvance(tab.text);
    return {width + 2 * sideRoom, qMax(tabHeight, tab.fontMetrics.height() + 14)};
}

} // namespace gui
