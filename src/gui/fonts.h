// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

class QWidget;

namespace gui {

/// Makes the widget's font @p factor times as large as it is, in that weight: heads and small print (look, Type).
void scaleFont(QWidget &widget, qreal factor, QFont::Weight weight = QFont::DemiBold);

} // namespace gui
