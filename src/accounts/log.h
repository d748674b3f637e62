// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

namespace accounts {

/// "cloudnet.accounts": which account is used, by its id, and how requests to the keychain ended; quiet unless
/// --verbose asks. Never a key.
Q_DECLARE_LOGGING_CATEGORY(lcAccounts)

} // namespace accounts
