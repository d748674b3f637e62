// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QString>

namespace names {

/// A whole IPv4 or IPv6 address in any spelling, spaces around it aside; null for anything else, also for a part of an
/// address.
QHostAddress hostAddress(const QString &text);

} // namespace names
