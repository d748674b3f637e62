// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/look/theme.h"

#include "gui/look/accessibility.h"
#include "gui/look/colours.h"
#include "gui/look/fonts.h"
#include "gui/look/style.h"

#include <QApplication>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace gui {

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
    return appearance == Appearance::Dark ? darkPalette() : lightPalette();
}

namespace {

/// What is selected within a text is marked by its ground alone, where a row has a bar beside it as well.
void markSelectedTexts(QPalette palette, bool isOurs)
{
    if (isOurs) {
        const Colours &colours = coloursFor(palette);
        palette.setColor(QPalette::Highlight, colours.accent);
        palette.setColor(QPalette::HighlightedText, colours.onAccent);
    }
    for (const char *texts : {"QLabel", "QLineEdit", "QPlainTextEdit", "QTextEdit"})
        QApplication::setPalette(palette, texts);
}

} // namespace

Theme::Theme(QApplication &application)
    : m_application(application)
    , m_systemPalette(QApplication::palette())
    , m_systemFont(QApplication::font())
    , m_desktopStyle(QApplication::style()->name().compare("fusion"_L1, Qt::CaseInsensitive) != 0)
    , m_rings(application)
{
    installAccessibility();
}

void Theme::apply(Appearance appearance)
{
    m_appearance = appearance;
    if (m_desktopStyle && appearance == Appearance::System) {
        m_application.setPalette(m_systemPalette);
        markSelectedTexts(m_systemPalette, false);
        return;
    }
    const bool dark = appearance == Appearance::Dark || (appearance == Appearance::System && isDark(m_systemPalette));
    if (!m_desktopStyle && m_application.style()->objectName() != Style::name())
        m_application.setStyle(new Style);
    const QPalette palette = paletteFor(dark ? Appearance::Dark : Appearance::Light);
    m_application.setPalette(palette);
    markSelectedTexts(palette, true);
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
