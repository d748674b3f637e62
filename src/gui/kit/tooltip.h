// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;
class QWidget;

namespace gui {

/// Gives the widget @p text as its tooltip, as it is, and as its description for screen readers, which would else be
/// the tooltip with the marks that keep it plain.
void setPlainToolTip(QWidget &widget, const QString &text);

} // namespace gui
