// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace commandline {

/// So many places a text takes on a terminal: marks stand over the letter before them.
qsizetype widthOf(const QString &text);

/// The longest that must stand together where no word is parted; with @p parts, where names are parted behind their
/// dots, hyphens and the like.
qsizetype longestWord(const QString &text, bool parts);

/// The text in pieces of at most that width: parted between words, else within a name behind such a sign, and between
/// letters only where it has neither.
QStringList piecesOf(const QString &text, qsizetype width);

} // namespace commandline
