// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QAction;
class QWidget;

namespace gui {

/// Copies what is selected where the keyboard is: rows or cells, a label's text, a field's. Returns of how many rows it
/// is.
int copyFocused();
/// Selects all where the keyboard is.
void selectAllFocused();
/// The keys of @p actions, which outlive @p page, mean these in the lines of text below it too: a line would take some
/// of them for itself, as Ctrl+E for its end. To be called once the lines are there.
void keepKeys(QWidget &page, const QList<QAction *> &actions);

} // namespace gui
