// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace inventory {
class RequestLog;
}

namespace settings {
class Settings;
}

namespace gui {

class Registry;

/// Adds the Requests page. What it is made with outlives the registry.
void addRequestsRoom(Registry &registry, inventory::RequestLog &log, settings::Settings &settings);

} // namespace gui
