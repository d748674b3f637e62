// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/apikey.h"
#include "demo/size.h"

#include <QString>
#include <QUrl>

#include <optional>
#include <tl/expected.hpp>

namespace session {

/// The account of one run, of which nothing is stored: the demo account, or one at an address with a key.
struct RunAccount
{
    bool demo = false;
    demo::Size demoSize = {};
    /// Checked, without a slash at the end; the provider's own when none was given.
    std::optional<QUrl> address = {};
    QString caFile = {};
    /// Empty where there is none.
    tl::expected<accounts::ApiKey, accounts::KeyFault> key = tl::unexpected(accounts::KeyFault::Empty);
};

} // namespace session
