// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "listing/source.h"

namespace settings {
class Settings;
}

namespace session {

class Session;

/// All that is known of the open account at the moment, for lists and for texts of other tools.
listing::Source accountSource(Session &session, const settings::Settings &settings);

} // namespace session
