// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/kit/tooltip.h"

#include "names/plaintooltip.h"

#include <QWidget>

namespace gui {

void setPlainToolTip(QWidget &widget, const QString &text)
{
    widget.setToolTip(names::plainToolTip(text));
    widget.setAccessibleDescription(text);
}

} // namespace gui
