// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace names {

/// @p ascii as people read it: every label of the form xn--… in Unicode (docs/contract.md, doubt 8). Works inside any
/// text, such as the content of an MX record; what is not a valid label stays as it is.
QString unicodeName(const QString &ascii);

} // namespace names
