// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace inventory {

/// What a text has that nobody should keep in a note.
enum class SecretKind {
    PrivateKey, ///< a private key, or the beginning of one
    Password,   ///< a word for a password or the like, and something after it
    Token,      ///< a long word as only a machine makes it: an API key, a token
};

/// The first of them that @p text looks as if it had; nothing for a text that looks like one for others to read. Public
/// keys, fingerprints, addresses and host names are none.
std::optional<SecretKind> secretIn(const QString &text);

} // namespace inventory
