// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "finder/entry.h"

#include <QByteArray>

namespace finder {

/// How much of a thing a text of it is.
enum class Weight : char {
    Name = 1,  ///< what it is called
    Alias = 2, ///< what it alone has: an address, a fingerprint
    Prose = 3, ///< what is said of it
};

Weight weightOf(Field field);

/// What an entry is found by, folded, in UTF-8: each text begins with a byte of its Weight, and each further spelling
/// of it with that and `spelling`. The first text is the name.
struct SearchBytes
{
    explicit SearchBytes(const Entry &entry);

    /// With å, ä, ö as a, a, o.
    QByteArray plain;
    /// With å, ä, ö as they are; empty where there are none.
    QByteArray kept;
};

inline constexpr char spelling = 4;
/// Bytes below it begin a text; no text has them.
inline constexpr char firstOfText = ' ';

/// Whether the byte is a letter or a digit: a word begins where one follows another byte.
constexpr bool isInWord(char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9') || static_cast<unsigned char>(byte) >= 0x80;
}

/// The bit of a letter, a digit, or of some other signs.
constexpr quint64 maskOf(char byte)
{
    if (byte >= 'a' && byte <= 'z')
        return quint64(1) << (byte - 'a');
    if (byte >= '0' && byte <= '9')
        return quint64(1) << (26 + byte - '0');
    return static_cast<unsigned char>(byte) > ' ' ? quint64(1) << (36 + static_cast<unsigned char>(byte) % 28) : 0;
}

/// What a search looks for in @p text, with and without å, ä, ö.
QString folded(const QString &text);
/// Which letters, digits and signs are in @p plain: a text that lacks one of a word cannot have the word.
quint64 maskOf(QByteArrayView plain);
/// Those of them with which words begin.
quint64 startsOf(QByteArrayView plain);
/// As names::phoneDigits() has them; empty for what is too short for a number.
QString phoneDigits(const QString &text);

} // namespace finder
