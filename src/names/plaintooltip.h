// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace names {

/// A tool tip that shows @p text as it is: Qt guesses whether a tool tip is rich text, and this one says in rich text
/// that its text is just text. Empty for an empty text. The one way for a text from the API into a tool tip.
QString plainToolTip(const QString &text);

} // namespace names
