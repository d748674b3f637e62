// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "finder/query.h"

#include <QByteArrayView>

namespace finder {

/// How well something fits, the best first. What fits better never stands below what fits less well.
enum class Tier : quint8 {
    Identity,  ///< it is called so, or has that address, fingerprint, …
    Prefix,    ///< its name begins so
    WordStart, ///< a word of it begins so
    InOrder,   ///< its short name has the letters in that order
    Elsewhere,
    None, ///< not found
};
inline constexpr int tierCount = 5;

struct Match
{
    Tier tier = Tier::None;
    /// Among those of a tier, less is better.
    int quality = 0;
    /// Where the text is in which it was found, for textOf(): 0 for the name.
    int text = 0;

    bool isBetterThan(const Match &other) const
    {
        return tier != other.tier ? tier < other.tier : quality < other.quality;
    }
};

/// What SearchBytes made of one entry.
struct SearchView
{
    QByteArrayView plain;
    /// Empty where no text has å, ä or ö.
    QByteArrayView kept;
    quint64 mask = 0;
    /// With what words begin in it.
    quint64 starts = ~quint64(0);
    /// Its name is short enough, and a name: letters in order count.
    bool isLoose = false;
};

/// The best place of the word.
Match matchOf(const Word &word, const SearchView &view);
/// The number of the text in which it was found, counted from the name; spellings of a text count as it.
int textOf(const Match &match, const SearchView &view);
/// That of all words together: as good as the worst of them, or as all of them as they were typed.
Match matchOf(const Terms &terms, const SearchView &view);

} // namespace finder
