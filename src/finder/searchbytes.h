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

/// What a search looks for in @p text, with and without å, ä, ö.
QString folded(const QString &text);
/// Which letters, digits and signs are in @p plain: a text that lacks one of a word cannot have the word.
quint64 maskOf(QByteArrayView plain);
/// The digits of a telephone number in the country's own form; empty for what is none.
QString phoneDigits(const QString &text);

} // namespace finder
