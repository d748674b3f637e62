// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

class QWidget;

namespace gui {

/// Aligns what stands beside @p widget, in the line of the layout that places it.
void alignBeside(const QWidget &widget, Qt::Alignment alignment);

} // namespace gui
