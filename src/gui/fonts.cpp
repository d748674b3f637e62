// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/fonts.h"

#include <QWidget>

namespace gui {

void scaleFont(QWidget &widget, qreal factor, QFont::Weight weight)
{
    QFont font = widget.font();
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setWeight(weight);
    widget.setFont(font);
}

} // namespace gui
