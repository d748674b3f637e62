// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "finder/entry.h"
#include "finder/match.h"

#include <QHash>
#include <QStringList>

#include <array>
#include <memory>
#include <vector>

namespace finder {

/// What an index knows of one entry, beside the entry itself.
struct Slot
{
    quint64 starts = 0;
    quint32 plain = 0;
    quint32 plainSize = 0;
    quint32 kept = 0;
    quint32 keptSize = 0;
    float use = 0;
    Kind kind = Kind::Server;
    bool isLoose = false;
    bool isGone = false;
    /// A whole text of it is one letter.
    bool hasLetter = false;
};

/// Entries that are replaced together, with what they are found by.
struct Group
{
    QList<Entry> entries;
    std::vector<Slot> slotList;
    /// Which letters each entry has, apart from its slot: of most entries nothing else is looked at.
    std::vector<quint64> masks;
    /// Which of them any has.
    quint64 mask = 0;
    QByteArray plain;
    QByteArray kept;
    /// Of which kinds it has any, a bit each.
    quint32 kinds = 0;

    SearchView viewOf(size_t number) const
    {
        const Slot &slot = slotList[number];
        return {plainOf(slot), QByteArrayView(kept).sliced(slot.kept, slot.keptSize), masks[number], slot.starts,
                slot.isLoose};
    }
    QByteArrayView plainOf(const Slot &slot) const { return QByteArrayView(plain).sliced(slot.plain, slot.plainSize); }
};

/// The groups of an index by their names. What a search asks of each first lies side by side: there are thousands of
/// groups, and most are passed by that alone.
class Groups
{
public:
    struct Head
    {
        const Group *group = nullptr;
        const quint64 *masks = nullptr;
        quint64 mask = 0;
        quint32 kinds = 0;
    };

    /// Replaces the group of that name; null for none.
    void put(const QString &name, std::unique_ptr<Group> group);
    const std::vector<Head> &heads() const { return m_heads; }
    /// In the order of the heads.
    const std::vector<std::unique_ptr<Group>> &all() const { return m_groups; }

private:
    std::vector<Head> m_heads;
    std::vector<std::unique_ptr<Group>> m_groups;
    QStringList m_names;
    QHash<QString, size_t> m_places;
};

/// An entry that fits.
struct Candidate
{
    const Group *group = nullptr;
    quint32 slot = 0;
    Match match = {};

    const Slot &own() const { return group->slotList[slot]; }
    const Entry &entry() const { return group->entries.at(slot); }
    bool isBetterThan(const Candidate &other) const;
};

/// The best of what fits, by tier and kind. So many of each are kept while they come, and the others counted.
class Ranking
{
public:
    explicit Ranking(qsizetype most)
        : m_most(static_cast<size_t>(most))
    {
    }

    void add(const Candidate &candidate);
    /// One more that is not among the best.
    void count() { ++m_total; }
    /// Whether there are more than enough of that kind and tier to choose from.
    bool isFull(Tier tier, Kind kind) const
    {
        return m_buckets[static_cast<size_t>(tier)][static_cast<size_t>(kind)].bound.group != nullptr;
    }
    /// How many there were.
    qsizetype total() const { return m_total; }
    /// Those of a tier: first what was used, the most used first; then the best of each kind, the second best of each,
    /// and so on. What is gone comes after what is there, and before the changes that tell of it.
    std::vector<Candidate> best(Tier tier);

private:
    struct Bucket
    {
        std::vector<Candidate> candidates;
        /// What is not better than the bound is not among the best.
        Candidate bound = {};
    };

    size_t m_most;
    qsizetype m_total = 0;
    std::array<std::array<Bucket, kindCount>, tierCount> m_buckets;
};

} // namespace finder
