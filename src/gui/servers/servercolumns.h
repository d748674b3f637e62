// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/instancetable.h"

class QFontMetrics;

namespace gui {

/// How wide the first columns of the tree of servers need to be at 100 % for the names and the types of @p rows, which
/// @p metrics draw: by column, 0 leaves one alone. Descriptions have the rest.
QList<int> serverWidths(const QList<models::InstanceRow> &rows, const QFontMetrics &metrics);

} // namespace gui
