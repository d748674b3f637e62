// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

namespace inventory {

/// "cloudnet.inventory": what is read in the background; quiet unless --verbose asks.
Q_DECLARE_LOGGING_CATEGORY(lcInventory)

} // namespace inventory
