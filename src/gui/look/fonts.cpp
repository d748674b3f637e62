// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/look/fonts.h"

#include <QApplication>
#include <QComboBox>
#include <QFontDatabase>
#include <QFontMetrics>
#include <QVariant>
#include <QWidget>

namespace gui {

namespace {

constexpr int usualIcon = 16;
constexpr char factorProperty[] = "fontFactor";
constexpr char weightProperty[] = "fontWeight";
constexpr char fixedProperty[] = "fixedFont";

/// A font has its size in points or in pixels.
qreal sizeOf(const QFont &font)
{
    return font.pointSizeF() > 0 ? font.pointSizeF() : font.pixelSize();
}

QFont scaledFont(QFont font, qreal factor)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(qMax(1, qRound(font.pixelSize() * factor)));
    return font;
}

void adapt(QWidget &widget)
{
    if (widget.property(fixedProperty).toBool()) {
        widget.setFont(fixedFont());
    } else if (const QVariant factor = widget.property(factorProperty); factor.isValid()) {
        QFont font = scaledFont(QApplication::font(), factor.toReal());
        font.setWeight(static_cast<QFont::Weight>(widget.property(weightProperty).toInt()));
        widget.setFont(font);
    }
}

} // namespace

qreal textScale()
{
    const qreal usual = sizeOf(QFontDatabase::systemFont(QFontDatabase::GeneralFont));
    const qreal now = sizeOf(QApplication::font());
    return usual > 0 && now > 0 ? now / usual : 1;
}

int scaled(int length)
{
    return qRound(length * textScale());
}

int iconSide()
{
    return scaled(usualIcon);
}

void scaleFont(QWidget &widget, qreal factor, QFont::Weight weight)
{
    widget.setProperty(factorProperty, factor);
    widget.setProperty(weightProperty, static_cast<int>(weight));
    adapt(widget);
}

bool isHead(const QWidget &widget)
{
    return widget.property(factorProperty).toReal() >= 1 && widget.property(weightProperty).toInt() > QFont::Normal;
}

QFont fixedFont()
{
    return scaledFont(QFontDatabase::systemFont(QFontDatabase::FixedFont), textScale());
}

QFont fixedFontBeside(const QFont &text)
{
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (text.pointSizeF() > 0)
        fixed.setPointSizeF(text.pointSizeF());
    else
        fixed.setPixelSize(text.pixelSize());
    return scaledFont(fixed, 0.95);
}

int besideOthers(const QFont &font, const QFont &usual)
{
    if (font.family() == usual.family())
        return 0;
    const QFontMetrics one(font);
    const QFontMetrics other(usual);
    return ((other.ascent() - other.descent()) - (one.ascent() - one.descent())) / 2;
}

void setFixedFont(QWidget &widget, bool fixed)
{
    if (widget.property(fixedProperty).toBool() && !fixed)
        widget.setFont({});
    widget.setProperty(fixedProperty, fixed);
    adapt(widget);
}

QFont resized(QFont font, int percent)
{
    return scaledFont(std::move(font), percent / 100.0);
}

void setApplicationFont(const QFont &font)
{
    QApplication::setFont(font);
    const QWidgetList all = QApplication::allWidgets();
    for (QWidget *widget : all) {
        adapt(*widget);
        // Qt keeps the least size of a choice through a change of font, and forgets it with the style's
        // (docs/qt-facts.md).
        if (qobject_cast<QComboBox *>(widget)) {
            QEvent again(QEvent::StyleChange);
            QCoreApplication::sendEvent(widget, &again);
            widget->updateGeometry();
        }
    }
}

} // namespace gui
