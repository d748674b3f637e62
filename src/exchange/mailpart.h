// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace exchange {

/// @p text as one line of a mail, without characters that nobody sees and that turn it into something else; one that
/// goes on longer than 200 characters is cut: a mail names things, it does not carry them.
QString oneMailLine(const QString &text);

} // namespace exchange
