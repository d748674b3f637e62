// SPDX-License-Identifier: GPL-3.0-or-later
#include "finder/index.h"

#include "finder/searchbytes.h"
#include "names/fold.h"

#include <QElapsedTimer>
#include <QSet>

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

bool hasLetter(const QByteArray &plain)
{
    for (qsizetype at = 1; at < plain.size(); ++at) {
        const bool isWhole = at + 1 == plain.size() || plain.at(at + 1) < firstOfText;
        if (isWhole && plain.at(at - 1) < firstOfText && plain.at(at) >= firstOfText)
            return true;
    }
    return false;
}

/// The letter that is all that was typed; 0 for anything else.
char onlyLetter(const Query &query)
{
    if (query.alternatives().size() != 1 || query.alternatives().front().words.size() != 1)
        return 0;
    const std::vector<Form> &forms = query.alternatives().front().words.front().forms;
    const bool isOne = forms.size() == 1 && forms.front().kept.isEmpty() && forms.front().plain.size() == 1;
    return isOne && isInWord(forms.front().plain.front()) ? forms.front().plain.front() : '\0';
}

/// Whether the record, which has the letter, is one of so many with it that it need not be looked at: records are by
/// far the most, and a single letter tells none of them from another.
bool isOneOfMany(char letter, const Group &group, const Slot &slot, const Ranking &ranking)
{
    if (slot.kind != Kind::Record || slot.use > 0 || slot.hasLetter)
        return false;
    if (!(slot.starts & maskOf(letter)))
        return ranking.isFull(Tier::Elsewhere, Kind::Record);
    const bool isFirst = slot.plainSize > 1 && group.plain.at(slot.plain + 1) == letter;
    return ranking.isFull(isFirst ? Tier::Prefix : Tier::WordStart, Kind::Record);
}

} // namespace

void Index::put(const QString &name, const QList<Entry> &entries)
{
    if (entries.isEmpty()) {
        m_groups.put(name, nullptr);
        return;
    }
    auto group = std::make_unique<Group>();
    group->entries = entries;
    group->slotList.reserve(static_cast<size_t>(entries.size()));
    group->masks.reserve(static_cast<size_t>(entries.size()));
    for (const Entry &entry : entries) {
        const SearchBytes bytes(entry);
        Slot slot;
        slot.plain = static_cast<quint32>(group->plain.size());
        slot.plainSize = static_cast<quint32>(bytes.plain.size());
        slot.kept = static_cast<quint32>(group->kept.size());
        slot.keptSize = static_cast<quint32>(bytes.kept.size());
        slot.starts = startsOf(bytes.plain);
        slot.kind = entry.kind;
        slot.isLoose = hasShortName(entry);
        slot.isGone = entry.isGone;
        slot.hasLetter = hasLetter(bytes.plain);
        group->plain += bytes.plain;
        group->kept += bytes.kept;
        group->kinds |= bit(entry.kind);
        group->slotList.push_back(slot);
        group->masks.push_back(maskOf(bytes.plain));
        group->mask |= group->masks.back();
    }
    group->plain.squeeze();
    group->kept.squeeze();
    use(*group);
    m_groups.put(name, std::move(group));
}

qsizetype Index::size() const
{
    qsizetype size = 0;
    for (const auto &group : m_groups.all())
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
    for (const auto &group : m_groups.all())
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

void Index::setKindWords(const QList<KindWords> &all)
{
    m_kindWords.clear();
    for (const KindWords &one : all) {
        for (const QString &word : one.words)
            m_kindWords[names::foldPlain(folded(word))] |= bit(one.kind);
    }
}

/// False when a newer question is asked.
bool Index::collect(const Query &query, quint32 kinds, Ranking &ranking, const Search &search) const
{
    std::vector<quint64> masks;
    for (const Terms &terms : query.alternatives()) {
        quint64 mask = 0;
        for (const Word &word : terms.words)
            mask |= word.mask();
        masks.push_back(mask);
    }
    const auto mayHave = [&masks](quint64 has) {
        return std::any_of(masks.cbegin(), masks.cend(), [has](quint64 mask) { return (mask & has) == mask; });
    };
    const char letter = onlyLetter(query);
    for (const Groups::Head &head : m_groups.heads()) {
        if (search.newest && search.newest->load(std::memory_order_relaxed) != search.question.number)
            return false;
        if (!(head.kinds & kinds) || !mayHave(head.mask))
            continue;
        const Group &group = *head.group;
        for (size_t i = 0; i < group.slotList.size(); ++i) {
            if (!mayHave(head.masks[i]))
                continue;
            const Slot &slot = group.slotList[i];
            if (!(bit(slot.kind) & kinds))
                continue;
            if (letter && isOneOfMany(letter, group, slot, ranking)) {
                ranking.count();
                continue;
            }
            Match best;
            for (size_t terms = 0; terms < masks.size(); ++terms) {
                if ((masks[terms] & head.masks[i]) != masks[terms])
                    continue;
                const Match match = matchOf(query.alternatives()[terms], group.viewOf(i));
                best = match.isBetterThan(best) ? match : best;
            }
            if (best.tier != Tier::None)
                ranking.add({&group, static_cast<quint32>(i), best});
        }
    }
    return true;
}

/// What the other words find, of the kinds that one of the words means.
bool Index::collectNarrowed(Ranking &ranking, const Search &search) const
{
    const QStringList words = Query::split(search.question.typed);
    for (qsizetype place = 0; words.size() > 1 && place < words.size(); ++place) {
        const quint32 kinds = m_kindWords.value(names::foldPlain(folded(words.at(place))));
        QStringList others = words;
        others.removeAt(place);
        const Query query(others.join(u' '));
        if (kinds != 0 && !query.isEmpty() && !collect(query, kinds, ranking, search))
            return false;
    }
    return true;
}

bool Index::collectVerbs(VerbRows &exact, VerbRows &begun, const Search &search) const
{
    for (const AskedVerbs &asked : askedVerbs(search.question.typed)) {
        for (const Verb *verb : asked.verbs) {
            Ranking found(mostOfVerb);
            if (!collect(asked.query, bit(verb->kind), found, search))
                return false;
            // A record stands for its domain: whoever types all of its name means it, once.
            const bool isRecord = verb->kind == Kind::Record;
            const auto isThere = [isRecord](const QList<Row> &rows, const Row &row) {
                return isRecord && std::any_of(rows.cbegin(), rows.cend(), [&row](const Row &other) {
                           return (other.entry.kind == Kind::Domain || other.entry.kind == Kind::Record) &&
                                  other.entry.id == row.entry.id;
                       });
            };
            // Letters in order and prose are too little to act on.
            for (const Tier tier : {Tier::Identity, Tier::Prefix, Tier::WordStart}) {
                if (isRecord && tier != Tier::Identity)
                    break;
                QList<Row> &rows = (asked.isExact ? exact : begun)[static_cast<size_t>(tier)];
                for (const Candidate &candidate : found.best(tier)) {
                    Row row = rowOf(candidate);
                    row.verb = verb->id;
                    if (!row.entry.isGone && rows.size() < mostOfVerb && !isThere(rows, row))
                        rows.append(row);
                }
            }
        }
    }
    return true;
}

Row Index::rowOf(const Candidate &candidate)
{
    Row row;
    row.entry = candidate.entry();
    row.tier = candidate.match.tier;
    const int place = textOf(candidate.match, candidate.group->viewOf(candidate.slot));
    if (place > 0 && place <= row.entry.texts.size()) {
        const Text &text = row.entry.texts.at(place - 1);
        row.field = text.field;
        row.matched = text.text;
    }
    return row;
}

/// The first or the last word may mean verbs, and the others the thing.
std::vector<Index::AskedVerbs> Index::askedVerbs(const QString &typed) const
{
    constexpr qsizetype shortest = 2;
    const QStringList words = Query::split(typed);
    std::vector<AskedVerbs> all;
    if (words.size() < 2)
        return all;
    for (const qsizetype place : {words.size() - 1, qsizetype(0)}) {
        const QString word = folded(words.at(place));
        QStringList others = words;
        others.removeAt(place);
        AskedVerbs exact{Query(others.join(u' ')), {}, true};
        AskedVerbs begun{exact.query, {}, false};
        for (const Verb &verb : m_verbs) {
            if (verb.words.contains(word))
                exact.verbs.append(&verb);
            else if (word.size() >= shortest &&
                     std::any_of(verb.words.cbegin(), verb.words.cend(),
                                 [&word](const QString &one) { return one.startsWith(word); }))
                begun.verbs.append(&verb);
        }
        for (AskedVerbs *asked : {&exact, &begun}) {
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
    for (const auto &group : m_groups.all()) {
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
    for (const auto &group : m_groups.all()) {
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
    const Search search{question, newest};
    Ranking plain(question.most);
    Ranking narrowed(question.most);
    // With a verb that was typed in full, and with one that was begun.
    VerbRows exact;
    VerbRows begun;
    if (!collect(query, everyKind, plain, search) || !collectNarrowed(narrowed, search) ||
        !collectVerbs(exact, begun, search))
        return nullptr;
    const bool isNarrowed = narrowed.total() > 0;
    answer->total = isNarrowed ? narrowed.total() : plain.total();
    QSet<QString> shown;
    const auto show = [&](const std::vector<Candidate> &candidates, bool isMore) {
        for (const Candidate &candidate : candidates) {
            if (answer->rows.size() >= question.most)
                break;
            if (isNarrowed && shown.contains(candidate.entry().key()))
                continue;
            answer->rows.append(rowOf(candidate));
            answer->total += isMore ? 1 : 0;
            if (isNarrowed)
                shown.insert(candidate.entry().key());
        }
    };
    for (size_t i = 0; i < tierCount; ++i) {
        const auto tier = static_cast<Tier>(i);
        answer->rows += exact[i];
        show(narrowed.best(tier), false);
        // Beside what a kind's word narrows, what is called just so.
        if (!isNarrowed || tier <= Tier::Prefix)
            show(plain.best(tier), isNarrowed);
        answer->rows += begun[i];
        answer->total += exact[i].size() + begun[i].size();
    }
    if (answer->rows.size() > question.most)
        answer->rows.resize(question.most);
    answer->took = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    return answer;
}

} // namespace finder
