// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace names {

/// Whether a label of a name, decoded, may be shown in Unicode: its letters are of one script, and it cannot be read
/// as a label in Latin letters (docs/decisions.md). @p top is the name's last label,
/// decoded: under .рф and .ru whatever looks like Latin is known not to be.
bool readsAsItself(QStringView label, QStringView top);

} // namespace names
