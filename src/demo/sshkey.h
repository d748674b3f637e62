// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/account.h"
#include "demo/dice.h"

namespace demo {

/// The kinds of key that people have. None stands for no key.
/// `Cut` is an Ed25519 key whose end was lost on the way, as happens where people paste.
enum class KeyKind { None, Rsa2048, Rsa4096, Ed25519, Ecdsa256, Ecdsa384, Ecdsa521, SkEd25519, Dss, Cut };

/// A public key in OpenSSH's form (RFC 4253, 6.6; RFC 5656; RFC 8709): the structure is right, the numbers are dice.
SshKey inventKey(KeyKind kind, int id, const QString &comment, Dice &dice);

} // namespace demo
