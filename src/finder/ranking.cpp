// SPDX-License-Identifier: GPL-3.0-or-later
#include "finder/ranking.h"

#include <QSet>

#include <algorithm>
#include <cstring>

namespace finder {

namespace {

/// Of a tier, what comes after the others.
enum class Standing { There, Gone, Told, Settled };

Standing standingOf(const Slot &slot, bool isThingGone)
{
    if (slot.isGone)
        return slot.kind == Kind::Finding ? Standing::Settled : Standing::Gone;
    return slot.kind == Kind::Change && isThingGone ? Standing::Told : Standing::There;
}

/// By name, and where that is the same by the other texts: the bytes that begin a text come before all letters. They
/// were read a moment ago, which the entries were not.
int compared(const Candidate &a, const Candidate &b)
{
    const QByteArrayView own = a.group->plainOf(a.own());
    const QByteArrayView other = b.group->plainOf(b.own());
    const int order = std::memcmp(own.data(), other.data(), static_cast<size_t>(std::min(own.size(), other.size())));
    return order != 0 ? order : own.size() < other.size() ? -1 : own.size() > other.size() ? 1 : 0;
}

/// Who has a key stands before it: a key is called after its owner, and shorter. What was used more, and what is gone,
/// stays where it is.
void putOwnersFirst(std::vector<Candidate> &all)
{
    const auto isThere = [](const Candidate &one) { return !one.own().isGone; };
    QSet<QString> people;
    for (const Candidate &one : all) {
        if (one.own().kind == Kind::Person && isThere(one))
            people.insert(one.entry().name);
    }
    for (size_t key = 0; key < all.size(); ++key) {
        if (all[key].own().kind != Kind::Key || !isThere(all[key]) || all[key].own().use > 0)
            continue;
        const QList<Text> texts = all[key].entry().texts;
        if (std::none_of(texts.cbegin(), texts.cend(), [&people](const Text &text) {
                return text.field == Field::Owner && people.contains(text.text);
            }))
            continue;
        for (size_t person = key + 1; person < all.size(); ++person) {
            if (all[person].own().kind != Kind::Person || !isThere(all[person]))
                continue;
            const QString name = all[person].entry().name;
            const bool isOwner = std::any_of(texts.cbegin(), texts.cend(), [&name](const Text &text) {
                return text.field == Field::Owner && text.text == name;
            });
            if (!isOwner)
                continue;
            std::rotate(all.begin() + static_cast<qsizetype>(key), all.begin() + static_cast<qsizetype>(person),
                        all.begin() + static_cast<qsizetype>(person) + 1);
            // The key is one place further now, and may have another owner.
            ++key;
        }
    }
}

} // namespace

void Groups::put(const QString &name, std::unique_ptr<Group> group)
{
    const auto known = m_places.constFind(name);
    const size_t place = known == m_places.cend() ? m_groups.size() : *known;
    if (group) {
        if (place == m_groups.size()) {
            m_heads.emplace_back();
            m_groups.emplace_back();
            m_names.append(name);
            m_places.insert(name, place);
        }
        m_heads[place] = {group.get(), group->masks.data(), group->mask, group->kinds};
        m_groups[place] = std::move(group);
        return;
    }
    if (place == m_groups.size())
        return;
    // The last one takes its place.
    m_heads[place] = m_heads.back();
    m_groups[place] = std::move(m_groups.back());
    m_places[m_names.constLast()] = place;
    m_names.swapItemsAt(static_cast<qsizetype>(place), m_names.size() - 1);
    m_places.remove(name);
    m_names.removeLast();
    m_heads.pop_back();
    m_groups.pop_back();
}

bool Candidate::isBetterThan(const Candidate &other) const
{
    const Slot &own = this->own();
    const Slot &others = other.own();
    if (own.isGone != others.isGone)
        return others.isGone;
    if (own.use != others.use)
        return own.use > others.use;
    if (match.quality != other.match.quality)
        return match.quality < other.match.quality;
    if (own.kind != others.kind)
        return own.kind < others.kind;
    const int order = compared(*this, other);
    return order != 0 ? order < 0 : slot < other.slot;
}

void Ranking::add(const Candidate &candidate)
{
    ++m_total;
    Bucket &bucket = m_buckets[static_cast<size_t>(candidate.match.tier)][static_cast<size_t>(candidate.own().kind)];
    if (bucket.bound.group && !candidate.isBetterThan(bucket.bound))
        return;
    std::vector<Candidate> &all = bucket.candidates;
    all.push_back(candidate);
    if (all.size() < 4 * m_most)
        return;
    const auto last = all.begin() + static_cast<qsizetype>(m_most) - 1;
    std::nth_element(all.begin(), last, all.end(),
                     [](const Candidate &a, const Candidate &b) { return a.isBetterThan(b); });
    bucket.bound = *last;
    all.erase(last + 1, all.end());
}

std::vector<Candidate> Ranking::best(Tier tier)
{
    struct Placed
    {
        Candidate candidate;
        size_t round;
        Standing standing;
    };
    std::array<Bucket, kindCount> &kinds = m_buckets[static_cast<size_t>(tier)];
    const auto isThingGone = [](const Candidate &one) { return standingOf(one.own(), false) == Standing::Gone; };
    const bool hasGone = std::any_of(kinds.cbegin(), kinds.cend(), [&isThingGone](const Bucket &bucket) {
        return std::any_of(bucket.candidates.cbegin(), bucket.candidates.cend(), isThingGone);
    });
    std::vector<Placed> placed;
    for (Bucket &bucket : kinds) {
        std::vector<Candidate> &all = bucket.candidates;
        std::sort(all.begin(), all.end(), [](const Candidate &a, const Candidate &b) { return a.isBetterThan(b); });
        for (size_t i = 0; i < std::min(all.size(), m_most); ++i)
            placed.push_back({all[i], i, standingOf(all[i].own(), hasGone)});
    }
    std::sort(placed.begin(), placed.end(), [](const Placed &a, const Placed &b) {
        if (a.standing != b.standing)
            return a.standing < b.standing;
        const bool isUsed = a.candidate.own().use > 0;
        if (isUsed != (b.candidate.own().use > 0))
            return isUsed;
        if (!isUsed && a.round != b.round)
            return a.round < b.round;
        return a.candidate.isBetterThan(b.candidate);
    });
    std::vector<Candidate> best;
    best.reserve(placed.size());
    for (const Placed &one : placed)
        best.push_back(one.candidate);
    putOwnersFirst(best);
    return best;
}

} // namespace finder
