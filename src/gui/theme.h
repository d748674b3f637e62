// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/roles.h"

#include <QColor>
#include <QFont>
#include <QPalette>
#include <QString>

class QApplication;

/// Windows, pages, dialogs, delegates and language. Values in, commands out: nothing here knows a request or a socket.
namespace gui {

enum class Appearance { System, Light, Dark };

/// The name under which an appearance is kept in the settings, and back; System for an unknown one.
QString appearanceName(Appearance appearance);
Appearance appearanceOf(const QString &name);

/// The colours beyond a palette's. The only place where colours are named; on their ground each has at least 4.5:1.
struct Colours
{
    QColor line;
    QColor muted;
    QColor accent;
    QColor onAccent;
    QColor good;
    QColor warning;
    QColor bad;
    QColor warningGround;
    QColor badGround;
    QColor hover;
};

/// Our own palette, the light one for System.
QPalette paletteFor(Appearance appearance);

/// The set that fits the palette: the dark one on a dark window colour.
const Colours &coloursFor(const QPalette &palette);
/// The colour of a tone on the palette's ground.
QColor toneColour(models::Tone tone, const QPalette &palette);

/// Gives the application our style, palette and size of text; style and palette not where the desktop brings a Qt style
/// of its own and the appearance follows the system.
class Theme
{
public:
    /// Notes what the desktop came with; call once the application exists.
    explicit Theme(QApplication &application);

    void apply(Appearance appearance);
    Appearance appearance() const { return m_appearance; }

    /// Makes text so many percent as large as the desktop has it, in every window.
    void setTextSize(int percent);
    int textSize() const { return m_textSize; }

private:
    QApplication &m_application;
    QPalette m_systemPalette;
    QFont m_systemFont;
    bool m_desktopStyle;
    Appearance m_appearance = Appearance::System;
    int m_textSize = 100;
};

} // namespace gui
