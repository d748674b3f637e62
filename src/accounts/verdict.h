// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/keystore.h"
#include "accounts/secretservice.h"

#include <qt6keychain/keychain.h>

#include <optional>

namespace accounts {

/// What is wished of the keychain.
enum class Verb { Store, Read, Remove, Unlock };

/// What the end of a wish to unlock means.
KeyOutcome outcomeOf(Unlocked::State state);
/// What QtKeychain's error means, taken by its word.
KeyOutcome outcomeOf(QKeychain::Error error);
/// What the state of the keyring alone says to a wish; nothing when it is for QtKeychain to say.
std::optional<KeyAnswer> answerOf(const Keyring &keyring, Verb verb);
/// Tells the log how a wish for the account with the id @p account ended.
void logEnd(Verb verb, const QString &account, KeyOutcome outcome);

} // namespace accounts
