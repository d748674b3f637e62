// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

namespace api {

/// "cloudnet.api": requests, what came of them, and pauses; quiet unless --verbose asks. Never a key, a header's value
/// or a body.
Q_DECLARE_LOGGING_CATEGORY(lcApi)

} // namespace api
