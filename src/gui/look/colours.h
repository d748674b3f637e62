// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "words/tone.h"

#include <QColor>
#include <QPalette>

namespace gui {

/// The colours beyond a palette's. The only place where colours are named; what is read has at least 4.5:1 on its
/// ground.
struct Colours
{
    /// What only divides: below headers, between panes.
    QColor line;
    /// Around what is operated, and the handle of a scroll bar: at least 3:1 on every ground.
    QColor border;
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

/// Our own palettes.
QPalette lightPalette();
QPalette darkPalette();

/// The set that fits the palette: the dark one on a dark window colour.
const Colours &coloursFor(const QPalette &palette);
/// The colour of a tone on the palette's ground.
QColor toneColour(words::Tone tone, const QPalette &palette);

} // namespace gui
