// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace gui {

/// Heights of rows, in pixels at the usual size of text (docs/look.md, Space).
inline constexpr int tableRow = 28;
inline constexpr int detailRow = 26;

} // namespace gui
