// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/overview/overviewlink.h"

#include "gui/look/colours.h"
#include "gui/look/fonts.h"
#include "gui/look/measures.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionFocusRect>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

constexpr int sideMargin = 8;
constexpr int leastNumberWidth = 120;

} // namespace

OverviewLink::OverviewLink(Kind kind, QWidget *parent)
    : QPushButton(parent)
    , m_kind(kind)
{
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(kind == Kind::Line ? QSizePolicy::Ignored : QSizePolicy::Fixed, QSizePolicy::Fixed);
    policy.setHeightForWidth(kind == Kind::Line);
    setSizePolicy(policy);
}

void OverviewLink::say(const QString &text, words::Tone tone, const QString &number)
{
    m_text = text;
    m_tone = tone;
    m_number = number;
    setAccessibleName(number.isEmpty() ? text : u"%1 %2"_s.arg(number, text));
    updateGeometry();
    update();
}

QSize OverviewLink::sizeHint() const
{
    if (m_kind == Kind::Line) {
        // As it stands: its place says how wide it is.
        const int whole = fontMetrics().horizontalAdvance(sign() + m_text) + 2 * sideMargin;
        return {std::min(whole, width()), heightForWidth(width())};
    }
    const QFontMetrics large(numberFont());
    const int widest = std::max(large.horizontalAdvance(m_number), fontMetrics().horizontalAdvance(m_text));
    return {std::max(scaled(leastNumberWidth), widest + 2 * sideMargin + 8),
            large.height() + fontMetrics().height() + 16};
}

QSize OverviewLink::minimumSizeHint() const
{
    return m_kind == Kind::Line ? QSize(scaled(60), scaled(tableRow)) : sizeHint();
}

int OverviewLink::textHeight(int width) const
{
    const int before = fontMetrics().horizontalAdvance(sign());
    const QRect room(0, 0, std::max(1, width - 2 * sideMargin - before), QWIDGETSIZE_MAX);
    return fontMetrics().boundingRect(room, Qt::AlignLeft | Qt::TextWordWrap, m_text).height();
}

int OverviewLink::heightForWidth(int width) const
{
    return std::max(scaled(tableRow), textHeight(width) + 10);
}

void OverviewLink::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

void OverviewLink::enterEvent(QEnterEvent *event)
{
    QPushButton::enterEvent(event);
    update();
}

void OverviewLink::leaveEvent(QEvent *event)
{
    QPushButton::leaveEvent(event);
    update();
}

QString OverviewLink::sign() const
{
    if (m_tone == words::Tone::Bad)
        return u"✕ "_s;
    return m_tone == words::Tone::Warning ? u"⚠ "_s : QString();
}

QFont OverviewLink::numberFont() const
{
    QFont large = resized(font(), 170);
    large.setWeight(QFont::DemiBold);
    return large;
}

void OverviewLink::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours &colours = coloursFor(palette());
    if (underMouse() || isDown() || m_kind == Kind::Number) {
        painter.setPen(m_kind == Kind::Number ? QPen(colours.line, 1) : QPen(Qt::NoPen));
        painter.setBrush(underMouse() || isDown() ? QBrush(colours.hover) : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    }
    if (m_kind == Kind::Line)
        paintLine(painter);
    else
        paintNumber(painter);
    if (hasFocus()) {
        QStyleOptionFocusRect focus;
        focus.initFrom(this);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, &painter, this);
    }
}

void OverviewLink::paintLine(QPainter &painter)
{
    const QRect room = rect().adjusted(sideMargin, 0, -sideMargin, 0);
    const int before = fontMetrics().horizontalAdvance(sign());
    painter.setPen(toneColour(m_tone, palette()));
    const int lines = textHeight(width());
    const int margin = (height() - lines) / 2;
    painter.drawText(room.adjusted(0, margin, 0, 0), Qt::AlignLeft | Qt::AlignTop, sign());
    if (m_tone != words::Tone::Link && m_tone != words::Tone::Muted)
        painter.setPen(palette().color(QPalette::Text));
    painter.drawText(room.adjusted(before, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, m_text);
}

void OverviewLink::paintNumber(QPainter &painter)
{
    const QRect room = rect().adjusted(sideMargin + 4, 7, -sideMargin, -7);
    painter.setPen(palette().color(QPalette::Text));
    painter.setFont(numberFont());
    painter.drawText(room, Qt::AlignLeft | Qt::AlignTop, m_number);
    painter.setFont(font());
    painter.setPen(toneColour(m_tone, palette()));
    painter.drawText(room, Qt::AlignLeft | Qt::AlignBottom, m_text);
}

} // namespace gui

#include "moc_overviewlink.cpp"
