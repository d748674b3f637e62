// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace names {

/// @p text for the eye: control characters become spaces, and characters that turn the direction of what follows, so
/// that one text passes for another, are left out. Line breaks stay with @p lines and become spaces without.
QString shownText(QString text, bool lines);

} // namespace names
