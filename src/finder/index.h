// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "finder/entry.h"
#include "finder/match.h"

#include <QHash>
#include <QStringList>

#include <array>
#include <atomic>
#include <limits>
#include <memory>
#include <vector>

namespace finder {

/// Something to do with what is found, asked for by a word beside the thing's own: "web03 ssh".
struct Verb
{
    QString id;
    Kind kind = Kind::Server;
    /// The words that mean it, in any language.
    QStringList words;
};

struct Question
{
    /// Grows with each.
    quint64 number = 0;
    QString typed;
    /// For nothing typed: the keys of what was opened last.
    QStringList latest = {};
    /// So many rows at most.
    qsizetype most = 60;
};

struct Row
{
    Entry entry;
    /// Of what is to be done with it; empty for opening it.
    QString verb = {};
    Tier tier = Tier::None;
    /// In which text it was found, and that text; Field::Name where it is the name.
    Field field = Field::Name;
    QString matched = {};

    /// The same row in another answer.
    QString key() const { return verb.isEmpty() ? entry.key() : entry.key() + u'\n' + verb; }
};

struct Answer
{
    quint64 number = 0;
    QString typed;
    QList<Row> rows;
    /// How many there are in all.
    qsizetype total = 0;
    /// All of the account is in the index.
    bool isWhole = false;
    /// What the search took, in milliseconds.
    double took = 0;
};

/// All that can be found, with what it is found by, in groups that are each replaced as a whole.
class Index
{
public:
    /// Those of the group @p name are these; none is no group.
    void put(const QString &name, const QList<Entry> &entries);
    void remove(const QString &name) { put(name, {}); }
    qsizetype size() const;

    /// How much each thing was used, by Entry::key().
    void setUses(const QHash<QString, double> &uses);
    void setVerbs(const QList<Verb> &verbs);

    /// The best rows. @p newest, if given, has the number of the newest question: an older one is given up, and null.
    std::unique_ptr<Answer> search(const Question &question, const std::atomic<quint64> *newest = nullptr) const;

private:
    struct Slot
    {
        quint64 mask = 0;
        quint32 plain = 0;
        quint32 plainSize = 0;
        quint32 kept = 0;
        quint32 keptSize = 0;
        float use = 0;
        Kind kind = Kind::Server;
        bool isLoose = false;
        bool isGone = false;
    };
    struct Group
    {
        QList<Entry> entries;
        std::vector<Slot> slotList;
        QByteArray plain;
        QByteArray kept;
        /// Of which kinds it has any, a bit each.
        quint32 kinds = 0;
    };
    struct Candidate
    {
        const Group *group = nullptr;
        quint32 slot = 0;
        Match match = {};

        bool isBetterThan(const Candidate &other) const;
    };
    struct Bucket
    {
        std::vector<Candidate> candidates;
        /// What was not used and is of worse quality is not among the best.
        int worst = std::numeric_limits<int>::max();
    };
    /// By tier and kind.
    using Buckets = std::array<std::array<Bucket, kindCount>, tierCount>;
    /// A word that may mean verbs, and the others.
    struct Asked
    {
        Query query;
        QList<const Verb *> verbs;
        bool isExact = false;
    };

    static SearchView viewOf(const Group &group, const Slot &slot);
    void use(Group &group) const;
    bool collect(const Query &query, quint32 kinds, qsizetype most, Buckets &buckets, qsizetype &total,
                 const Question &question, const std::atomic<quint64> *newest) const;
    std::vector<Asked> askedVerbs(const QString &typed) const;
    static std::vector<Candidate> interleave(std::array<Bucket, kindCount> &kinds);
    static Row rowOf(const Candidate &candidate);
    void answerNothing(const Question &question, Answer &answer) const;
    const Entry *entryOf(const QString &key) const;

    QHash<QString, std::shared_ptr<Group>> m_groups;
    QHash<QString, double> m_uses;
    QList<Verb> m_verbs;
};

} // namespace finder
