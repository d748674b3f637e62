// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/kit/registry.h"
#include "gui/tooltext/handoveractions.h"

namespace gui {

/// Adds the dialog, as it stands with a text for SSH and with the zone file of a domain.
void addToolTextRoom(Registry &registry, HandoverActions::SourceOf sourceOf, settings::Settings &settings);

} // namespace gui
