// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/finder/finderhost.h"

class QWidget;

namespace gui {

class Registry;

/// Adds the finder as a dialog, over the window that @p hostOf makes a host of. What it is made with outlives the
/// registry.
void addFinderRoom(Registry &registry, const FinderAccount &account,
                   const std::function<FinderHost(QWidget *window)> &hostOf);

} // namespace gui
