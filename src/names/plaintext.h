// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace names {

/// Whether @p c is a character that nobody sees and that turns the direction of the text around it, so that one text
/// passes for another.
bool turnsText(QChar c);

/// The place of the first such character in @p text, counted from 1; 0 where it has none.
qsizetype turningPlace(QStringView text);

/// @p text with a sign where a character turns it, as in "[U+202E]": what stands there is seen, and turns nothing.
QString withSigns(const QString &text);

/// @p text with spaces for control characters. Line breaks stay with @p lines and become spaces without.
QString plainText(QString text, bool lines);

/// Both: @p text for the eye.
QString shownText(const QString &text, bool lines);

} // namespace names
