// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QUrl;

namespace gui {

/// Opens an address in the person's own program for it; false when there is none.
using Opener = std::function<bool(const QUrl &)>;

/// The desktop's way of opening.
Opener desktopOpener();

} // namespace gui
