// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/apikey.h"

#include <QUrl>

#include <optional>

namespace accounts {

/// A key and the address of the API that it may be sent to.
struct BoundKey
{
    ApiKey key;
    /// None where the entry does not say; empty where it says what is no address.
    std::optional<QUrl> address;

    bool operator==(const BoundKey &) const = default;
};

/// What the keychain holds of it: the key, and its address on a line of its own.
ApiKey entryOf(const BoundKey &key);
/// The same read back.
BoundKey readEntry(const ApiKey &entry);

/// Whether the key may be sent to @p address without asking. One whose entry names no address is for the provider's
/// own.
bool isFor(const BoundKey &key, const QUrl &address);

} // namespace accounts
