// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/boundkey.h"
#include "accounts/keystore.h"
#include "accounts/secretservice.h"

#include <qt6keychain/keychain.h>

#include <optional>

namespace accounts {

/// What is asked of the keychain.
enum class Verb { Store, Read, Rebind, Remove, Drop, Unlock };

/// What the end of a request to unlock means.
KeyOutcome outcomeOf(Unlocked::State state);
/// What QtKeychain's error means, taken by its word.
KeyOutcome outcomeOf(QKeychain::Error error);
/// What the state of the keyring alone says to a request; nothing when it is for QtKeychain to say.
std::optional<KeyAnswer> answerOf(const Keyring &keyring, Verb verb);
/// Tells the log how a request for the account with the id @p account ended.
void logEnd(Verb verb, const QString &account, KeyOutcome outcome);

/// What QtKeychain's error means for a request; @p words are its own.
KeyAnswer answerOf(QKeychain::Error error, const QString &words, Verb verb);
/// What a key that was found means for a request; @p wanted is the one that was to be found after storing. For reading
/// only its address is looked at.
KeyAnswer answerOf(const BoundKey &found, Verb verb, const BoundKey &wanted);

} // namespace accounts
