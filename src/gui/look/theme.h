// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/look/focusring.h"

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

/// Our own palette, the light one for System.
QPalette paletteFor(Appearance appearance);

/// Gives the application our style, palette, size of text, marks of focus, and what screen readers hear; style and
/// palette not where the desktop brings a Qt style of its own and the appearance follows the system.
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
    FocusRings m_rings;
};

} // namespace gui
