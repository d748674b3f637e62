// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/chain.h"

namespace insight {

/// The people of a server, as ends of edges of it, by person and then by reason: who has access or a key of theirs
/// there, who is told of its problems, and whom its technical contact may be.
QList<Edge> peopleBehind(const Object &server, const Chain &chain, const Ties &ties);

} // namespace insight
