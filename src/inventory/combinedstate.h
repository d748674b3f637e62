// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inventory/state.h"

#include <QList>

namespace inventory {

/// Of several lists together: as well known as the one that is known least, the first of those, and as old as the
/// oldest that has values. Nothing is known of no list.
State combinedState(const QList<State> &states);

} // namespace inventory
