// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/requests/requestsroom.h"

#include "gui/kit/registry.h"
#include "gui/requests/requestspage.h"

namespace gui {

void addRequestsRoom(Registry &registry, inventory::RequestLog &log, settings::Settings &settings)
{
    registry.addPage([&log, &settings](QWidget *parent) { return new RequestsPage(log, settings, parent); });
}

} // namespace gui
