// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace words {

/// A telephone number for showing, which no line break divides: its spaces are no-break spaces, and so is a hyphen
/// before one. It has as many characters as before. Text that is not a telephone number is returned as it is.
QString phoneText(const QString &text);

} // namespace words
