// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace names {

/// The place of the first character in @p text that nobody sees, such as a soft hyphen or a zero-width space, counted
/// from 1; 0 where it has none.
qsizetype invisiblePlace(QStringView text);

} // namespace names
