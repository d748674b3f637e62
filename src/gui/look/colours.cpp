// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/look/colours.h"

namespace gui {

namespace {

struct Ground
{
    QRgb window, base, text, muted, selection, accent, onAccent, line, button, tip, disabled;
};

constexpr Ground lightGround{0xfff6f7f9, 0xffffffff, 0xff1d232b, 0xff5b6673, 0xffe3edfb, 0xff1f5fbf,
                             0xffffffff, 0xffdfe3e8, 0xffffffff, 0xff1d232b, 0xff98a1ac};
constexpr Ground darkGround{0xff1b1e23, 0xff22262c, 0xffe6e9ee, 0xffa3adb9, 0xff2b3d57, 0xff8ab4f8,
                            0xff14213a, 0xff363c45, 0xff272c33, 0xff363c45, 0xff69727e};

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
    for (QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText})
        palette.setColor(QPalette::Disabled, role, QColor(ground.disabled));
    return palette;
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

const Colours lightColours{QColor(0xdf, 0xe3, 0xe8), QColor(0x7d, 0x86, 0x93), QColor(0x5b, 0x66, 0x73),
                           QColor(0x1f, 0x5f, 0xbf), QColor(0xff, 0xff, 0xff), QColor(0x1b, 0x7a, 0x3d),
                           QColor(0x9a, 0x5b, 0x00), QColor(0xb3, 0x26, 0x1e), QColor(0xfd, 0xf3, 0xe1),
                           QColor(0xfd, 0xe8, 0xe6), QColor(0xee, 0xf1, 0xf5)};
const Colours darkColours{QColor(0x36, 0x3c, 0x45), QColor(0x84, 0x8e, 0x9b), QColor(0xa3, 0xad, 0xb9),
                          QColor(0x8a, 0xb4, 0xf8), QColor(0x14, 0x21, 0x3a), QColor(0x7b, 0xd4, 0x9a),
                          QColor(0xf2, 0xbd, 0x62), QColor(0xff, 0x9b, 0x92), QColor(0x3a, 0x2f, 0x1c),
                          QColor(0x45, 0x23, 0x22), QColor(0x2a, 0x2f, 0x37)};

} // namespace

QPalette lightPalette()
{
    return paletteOf(lightGround);
}

QPalette darkPalette()
{
    return paletteOf(darkGround);
}

const Colours &coloursFor(const QPalette &palette)
{
    return isDark(palette) ? darkColours : lightColours;
}

QColor toneColour(words::Tone tone, const QPalette &palette)
{
    const Colours &colours = coloursFor(palette);
    switch (tone) {
    case words::Tone::Muted:
        return colours.muted;
    case words::Tone::Good:
        return colours.good;
    case words::Tone::Warning:
        return colours.warning;
    case words::Tone::Bad:
        return colours.bad;
    case words::Tone::Link:
        return colours.accent;
    case words::Tone::Normal:
        break;
    }
    return palette.color(QPalette::Text);
}

} // namespace gui
