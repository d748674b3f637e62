// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/terminal.h"

#include <chrono>
#include <functional>

namespace settings {

/// Told when a program that was started has ended at once, and with a failure: its exit status, or none when a signal
/// ended it.
using EarlyEnd = std::function<void(std::optional<int> status)>;

/// Starts a program that outlives this one; false when it cannot be started.
using Starter = std::function<bool(const Launch &launch, const EarlyEnd &failed)>;

/// The system's way of starting. What ends later than @p atOnce ends as the person had it end, whatever its status. The
/// starter's own end is not that of the programs, and nothing is told any more.
Starter detachedStarter(std::chrono::milliseconds atOnce = std::chrono::seconds(5));

} // namespace settings
