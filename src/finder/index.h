// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "finder/entry.h"
#include "finder/match.h"
#include "finder/query.h"
#include "finder/ranking.h"

#include <QHash>
#include <QStringList>

#include <array>
#include <atomic>
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

/// What a kind is called, in any language: "server butik" finds servers alone.
struct KindWords
{
    Kind kind = Kind::Server;
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
    void setKindWords(const QList<KindWords> &all);

    /// The best rows. @p newest, if given, has the number of the newest question: an older one is given up, and null.
    std::unique_ptr<Answer> search(const Question &question, const std::atomic<quint64> *newest = nullptr) const;

private:
    /// Words that say what is meant, and the others by which it is found.
    struct AskedVerbs
    {
        Query query;
        QList<const Verb *> verbs;
        bool isExact = false;
    };
    /// By tier.
    using VerbRows = std::array<QList<Row>, tierCount>;
    struct Search
    {
        const Question &question;
        const std::atomic<quint64> *newest;
    };

    void use(Group &group) const;
    bool collect(const Query &query, quint32 kinds, Ranking &ranking, const Search &search) const;
    bool collectNarrowed(Ranking &ranking, const Search &search) const;
    bool collectVerbs(VerbRows &exact, VerbRows &begun, const Search &search) const;
    std::vector<AskedVerbs> askedVerbs(const QString &typed) const;
    static Row rowOf(const Candidate &candidate);
    void answerNothing(const Question &question, Answer &answer) const;
    const Entry *entryOf(const QString &key) const;

    Groups m_groups;
    QHash<QString, double> m_uses;
    QList<Verb> m_verbs;
    /// The kinds that a word means, a bit each.
    QHash<QString, quint32> m_kindWords;
};

} // namespace finder
