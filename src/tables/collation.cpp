// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/collation.h"

#include <QCollator>
#include <QtEndian>

#include <algorithm>
#include <cstring>
#include <memory>
#include <numeric>
#include <optional>
#include <utility>

namespace tables {

namespace {

/// The weights of letters, as a collator sorts them when each stands for itself.
class Alphabet
{
public:
    /// Of all letters in @p texts. Nothing when they are too many for a byte each, or when the locale has no alphabet.
    static std::optional<Alphabet> of(const std::vector<QString> &texts, const QCollator &collator)
    {
        constexpr size_t mostLetters = 250;
        if (collator.locale().language() == QLocale::C)
            return std::nullopt;
        Alphabet alphabet;
        std::vector<QString> letters{QString(u'0')};
        for (const QString &text : texts) {
            for (const QChar letter : text) {
                quint8 &weight = alphabet.m_weights[letter.unicode()];
                if (weight != 0 || isDigit(letter))
                    continue;
                weight = 1;
                letters.emplace_back(letter);
            }
            if (letters.size() > mostLetters)
                return std::nullopt;
        }
        alphabet.weigh(std::move(letters), collator);
        return alphabet;
    }

    /// Writes what sorts @p text by its bytes to @p key, and returns the end of it: at most longest() bytes further.
    uchar *write(const QString &text, uchar *key) const
    {
        for (qsizetype at = 0; at < text.size();) {
            if (!isDigit(text.at(at))) {
                *key = m_weights[text.at(at++).unicode()];
                key += *key != ignored ? 1 : 0;
                continue;
            }
            while (at < text.size() && text.at(at) == u'0')
                ++at;
            const qsizetype start = at;
            while (at < text.size() && isDigit(text.at(at)))
                ++at;
            // The longer number is the greater one.
            *key++ = m_weights[u'0'];
            *key++ = static_cast<uchar>(std::min<qsizetype>(at - start, 255));
            for (qsizetype i = start; i < at; ++i)
                *key++ = static_cast<uchar>(text.at(i).unicode());
        }
        return key;
    }
    static size_t longest(const QString &text) { return 3 * static_cast<size_t>(text.size()); }

private:
    static constexpr quint8 ignored = 0;

    static bool isDigit(QChar letter) { return letter >= u'0' && letter <= u'9'; }

    /// Letters that differ only in case or in an accent that makes no other letter have the same weight: they count
    /// when all else is the same.
    void weigh(std::vector<QString> letters, const QCollator &collator)
    {
        std::sort(letters.begin(), letters.end(),
                  [&](const QString &a, const QString &b) { return collator.compare(a, b) < 0; });
        quint8 weight = ignored;
        for (size_t i = 0; i < letters.size(); ++i) {
            const QString &letter = letters[i];
            const bool isIgnored = collator.compare(letter, QString()) == 0;
            const bool isSame = weight != ignored && collator.compare(letter + u'a', letters[i - 1] + u'b') < 0;
            m_weights[letter.front().unicode()] = isIgnored ? ignored : isSame ? weight : ++weight;
        }
    }

    std::vector<quint8> m_weights = std::vector<quint8>(0x10000, ignored);
};

/// Where a text's key is, and its start in one number: mostly that decides.
struct Keyed
{
    quint64 start = 0;
    const uchar *key = nullptr;
    size_t size = 0;
    size_t text = 0;
};

/// @p texts in the order of their letters, those of the same letters as the collator says.
std::vector<size_t> sortedByLetters(const std::vector<QString> &texts, const Alphabet &alphabet,
                                    const QCollator &collator)
{
    const size_t longest = std::accumulate(texts.cbegin(), texts.cend(), sizeof(quint64),
                                           [](size_t sum, const auto &text) { return sum + Alphabet::longest(text); });
    // Not one that is filled with zeros first.
    const std::unique_ptr<uchar[]> bytes(new uchar[longest]);
    std::vector<Keyed> keys;
    keys.reserve(texts.size());
    uchar *end = bytes.get();
    for (size_t text = 0; text < texts.size(); ++text) {
        const uchar *key = end;
        end = alphabet.write(texts[text], end);
        uchar start[sizeof(quint64)] = {};
        const auto size = static_cast<size_t>(end - key);
        std::memcpy(start, key, std::min(size, sizeof start));
        keys.push_back({qFromBigEndian<quint64>(start), key, size, text});
    }
    std::sort(keys.begin(), keys.end(), [](const Keyed &a, const Keyed &b) {
        if (a.start != b.start)
            return a.start < b.start;
        const int order = std::memcmp(a.key, b.key, std::min(a.size, b.size));
        return order != 0 ? order < 0 : a.size < b.size;
    });
    std::vector<size_t> sorted;
    sorted.reserve(keys.size());
    const auto sameLetters = [](const Keyed &a, const Keyed &b) {
        return a.start == b.start && a.size == b.size && std::memcmp(a.key, b.key, a.size) == 0;
    };
    for (size_t first = 0; first < keys.size();) {
        const size_t group = sorted.size();
        sorted.push_back(keys[first].text);
        bool isOneText = true;
        size_t next = first + 1;
        for (; next < keys.size() && sameLetters(keys[first], keys[next]); ++next) {
            sorted.push_back(keys[next].text);
            isOneText = isOneText && texts[keys[next].text] == texts[keys[first].text];
        }
        if (!isOneText)
            std::sort(sorted.begin() + static_cast<qsizetype>(group), sorted.end(), [&](size_t a, size_t b) {
                return texts[a] != texts[b] && collator.compare(texts[a], texts[b]) < 0;
            });
        first = next;
    }
    return sorted;
}

/// Asks the collator whether the order of letters is its own. Nothing where it is not.
std::optional<std::vector<quint32>> ranksByLetters(const std::vector<QString> &texts, const QCollator &collator)
{
    const auto alphabet = Alphabet::of(texts, collator);
    if (!alphabet)
        return std::nullopt;
    const std::vector<size_t> sorted = sortedByLetters(texts, *alphabet, collator);
    std::vector<quint32> ranks(texts.size(), 0);
    quint32 rank = 0;
    for (size_t i = 1; i < sorted.size(); ++i) {
        const QString &before = texts[sorted[i - 1]];
        const QString &text = texts[sorted[i]];
        const int order = before == text ? 0 : collator.compare(before, text);
        if (order > 0)
            return std::nullopt;
        rank += order < 0 ? 1 : 0;
        ranks[sorted[i]] = rank;
    }
    return ranks;
}

std::vector<quint32> ranksByKeys(const std::vector<QString> &texts, const QCollator &collator)
{
    std::vector<std::pair<QCollatorSortKey, size_t>> keys;
    keys.reserve(texts.size());
    for (size_t text = 0; text < texts.size(); ++text)
        keys.emplace_back(collator.sortKey(texts[text]), text);
    std::sort(keys.begin(), keys.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    std::vector<quint32> ranks(texts.size(), 0);
    quint32 rank = 0;
    for (size_t i = 1; i < keys.size(); ++i) {
        rank += keys[i - 1].first < keys[i].first ? 1 : 0;
        ranks[keys[i].second] = rank;
    }
    return ranks;
}

} // namespace

std::vector<quint32> collationRanks(const std::vector<QString> &texts, const QCollator &collator)
{
    if (auto ranks = ranksByLetters(texts, collator))
        return *std::move(ranks);
    return ranksByKeys(texts, collator);
}

} // namespace tables
