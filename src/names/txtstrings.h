// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace names {

/// The text of a TXT record as it is used: DNS splits it into strings of at most 255 bytes, which are written one after
/// the other in quotes, and whoever reads the record joins them (RFC 7208, 3.3; RFC 6376, 3.6.2.2). Null for what is
/// not written so.
QString joinedStrings(const QString &content);

} // namespace names
