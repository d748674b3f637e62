// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/theme.h"

#include "gui/fonts.h"
#include "gui/style.h"

#include <QApplication>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

struct Ground
{
    QRgb window, base, text, muted, selection, accent, onAccent, line, button, tip;
};

constexpr Ground lightGround{0xfff6f7f9, 0xffffffff, 0xff1d232b, 0xff5b6673, 0xffe3edfb,
                             0xff1f5fbf, 0xffffffff, 0xffdfe3e8, 0xffffffff, 0xff1d232b};
constexpr Ground darkGround{0xff1b1e23, 0xff22262c, 0xffe6e9ee, 0xffa3adb9, 0xff2b3d57,
                            0xff8ab4f8, 0xff14213a, 0xff363c45, 0xff272c33, 0xff363c45};

QPalette paletteOf(const Ground &ground)
{
    QPalette palette;
    const QColor text(ground.text);
    const QColor muted(ground.muted);
    palette.setColor(QPalette::Window, ground.window);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Base, ground.base);
    palette.setColor(QPalette::AlternateBase, ground.window);
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::Button, ground.button);
    palette.setColor(QPalette::ButtonText, text);
    palette.setColor(QPalette::BrightText, ground.onAccent);
    palette.setColor(QPalette::Highlight, ground.selection);
    palette.setColor(QPalette::HighlightedText, text);
    palette.setColor(QPalette::Link, ground.accent);
    palette.setColor(QPalette::LinkVisited, ground.accent);
    palette.setColor(QPalette::PlaceholderText, muted);
    palette.setColor(QPalette::ToolTipBase, ground.tip);
    palette.setColor(QPalette::ToolTipText, QColor(0xff, 0xff, 0xff));
    palette.setColor(QPalette::Mid, ground.line);
    palette.setColor(QPalette::Light, ground.base);
    palette.setColor(QPalette::Midlight, ground.line);
    palette.setColor(QPalette::Dark, muted);
    palette.setColor(QPalette::Shadow, ground.line);
    for (QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, muted);
    return palette;
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

const Colours lightColours{QColor(0xdf, 0xe3, 0xe8), QColor(0x5b, 0x66, 0x73), QColor(0x1f, 0x5f, 0xbf),
                           QColor(0xff, 0xff, 0xff), QColor(0x1b, 0x7a, 0x3d), QColor(0x9a, 0x5b, 0x00),
                           QColor(0xb3, 0x26, 0x1e), QColor(0xfd, 0xf3, 0xe1), QColor(0xfd, 0xe8, 0xe6),
                           QColor(0xee, 0xf1, 0xf5)};
const Colours darkColours{QColor(0x36, 0x3c, 0x45), QColor(0xa3, 0xad, 0xb9), QColor(0x8a, 0xb4, 0xf8),
                          QColor(0x14, 0x21, 0x3a), QColor(0x7b, 0xd4, 0x9a), QColor(0xf2, 0xbd, 0x62),
                          QColor(0xff, 0x9b, 0x92), QColor(0x3a, 0x2f, 0x1c), QColor(0x45, 0x23, 0x22),
                          QColor(0x2a, 0x2f, 0x37)};

} // namespace

QString appearanceName(Appearance appearance)
{
    switch (appearance) {
    case Appearance::Light:
        return u"light"_s;
    case Appearance::Dark:
        return u"dark"_s;
    case Appearance::System:
        break;
    }
    return u"system"_s;
}

Appearance appearanceOf(const QString &name)
{
    for (Appearance appearance : {Appearance::Light, Appearance::Dark}) {
        if (name == appearanceName(appearance))
            return appearance;
    }
    return Appearance::System;
}

QPalette paletteFor(Appearance appearance)
{
    return paletteOf(appearance == Appearance::Dark ? darkGround : lightGround);
}

const Colours &coloursFor(const QPalette &palette)
{
    return isDark(palette) ? darkColours : lightColours;
}

QColor toneColour(models::Tone tone, const QPalette &palette)
{
    const Colours &colours = coloursFor(palette);
    switch (tone) {
    case models::Tone::Muted:
        return colours.muted;
    case models::Tone::Good:
        return colours.good;
    case models::Tone::Warning:
        return colours.warning;
    case models::Tone::Bad:
        return colours.bad;
    case models::Tone::Link:
        return colours.accent;
    case models::Tone::Normal:
        break;
    }
    return palette.color(QPalette::Text);
}

Theme::Theme(QApplication &application)
    : m_application(application)
    , m_systemPalette(QApplication::palette())
    , m_systemFont(QApplication::font())
    , m_desktopStyle(QApplication::style()->name().compare("fusion"_L1, Qt::CaseInsensitive) != 0)
{
}

void Theme::apply(Appearance appearance)
{
    m_appearance = appearance;
    if (m_desktopStyle && appearance == Appearance::System) {
        m_application.setPalette(m_systemPalette);
        return;
    }
    const bool dark = appearance == Appearance::Dark || (appearance == Appearance::System && isDark(m_systemPalette));
    if (!m_desktopStyle && m_application.style()->objectName() != Style::name())
        m_application.setStyle(new Style);
    m_application.setPalette(paletteFor(dark ? Appearance::Dark : Appearance::Light));
}

void Theme::setTextSize(int percent)
{
    // As long as nothing was chosen the desktop's font is followed when it changes.
    if (percent == m_textSize)
        return;
    m_textSize = percent;
    setApplicationFont(resized(m_systemFont, percent));
}

} // namespace gui
