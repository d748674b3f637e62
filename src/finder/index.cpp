// SPDX-License-Identifier: GPL-3.0-or-later
#include "finder/index.h"

#include "finder/searchbytes.h"

#include <QElapsedTimer>

#include <algorithm>

namespace finder {

namespace {

constexpr quint32 everyKind = ~quint32(0);
constexpr quint32 bit(Kind kind)
{
    return quint32(1) << static_cast<int>(kind);
}
/// Of one verb.
constexpr qsizetype mostOfVerb = 8;
/// Of what asks for action, for nothing typed.
constexpr qsizetype mostUrgent = 8;
constexpr qsizetype longestName = 40;

/// Things whose names people remember in part: sentences and records are prose, and many.
bool hasShortName(const Entry &entry)
{
    const bool isProse = entry.kind == Kind::Record || entry.kind == Kind::Finding || entry.kind == Kind::Change ||
                         entry.kind == Kind::Note || entry.kind == Kind::Case;
    return !isProse && entry.name.size() <= longestName;
}

} // namespace

bool Index::Candidate::isBetterThan(const Candidate &other) const
{
    const Slot &own = group->slotList[slot];
    const Slot &others = other.group->slotList[other.slot];
    if (own.isGone != others.isGone)
        return others.isGone;
    if (own.use != others.use)
        return own.use > others.use;
    if (match.quality != other.match.quality)
        return match.quality < other.match.quality;
    if (own.kind != others.kind)
        return own.kind < others.kind;
    const QString &a = group->entries.at(slot).name;
    const QString &b = other.group->entries.at(other.slot).name;
    if (a != b)
        return a < b;
    return slot < other.slot;
}

void Index::put(const QString &name, const QList<Entry> &entries)
{
    if (entries.isEmpty()) {
        m_groups.remove(name);
        return;
    }
    auto group = std::make_shared<Group>();
    group->entries = entries;
    group->slotList.reserve(static_cast<size_t>(entries.size()));
    for (const Entry &entry : entries) {
        const SearchBytes bytes(entry);
        Slot slot;
        slot.plain = static_cast<quint32>(group->plain.size());
        slot.plainSize = static_cast<quint32>(bytes.plain.size());
        slot.kept = static_cast<quint32>(group->kept.size());
        slot.keptSize = static_cast<quint32>(bytes.kept.size());
        slot.mask = maskOf(bytes.plain);
        slot.kind = entry.kind;
        slot.isLoose = hasShortName(entry);
        slot.isGone = entry.isGone;
        group->plain += bytes.plain;
        group->kept += bytes.kept;
        group->kinds |= bit(entry.kind);
        group->slotList.push_back(slot);
    }
    group->plain.squeeze();
    group->kept.squeeze();
    use(*group);
    m_groups.insert(name, group);
}

qsizetype Index::size() const
{
    qsizetype size = 0;
    for (const auto &group : m_groups)
        size += group->entries.size();
    return size;
}

void Index::use(Group &group) const
{
    const bool areRecordsUsed = std::any_of(m_uses.keyBegin(), m_uses.keyEnd(),
                                            [](const QString &key) { return key.startsWith(kindId(Kind::Record)); });
    for (size_t i = 0; i < group.slotList.size(); ++i) {
        Slot &slot = group.slotList[i];
        const bool isKnown = !m_uses.isEmpty() && (slot.kind != Kind::Record || areRecordsUsed);
        slot.use = isKnown ? static_cast<float>(m_uses.value(group.entries.at(static_cast<qsizetype>(i)).key())) : 0;
    }
}

void Index::setUses(const QHash<QString, double> &uses)
{
    if (m_uses == uses)
        return;
    m_uses = uses;
    for (const auto &group : std::as_const(m_groups))
        use(*group);
}

void Index::setVerbs(const QList<Verb> &verbs)
{
    m_verbs = verbs;
    for (Verb &verb : m_verbs) {
        for (QString &word : verb.words)
            word = folded(word);
    }
}

SearchView Index::viewOf(const Group &group, const Slot &slot)
{
    return {QByteArrayView(group.plain).sliced(slot.plain, slot.plainSize),
            QByteArrayView(group.kept).sliced(slot.kept, slot.keptSize), slot.mask, slot.isLoose};
}

/// False when a newer question is asked.
bool Index::collect(const Query &query, quint32 kinds, qsizetype most, Buckets &buckets, qsizetype &total,
                    const Question &question, const std::atomic<quint64> *newest) const
{
    const auto better = [](const Candidate &a, const Candidate &b) { return a.isBetterThan(b); };
    const auto keep = static_cast<size_t>(most);
    std::vector<quint64> masks;
    for (const Terms &terms : query.alternatives()) {
        quint64 mask = 0;
        for (const Word &word : terms.words)
            mask |= word.mask();
        masks.push_back(mask);
    }
    for (const auto &group : m_groups) {
        if (newest && newest->load(std::memory_order_relaxed) != question.number)
            return false;
        if (!(group->kinds & kinds))
            continue;
        for (size_t i = 0; i < group->slotList.size(); ++i) {
            const Slot &slot = group->slotList[i];
            if (!(bit(slot.kind) & kinds))
                continue;
            Match best;
            for (size_t terms = 0; terms < masks.size(); ++terms) {
                if ((masks[terms] & slot.mask) != masks[terms])
                    continue;
                const Match match = matchOf(query.alternatives()[terms], viewOf(*group, slot));
                best = match.isBetterThan(best) ? match : best;
            }
            if (best.tier == Tier::None)
                continue;
            ++total;
            Bucket &bucket = buckets[static_cast<size_t>(best.tier)][static_cast<size_t>(slot.kind)];
            if (best.quality > bucket.worst && slot.use <= 0)
                continue;
            std::vector<Candidate> &all = bucket.candidates;
            all.push_back({group.get(), static_cast<quint32>(i), best});
            // The others can be no more than these.
            if (all.size() < 8 * keep)
                continue;
            std::nth_element(all.begin(), all.begin() + static_cast<qsizetype>(keep) - 1, all.end(), better);
            all.erase(all.begin() + static_cast<qsizetype>(keep), all.end());
            const Slot &last = all.back().group->slotList[all.back().slot];
            if (last.use <= 0 && !last.isGone)
                bucket.worst = all.back().match.quality;
        }
    }
    return true;
}

/// First what was used, the most used first; then the best of each kind, the second best of each, and so on. What is
/// gone is last.
std::vector<Index::Candidate> Index::interleave(std::array<Bucket, kindCount> &kinds)
{
    struct Placed
    {
        Candidate candidate;
        bool isUsed;
        size_t round;
    };
    std::vector<Placed> placed;
    for (Bucket &bucket : kinds) {
        std::vector<Candidate> &all = bucket.candidates;
        std::sort(all.begin(), all.end(), [](const Candidate &a, const Candidate &b) { return a.isBetterThan(b); });
        for (size_t i = 0; i < all.size(); ++i)
            placed.push_back({all[i], all[i].group->slotList[all[i].slot].use > 0, i});
    }
    const auto isGone = [](const Placed &one) { return one.candidate.group->slotList[one.candidate.slot].isGone; };
    std::sort(placed.begin(), placed.end(), [&isGone](const Placed &a, const Placed &b) {
        if (isGone(a) != isGone(b))
            return isGone(b);
        if (a.isUsed != b.isUsed)
            return a.isUsed;
        if (!a.isUsed && a.round != b.round)
            return a.round < b.round;
        return a.candidate.isBetterThan(b.candidate);
    });
    std::vector<Candidate> candidates;
    candidates.reserve(placed.size());
    for (const Placed &one : placed)
        candidates.push_back(one.candidate);
    return candidates;
}

Row Index::rowOf(const Candidate &candidate)
{
    Row row;
    row.entry = candidate.group->entries.at(candidate.slot);
    row.tier = candidate.match.tier;
    if (candidate.match.text > 0 && candidate.match.text <= row.entry.texts.size()) {
        const Text &text = row.entry.texts.at(candidate.match.text - 1);
        row.field = text.field;
        row.matched = text.text;
    }
    return row;
}

/// The first or the last word may mean verbs, and the others the thing.
std::vector<Index::Asked> Index::askedVerbs(const QString &typed) const
{
    constexpr qsizetype shortest = 2;
    const QStringList words = Query::split(typed);
    std::vector<Asked> all;
    if (words.size() < 2)
        return all;
    for (const qsizetype place : {words.size() - 1, qsizetype(0)}) {
        const QString word = folded(words.at(place));
        QStringList others = words;
        others.removeAt(place);
        Asked exact{Query(others.join(u' ')), {}, true};
        Asked begun{exact.query, {}, false};
        for (const Verb &verb : m_verbs) {
            if (verb.words.contains(word))
                exact.verbs.append(&verb);
            else if (word.size() >= shortest &&
                     std::any_of(verb.words.cbegin(), verb.words.cend(),
                                 [&word](const QString &one) { return one.startsWith(word); }))
                begun.verbs.append(&verb);
        }
        for (Asked *asked : {&exact, &begun}) {
            if (!asked->verbs.isEmpty() && !asked->query.isEmpty())
                all.push_back(std::move(*asked));
        }
    }
    return all;
}

const Entry *Index::entryOf(const QString &key) const
{
    const QString named = key.section(u':', 0, 0);
    int kind = 0;
    while (kind < kindCount && kindId(static_cast<Kind>(kind)) != named)
        ++kind;
    for (const auto &group : m_groups) {
        if (!(group->kinds & (quint32(1) << kind)))
            continue;
        for (const Entry &entry : std::as_const(group->entries)) {
            if (entry.key() == key)
                return &entry;
        }
    }
    return nullptr;
}

void Index::answerNothing(const Question &question, Answer &answer) const
{
    for (const QString &key : question.latest) {
        if (const Entry *entry = entryOf(key))
            answer.rows.append({*entry});
    }
    QList<Row> urgent;
    for (const auto &group : m_groups) {
        if (!(group->kinds & (bit(Kind::Finding) | bit(Kind::Case))))
            continue;
        for (const Entry &entry : std::as_const(group->entries)) {
            const bool isShown = question.latest.contains(entry.key());
            if (entry.isUrgent && !isShown && urgent.size() < mostUrgent)
                urgent.append({entry});
        }
    }
    answer.rows += urgent;
    answer.total = answer.rows.size();
}

std::unique_ptr<Answer> Index::search(const Question &question, const std::atomic<quint64> *newest) const
{
    QElapsedTimer timer;
    timer.start();
    auto answer = std::make_unique<Answer>();
    answer->number = question.number;
    answer->typed = question.typed;
    const Query query(question.typed);
    if (query.isEmpty()) {
        answerNothing(question, *answer);
        return answer;
    }
    Buckets plain;
    if (!collect(query, everyKind, question.most, plain, answer->total, question, newest))
        return nullptr;
    // By tier: with a verb that was typed in full, and with one that was begun.
    std::array<QList<Row>, tierCount> exact;
    std::array<QList<Row>, tierCount> begun;
    for (const Asked &asked : askedVerbs(question.typed)) {
        for (const Verb *verb : asked.verbs) {
            Buckets found;
            qsizetype count = 0;
            if (!collect(asked.query, bit(verb->kind), mostOfVerb, found, count, question, newest))
                return nullptr;
            // Letters in order and prose are too little to act on.
            for (size_t tier = 0; tier <= static_cast<size_t>(Tier::WordStart); ++tier) {
                for (const Candidate &candidate : interleave(found[tier])) {
                    Row row = rowOf(candidate);
                    row.verb = verb->id;
                    QList<Row> &rows = asked.isExact ? exact[tier] : begun[tier];
                    if (!row.entry.isGone && rows.size() < mostOfVerb)
                        rows.append(row);
                }
            }
        }
    }
    for (size_t tier = 0; tier < tierCount; ++tier) {
        answer->rows += exact[tier];
        for (const Candidate &candidate : interleave(plain[tier])) {
            if (answer->rows.size() >= question.most)
                break;
            answer->rows.append(rowOf(candidate));
        }
        answer->rows += begun[tier];
        answer->total += exact[tier].size() + begun[tier].size();
    }
    if (answer->rows.size() > question.most)
        answer->rows.resize(question.most);
    answer->took = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    return answer;
}

} // namespace finder
