// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace names {

/// The digits of a telephone number in the country's own form ("0701740612"), however it is parted and with the
/// country's code or without; those of another country with its code. Empty where anything else is in it.
QString phoneDigits(const QString &text);

/// Whether the text is of what numbers are written with: digits, +, -, (, ) and /.
bool isOfPhone(const QString &text);

} // namespace names
