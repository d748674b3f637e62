// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace gui {

/// Copies what is selected where the keyboard is: cells, a label's text, a field's.
void copyFocused();
/// Selects all where the keyboard is.
void selectAllFocused();

} // namespace gui
