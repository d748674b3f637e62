// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types.h"

namespace api {

/// What tells an element of a list from the others, for comparing only: pages that overlap, and two readings, have the
/// same one twice (docs/contract.md, doubt 4). The name or the id; where there is none, all that the list tells.
QString identityOf(const Instance &instance);
QString identityOf(const User &user);
QString identityOf(const Domain &domain);
/// A name may have several certificates, which end on different days.
QString identityOf(const Certificate &certificate);

} // namespace api
