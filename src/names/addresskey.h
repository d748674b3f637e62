// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariant>

namespace names {

/// The one spelling of a whole IPv4 or IPv6 address, in lower case; null when @p text is anything else, also a part of
/// an address.
QString canonicalAddress(const QString &text);

/// What to sort an address by: bytes in the order of the number, IPv4 before IPv6. Text that is no address sorts as
/// text after them; blank text is unknown (invalid).
QVariant addressSortValue(const QString &text);

} // namespace names
