// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace demo {

/// @p text as it may stand in a host name or a mail address: lower case, å ä ö é without their marks, every other
/// character that is not a letter or digit replaced by one @p separator, none at the ends.
QString asciiName(const QString &text, QChar separator);

} // namespace demo
