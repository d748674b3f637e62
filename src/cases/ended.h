// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "findings/examiner.h"
#include "store/cases.h"

namespace cases {

/// What was removed as it was asked for and seen to be gone, and is to stay away: of all cases that are not withdrawn,
/// but for what was asked to be given again later.
QList<findings::EndedAccess> endedBy(const QList<store::Case> &all);

} // namespace cases
