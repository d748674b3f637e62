// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QString>

namespace names {

/// A name as DNS compares it: lower case, in ASCII, without spaces around it or a dot at the end.
QString comparableName(const QString &name);

/// An address as records and servers are compared by: an IPv4 address within IPv6 is the IPv4 address, a network's
/// length is left out, and what no server can have is null.
QHostAddress comparableAddress(const QString &text);

/// Of a comparable name: what is behind its first dot; null for none.
QString parentOf(const QString &name);
/// Whether it is "*." and a name.
bool isWildcard(const QString &name);

} // namespace names
