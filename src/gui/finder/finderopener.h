// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "finder/index.h"
#include "gui/finder/finderhost.h"

namespace gui {

/// Where the row leads; without a page for an action, and for what no page shows.
settings::Place placeOf(const finder::Row &row, const FinderAccount &account);

/// Opens the row in the window of @p host, or does with it what its verb says. An action is not opened here.
void openRow(const finder::Row &row, const FinderAccount &account, const FinderHost &host);

/// By what a place is remembered as an entry; empty for one that is none.
QString keyOfPlace(const settings::Place &place);

} // namespace gui
