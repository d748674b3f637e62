// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/kit/opener.h"

#include <QDesktopServices>
#include <QUrl>

namespace gui {

Opener desktopOpener()
{
    return [](const QUrl &url) { return QDesktopServices::openUrl(url); };
}

} // namespace gui
