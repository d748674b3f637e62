// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/casebook.h"
#include "exchange/findingmail.h"
#include "exchange/leavemail.h"
#include "exchange/supportmail.h"
#include "exchange/takebackmail.h"
#include "inventory/values.h"

namespace exchange {

/// @name What is to be seen once support has done what a mail asks for.
/// @{
/// Of a new person or key: somebody or something that the server, as @p values have it, does not have yet.
cases::NewCase newCaseOf(const SupportRequest &request, const inventory::Values &values);
/// On each server no access, no key, no word of problems. What the person is contact for is chosen by oneself.
cases::NewCase newCaseOf(const Leaving &request);
cases::NewCase newCaseOf(const NoLongerTold &request);
cases::NewCase newCaseOf(const TakeBack &request);
/// Each as the mail says it.
cases::NewCase newCaseOf(const FindingReport &report);
/// @}

} // namespace exchange
