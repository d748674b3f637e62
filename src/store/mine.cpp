// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/mine.h"

#include "store/columns.h"
#include "store/database.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace store {

namespace {

/// Several texts as one, which no other texts make.
QString joined(const QStringList &texts)
{
    QString all;
    for (const QString &text : texts)
        all += text.isNull() ? u"-"_s : QString::number(text.size()) + u':' + text;
    return all;
}

QString number(const QDateTime &time)
{
    return kept(time).toString();
}

QString identityOf(const Edit &edit)
{
    return joined({edit.batch, edit.instance, number(edit.begun)});
}

QString identityOf(const Change &change)
{
    return joined({change.kind, change.object, present(change.field), present(change.item), change.before, change.after,
                   number(change.since), number(change.seen)});
}

QMap<QString, QString> readValues(Database &database)
{
    QMap<QString, QString> found;
    database.each(u"SELECT name, value FROM value"_s, {},
                  [&](const QSqlQuery &row) { found.insert(row.value(0).toString(), row.value(1).toString()); });
    return found;
}

/// The end of an edit that is there, as the file has it.
bool takeEnd(Database &database, qint64 id, const Edit &edit)
{
    return database.run(u"UPDATE edit SET outcome = ?, ended = ? WHERE id = ?"_s,
                        {wordOf(edit.outcome), kept(edit.ended), id});
}

/// One run of addMine().
class Adding
{
public:
    Adding(Database &database, const Mine &mine)
        : m_database(database)
        , m_mine(mine)
    {
    }

    bool addAll()
    {
        return addEdits() && addUndone() && addChanges() && addNotes() && addTriage() && addCases() && addValues();
    }
    const Added &added() const { return m_added; }

private:
    bool addEdits()
    {
        QHash<QString, Edit> known;
        for (const Edit &edit : edits(m_database))
            known.insert(identityOf(edit), edit);
        // The latest stand first, and those that were begun at one moment by their ids.
        for (auto edit = m_mine.edits.crbegin(); edit != m_mine.edits.crend(); ++edit) {
            const auto same = known.constFind(identityOf(*edit));
            if (same == known.cend()) {
                Edit added = *edit;
                added.undoes = 0;
                added.id = beginEdit(m_database, added);
                if (added.id == 0)
                    return false;
                known.insert(identityOf(added), added);
                m_ids.insert(edit->id, added.id);
                m_undoing.append(*edit);
                ++m_added.edits;
                continue;
            }
            m_ids.insert(edit->id, same->id);
            const bool isLater = edit->ended.isValid() && (!same->ended.isValid() || edit->ended > same->ended);
            if (isLater && !takeEnd(m_database, same->id, *edit))
                return false;
            m_added.edits += isLater ? 1 : 0;
        }
        return true;
    }

    /// Once all are there: none stands for certain after the one that it takes back.
    bool addUndone()
    {
        return std::all_of(m_undoing.cbegin(), m_undoing.cend(), [this](const Edit &edit) {
            const qint64 undoes = m_ids.value(edit.undoes);
            return undoes == 0 ||
                   m_database.run(u"UPDATE edit SET undoes = ? WHERE id = ?"_s, {undoes, m_ids.value(edit.id)});
        });
    }

    bool addChanges()
    {
        QSet<QString> known;
        for (const Change &change : changes(m_database))
            known.insert(identityOf(change));
        QList<Change> missing;
        for (auto change = m_mine.changes.crbegin(); change != m_mine.changes.crend(); ++change) {
            const QString identity = identityOf(*change);
            if (known.contains(identity))
                continue;
            known.insert(identity);
            missing.append(*change);
            missing.last().edit = m_ids.value(change->edit);
        }
        m_added.changes = static_cast<int>(missing.size());
        return store::addChanges(m_database, missing, Origin::File);
    }

    bool addNotes()
    {
        QHash<QString, QDateTime> known;
        for (const Note &note : notes(m_database))
            known.insert(joined({note.kind, note.object}), note.changed);
        for (const Note &note : m_mine.notes) {
            const auto written = known.constFind(joined({note.kind, note.object}));
            if (note.isEmpty() || (written != known.cend() && *written >= note.changed))
                continue;
            if (!keep(m_database, note))
                return false;
            ++m_added.notes;
        }
        return true;
    }

    bool addTriage()
    {
        QHash<QString, KeptFinding> known;
        for (const KeptFinding &finding : findings(m_database))
            known.insert(finding.id, finding);
        QList<KeptFinding> added;
        for (KeptFinding finding : m_mine.findings) {
            const auto same = known.constFind(finding.id);
            if (same != known.cend()) {
                // What is gone and came back is another finding.
                if (same->gone.isValid() || finding.gone.isValid() || same->since <= finding.since)
                    continue;
                finding.text = same->text;
            }
            added.append(finding);
        }
        QHash<QString, QDateTime> said;
        for (const KeptAcceptance &acceptance : acceptances(m_database))
            said.insert(acceptance.finding, acceptance.changed);
        for (const KeptAcceptance &acceptance : m_mine.acceptances) {
            const auto older = said.constFind(acceptance.finding);
            if (older != said.cend() && *older >= acceptance.changed)
                continue;
            if (!keepAcceptance(m_database, acceptance))
                return false;
            ++m_added.triage;
        }
        const QList<KeptMute> muted = mutes(m_database);
        for (const KeptMute &mute : m_mine.mutes) {
            if (std::any_of(muted.cbegin(), muted.cend(), [&mute](const KeptMute &other) {
                    return other.kind == mute.kind && other.what == mute.what;
                }))
                continue;
            if (!keepMute(m_database, mute, true))
                return false;
            ++m_added.triage;
        }
        m_added.findings = static_cast<int>(added.size());
        return keepFindings(m_database, added);
    }

    bool addCases()
    {
        QHash<QString, QDateTime> known;
        for (const Case &one : cases(m_database))
            known.insert(one.id, one.changed);
        for (const Case &one : m_mine.cases) {
            const auto written = known.constFind(one.id);
            if (written != known.cend() && *written >= one.changed)
                continue;
            if (!keepCase(m_database, one))
                return false;
            ++m_added.cases;
        }
        return true;
    }

    bool addValues()
    {
        const QMap<QString, QString> known = readValues(m_database);
        for (auto value = m_mine.values.cbegin(); value != m_mine.values.cend(); ++value) {
            // One that is empty stands for nothing.
            if (!known.value(value.key()).isEmpty() || value->isEmpty())
                continue;
            if (!setValue(m_database, value.key(), *value))
                return false;
            m_added.values.append(value.key());
        }
        return true;
    }

    Database &m_database;
    const Mine &m_mine;
    Added m_added;
    /// By the id in the text the id in the file.
    QHash<qint64, qint64> m_ids;
    QList<Edit> m_undoing;
};

} // namespace

Added countsOf(const Mine &mine)
{
    const auto count = [](const auto &all) { return static_cast<int>(all.size()); };
    return {.changes = count(mine.changes),
            .edits = count(mine.edits),
            .notes = count(mine.notes),
            .triage = count(mine.acceptances) + count(mine.mutes),
            .cases = count(mine.cases),
            .findings = count(mine.findings),
            .values = mine.values.keys()};
}

std::optional<Mine> readMine(Database &database)
{
    const int failures = database.failures();
    // One moment of it, also while another program writes.
    if (!database.run(u"BEGIN"_s))
        return std::nullopt;
    const Mine mine{changes(database),  edits(database),       notes(database), readValues(database),
                    findings(database), acceptances(database), mutes(database), cases(database)};
    database.run(u"COMMIT"_s);
    return database.failures() == failures ? std::optional(mine) : std::nullopt;
}

void putUnwritten(const Mine &unwritten, Mine &mine)
{
    for (const Note &note : unwritten.notes) {
        mine.notes.removeIf([&](const Note &old) { return old.kind == note.kind && old.object == note.object; });
        if (!note.isEmpty())
            mine.notes.append(note);
    }
    mine.values.insert(unwritten.values);
    for (const Case &one : unwritten.cases) {
        const auto old = std::find_if(mine.cases.begin(), mine.cases.end(),
                                      [&one](const Case &other) { return other.id == one.id; });
        if (old == mine.cases.end())
            mine.cases.prepend(one);
        else if (old->changed < one.changed)
            *old = one;
    }
}

std::optional<Added> addMine(Database &database, const Mine &mine)
{
    Adding adding(database, mine);
    const bool isDone = database.transact([&] { return adding.addAll(); });
    return isDone ? std::optional(adding.added()) : std::nullopt;
}

} // namespace store
