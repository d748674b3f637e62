// SPDX-License-Identifier: GPL-3.0-or-later
#include "finder/match.h"

#include "finder/searchbytes.h"

#include <algorithm>
#include <cstring>

namespace finder {

namespace {

constexpr qsizetype longestShortName = 40;
constexpr int worstQuality = 1000;

bool beginsText(char byte)
{
    return static_cast<unsigned char>(byte) < static_cast<unsigned char>(firstOfText);
}

/// Where the text that has the byte at @p at begins: the place of the byte that says its weight.
qsizetype textStart(QByteArrayView view, qsizetype at)
{
    while (!beginsText(view[at]))
        --at;
    return at;
}

qsizetype textEnd(QByteArrayView view, qsizetype at)
{
    while (at < view.size() && !beginsText(view[at]))
        ++at;
    return at;
}

/// Spellings of a text count as it.
int numberOfText(QByteArrayView view, qsizetype start)
{
    int number = -1;
    for (qsizetype at = 0; at <= start; ++at)
        number += beginsText(view[at]) && !(view[at] & spelling) ? 1 : 0;
    return number;
}

/// Where @p sought stands next, from @p from on; -1 for nowhere. @p rare is the place of its rarest byte. Texts are
/// short: this is faster than what is made for long ones.
qsizetype find(QByteArrayView text, QByteArrayView sought, qsizetype rare, qsizetype from)
{
    if (text.size() - from < sought.size())
        return -1;
    const char *const last = text.data() + text.size() - sought.size() + rare;
    for (const char *at = text.data() + from + rare; at <= last; ++at) {
        at = static_cast<const char *>(std::memchr(at, sought[rare], static_cast<size_t>(last - at) + 1));
        if (!at)
            return -1;
        if (std::memcmp(at - rare, sought.data(), static_cast<size_t>(sought.size())) == 0)
            return at - rare - text.data();
    }
    return -1;
}

/// Whether it is all of a text.
bool isWhole(QByteArrayView view, qsizetype at, qsizetype size)
{
    return beginsText(view[at - 1]) && (at + size == view.size() || beginsText(view[at + size]));
}

constexpr int qualityOf(Weight weight)
{
    return weight == Weight::Name ? 0 : weight == Weight::Alias ? 100 : 200;
}

/// Whether a word that begins at @p at is no better than one that begins in a name.
bool isNoBetterStart(QByteArrayView view, qsizetype at, qsizetype size)
{
    if (beginsText(view[at - 1]))
        return (view[at - 1] & ~spelling) != static_cast<char>(Weight::Name) && !isWhole(view, at, size);
    return at + size < view.size() && isInWord(view[at + size]);
}

/// Says in @p settled up to where no further place can be better.
Match judge(QByteArrayView view, qsizetype at, qsizetype size, bool isLoose, qsizetype &settled)
{
    const qsizetype start = textStart(view, at - 1);
    const auto weight = static_cast<Weight>(view[start] & ~spelling);
    const bool isAtStart = start == at - 1;
    const qsizetype end = textEnd(view, at + size);
    const auto length = static_cast<int>(std::min<qsizetype>(end - start - 1, 255));
    Match match;
    if (isAtStart && end == at + size && weight != Weight::Prose)
        match.tier = Tier::Identity;
    else if (isAtStart && weight == Weight::Name)
        match.tier = Tier::Prefix;
    else if (isAtStart || !isInWord(view[at - 1]))
        match.tier = Tier::WordStart;
    else if (weight == Weight::Name && isLoose)
        match.tier = Tier::InOrder;
    else
        match.tier = Tier::Elsewhere;
    // The name before other names, then what begins earlier in a shorter text.
    const bool endsWord = at + size == view.size() || !isInWord(view[at + size]);
    const int heavy = qualityOf(weight);
    match.quality = heavy + (endsWord ? 0 : 50) + std::min(length, 80) / 4;
    if (match.tier == Tier::Identity)
        match.quality = heavy;
    match.text = static_cast<int>(start);
    // Of one text whole words are alike.
    settled = match.tier == Tier::WordStart && endsWord ? end : 0;
    return match;
}

/// Where a text begins, and in which of both forms; 0 for the name, also in another spelling.
int placeOfText(QByteArrayView view, qsizetype start, bool isKept)
{
    if (start == 0 || ((view[start] & spelling) && numberOfText(view, start) == 0))
        return 0;
    return static_cast<int>(2 * start + (isKept ? 1 : 0));
}

/// Letters in order in the first text, the first of them where a word begins.
Match loose(QByteArrayView view, QByteArrayView form)
{
    const qsizetype end = textEnd(view, 1);
    if (end - 1 > longestShortName)
        return {};
    for (qsizetype begin = 1; begin < end; ++begin) {
        if (view[begin] != form.front() || (begin > 1 && isInWord(view[begin - 1])))
            continue;
        qsizetype letter = 1;
        qsizetype at = begin + 1;
        int gaps = 0;
        bool wasInGap = false;
        for (; at < end && letter < form.size(); ++at) {
            if (view[at] == form[letter]) {
                ++letter;
                // A gap that ends where a word begins is what people mean by initials.
                gaps += wasInGap ? (isInWord(view[at - 1]) ? 3 : 1) : 0;
                wasInGap = false;
            } else {
                wasInGap = true;
            }
        }
        if (letter == form.size())
            return {Tier::InOrder, 300 + 20 * gaps + static_cast<int>(at - begin), 0};
    }
    return {};
}

} // namespace

Match matchOf(const Word &word, const SearchView &view)
{
    Match best;
    const Tier within = view.isLoose ? Tier::InOrder : Tier::Elsewhere;
    for (const Form &form : word.forms) {
        if ((form.mask & view.mask) != form.mask)
            continue;
        const bool needsLetters = !form.kept.isEmpty();
        const QByteArrayView text = needsLetters ? view.kept : view.plain;
        const QByteArrayView sought = needsLetters ? QByteArrayView(form.kept) : QByteArrayView(form.plain);
        const qsizetype rare = needsLetters ? form.keptRare : form.plainRare;
        const bool beginsWord = needsLetters || (view.starts & maskOf(sought.front()));
        qsizetype settled = 0;
        for (qsizetype at = find(text, sought, rare, 0); at >= 0;
             at = find(text, sought, rare, std::max(at + 1, settled))) {
            // Where its name begins so, only what is it is better.
            if (best.tier == Tier::Prefix && !isWhole(text, at, sought.size()))
                continue;
            // Within words one place is as good as another.
            if (best.tier <= within && isInWord(text[at - 1]))
                continue;
            if (best.tier == Tier::WordStart && best.quality < qualityOf(Weight::Alias) &&
                isNoBetterStart(text, at, sought.size()))
                continue;
            Match found = judge(text, at, sought.size(), view.isLoose, settled);
            if (!found.isBetterThan(best))
                continue;
            found.text = placeOfText(text, found.text, needsLetters);
            best = found;
            if (best.tier == Tier::Identity)
                return best;
            if (!beginsWord && best.tier <= within)
                break;
        }
        if (best.tier == Tier::None && view.isLoose && form.isLoose)
            best = loose(view.plain, form.plain);
        else if (best.tier == Tier::Elsewhere && view.isLoose && form.isLoose) {
            const Match found = loose(view.plain, form.plain);
            best = found.isBetterThan(best) ? found : best;
        }
    }
    return best;
}

Match matchOf(const Terms &terms, const SearchView &view)
{
    Match all{Tier::Identity, 0, 0};
    bool isInOthers = false;
    for (const Word &word : terms.words) {
        const Match match = matchOf(word, view);
        if (match.tier == Tier::None)
            return match;
        all.tier = std::max(all.tier, match.tier);
        all.quality = std::min(all.quality + match.quality, worstQuality);
        // What is said of a row is the first that is not its name.
        if (match.text > 0 && !isInOthers) {
            all.text = match.text;
            isInOthers = true;
        }
    }
    if (terms.words.size() < 2)
        return all;
    // Words that are all in it are not it.
    all.tier = std::max(all.tier, Tier::WordStart);
    const Match phrase = matchOf(terms.phrase, view);
    return phrase.tier != Tier::None && phrase.isBetterThan(all) ? phrase : all;
}

int textOf(const Match &match, const SearchView &view)
{
    return match.text == 0 ? 0 : numberOfText(match.text % 2 ? view.kept : view.plain, match.text / 2);
}

} // namespace finder
