// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/publickey.h"

#include <QByteArray>
#include <QFlags>
#include <QHash>
#include <QSet>

namespace findings {

/// What is wrong with the numbers of a key that can be read: each makes the private key easy to find, or is of a
/// generator that did so.
enum class KeyWeakness {
    Dsa = 1,           ///< an algorithm that OpenSSH has turned off since 7.0
    ShortRsa = 2,      ///< below 2048 bits
    MediumRsa = 4,     ///< below 3072 bits
    BadExponent = 8,   ///< an exponent of RSA that is 1 or even
    SmallFactor = 16,  ///< a modulus that a small number divides
    CloseFactors = 32, ///< a modulus of two primes so close that Fermat's method finds them
    Roca = 64,         ///< a modulus with the marks of CVE-2017-15361
    Predictable = 128, ///< one of the few keys that Debian's OpenSSL could make in 2006 to 2008 (CVE-2008-0166)
};
Q_DECLARE_FLAGS(KeyWeaknesses, KeyWeakness)
Q_DECLARE_OPERATORS_FOR_FLAGS(KeyWeaknesses)

/// Keys that are known to be predictable, as Debian's package openssh-blacklist listed them: in each line the last 20
/// hexadecimal digits of a key's MD5 fingerprint. Such lists are large, and none comes with the program: without one
/// Predictable is never said, and whoever asks must tell so.
class KeyBlacklist
{
public:
    KeyBlacklist() = default;
    /// Lines that begin with "#", and those of another form, are left out.
    explicit KeyBlacklist(const QByteArray &lines);

    bool isEmpty() const { return m_ends.isEmpty(); }
    bool contains(const insight::PublicKey &key) const;

private:
    QSet<QByteArray> m_ends;
};

/// @p text is what @p key was read of.
KeyWeaknesses weaknessesOf(const insight::PublicKey &key, const QString &text, const KeyBlacklist &blacklist = {});

/// Remembers what it found out: numbers do not change, and to look at them takes a tenth of a millisecond.
class WeakKeys
{
public:
    explicit WeakKeys(KeyBlacklist blacklist = {});

    KeyWeaknesses of(const insight::PublicKey &key, const QString &text);
    const KeyBlacklist &blacklist() const { return m_blacklist; }

private:
    KeyBlacklist m_blacklist;
    QHash<QString, KeyWeaknesses> m_known;
};

} // namespace findings
