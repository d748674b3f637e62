// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace gui {

/// Copies what is selected where the keyboard is: rows or cells, a label's text, a field's. Returns of how many rows it
/// is.
int copyFocused();
/// Selects all where the keyboard is.
void selectAllFocused();

} // namespace gui
