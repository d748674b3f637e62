// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace gui {

/// Heights of rows, in pixels at the usual size of text (docs/look.md, Space).
inline constexpr int tableRow = 28;
inline constexpr int detailRow = 26;

/// The side of an account's colour as an icon: as large as it is ever shown, since icons grow with the text and Qt
/// makes pictures smaller, never larger.
inline constexpr int swatchSide = 64;

} // namespace gui
