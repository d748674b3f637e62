// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/error.h"
#include "inventory/state.h"

/// What a failed read says about the next ones.
namespace inventory {

/// Whether the API was not reached, or wants to be left alone: the next call would end the same way.
bool isUnreached(const api::Error &error);

/// Whether the fault may be over later without anybody doing anything: the API was not reached, its answer did not
/// come whole, or it has a fault of its own.
bool mayPassByItself(const api::Error &error);

/// Whether another try may bring what is missing. What the API refuses, or does not know, is no gap in what was read.
bool isGap(const api::Error &error);

/// Why what was asked for did not come, or not all of it (State::missing); null where it came whole, or was never asked
/// for. While it is being read again, the fault of the last time.
const api::Error *faultOf(const State &state);

} // namespace inventory
