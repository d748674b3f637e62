// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/apikey.h"

#include <tl/expected.hpp>

namespace commandline {

/// Takes the key of an account for one run out of the environment variable CLOUDNET_API_KEY, and overwrites it where
/// it lay: neither what this process starts nor whoever looks into its environment finds it. First of all that the
/// program does, whatever it was started for: later another thread may read the environment.
tl::expected<accounts::ApiKey, accounts::KeyFault> takeEnvironmentKey();

} // namespace commandline
