// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/history.h"

#include "inventory/changelog.h"
#include "inventory/inventory.h"
#include "inventory/journal.h"
#include "inventory/oneevent.h"
#include "store/notes.h"
#include "store/store.h"

#include <QSet>
#include <QTimeZone>
#include <QUuid>

#include <algorithm>
#include <chrono>
#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace inventory {

namespace {

/// The name of the value in the store.
const QString lookedName = u"changes-looked-at"_s;

/// Many that are saved at once are read together.
constexpr std::chrono::milliseconds togetherRead(200);

/// All that is read of the store at once.
struct Loaded
{
    QList<store::Change> changes;
    QList<store::Edit> edits;
    QDateTime lookedAt;
    QHash<qint64, qint64> leaders;
};

QDateTime momentOf(const QString &kept)
{
    bool isNumber = false;
    const qint64 time = kept.toLongLong(&isNumber);
    return isNumber ? QDateTime::fromMSecsSinceEpoch(time, QTimeZone::utc()) : QDateTime();
}

/// The latest first, as the store gives them.
bool isLater(const store::Change &a, const store::Change &b)
{
    return a.seen == b.seen ? a.id > b.id : a.seen > b.seen;
}

/// Among so many changes before them, new ones may follow from one, or lead one.
constexpr qsizetype seenTogether = 1000;

/// Several edits that are taken back at once.
struct Undoing
{
    History::UndoneList undone;
    qsizetype missing = 0;
};

} // namespace

History::History(store::Store &store, ChangeLog &log, Journal &journal, Inventory &inventory, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_journal(journal)
    , m_inventory(inventory)
    , m_begun(QDateTime::currentDateTimeUtc())
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(togetherRead);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        if (std::exchange(m_editsAreBehind, false))
            readEdits();
    });
    connect(&log, &ChangeLog::added, this, &History::add);
    connect(&journal, &Journal::changed, this, &History::readEdits);
    connect(&store, &store::Store::followed, this, &History::load);
    load();
}

void History::load()
{
    m_store.ask<Loaded>(
        this,
        [](store::Files &files) {
            const QList<store::Change> changes = store::changes(files.mine());
            return Loaded{changes, store::edits(files.mine()), momentOf(store::value(files.mine(), lookedName)),
                          leadersOf(changes)};
        },
        [this](const Loaded &loaded) {
            m_changes = loaded.changes;
            m_leaders = loaded.leaders;
            m_edits = loaded.edits;
            // Where another program keeps it, what this one knows may be later.
            if (!m_lookedAt.isValid() || loaded.lookedAt > m_lookedAt)
                m_lookedAt = loaded.lookedAt;
            m_loadedAt = QDateTime::currentDateTimeUtc();
            count();
        });
}

void History::readEdits()
{
    if (m_isReadingEdits || m_soon.isActive()) {
        m_editsAreBehind = true;
        return;
    }
    m_isReadingEdits = true;
    m_store.ask<QList<store::Edit>>(
        this, [](store::Files &files) { return store::edits(files.mine()); },
        [this](const QList<store::Edit> &edits) {
            m_edits = edits;
            m_isReadingEdits = false;
            m_soon.start();
            Q_EMIT changed();
        });
}

void History::add(const QList<store::Change> &changes)
{
    QList<store::Change> all = changes;
    std::sort(all.begin(), all.end(), isLater);
    all += m_changes;
    // They are the latest, unless the clock was set back.
    if (!changes.isEmpty() && !m_changes.isEmpty() && isLater(m_changes.constFirst(), all.at(changes.size() - 1)))
        std::inplace_merge(all.begin(), all.begin() + changes.size(), all.end(), isLater);
    m_changes = std::move(all);
    m_leaders.insert(leadersOf(m_changes.first(std::min(m_changes.size(), changes.size() + seenTogether))));
    m_loadedAt = QDateTime::currentDateTimeUtc();
    count();
}

bool History::isNew(const store::Change &change, const QDateTime &lookedAt)
{
    return change.edit == 0 && !change.isMarked && (!lookedAt.isValid() || change.seen > lookedAt);
}

void History::count()
{
    m_newCount = static_cast<int>(std::count_if(m_changes.cbegin(), m_changes.cend(), [this](const auto &change) {
        return isNew(change, m_lookedAt) && !m_leaders.contains(change.id);
    }));
    Q_EMIT changed();
}

QList<store::Change> History::changesOf(const QString &kind, const QString &object) const
{
    QList<store::Change> found;
    std::copy_if(m_changes.cbegin(), m_changes.cend(), std::back_inserter(found),
                 [&](const store::Change &change) { return change.object == object && change.kind == kind; });
    return found;
}

QList<store::Edit> History::editsOf(const QString &instance) const
{
    QList<store::Edit> found;
    std::copy_if(m_edits.cbegin(), m_edits.cend(), std::back_inserter(found),
                 [&](const store::Edit &edit) { return edit.instance == instance; });
    return found;
}

QList<store::Edit> History::batchOf(const store::Edit &edit) const
{
    QList<store::Edit> found;
    std::copy_if(m_edits.cbegin(), m_edits.cend(), std::back_inserter(found), [&](const store::Edit &other) {
        return other.id == edit.id || (!edit.batch.isEmpty() && other.batch == edit.batch);
    });
    return found;
}

void History::setLookedAt(const QDateTime &time)
{
    if (m_lookedAt == time)
        return;
    m_lookedAt = time;
    m_store.writeMine([time](store::Database &mine) {
        return store::setValue(mine, lookedName, QString::number(time.toMSecsSinceEpoch()));
    });
    count();
}

void History::beginVisit(const QDateTime &now)
{
    if (!std::exchange(m_hasVisited, true) || m_lookedAt.addSecs(sameVisit.count()) < now)
        m_lastTime = m_lookedAt;
}

QDateTime History::lastTime(const QDateTime &now) const
{
    const bool isSameVisit = m_hasVisited && m_lookedAt.isValid() && m_lookedAt.addSecs(sameVisit.count()) >= now;
    return isSameVisit ? m_lastTime : m_lookedAt;
}

void History::mark(const QList<qint64> &ids, bool isMarked)
{
    QSet<qint64> marked(ids.cbegin(), ids.cend());
    for (auto leader = m_leaders.cbegin(); leader != m_leaders.cend(); ++leader) {
        if (marked.contains(leader.value()))
            marked.insert(leader.key());
    }
    m_store.writeMine(
        [all = marked.values(), isMarked](store::Database &mine) { return store::mark(mine, all, isMarked); }, this,
        [this, marked, isMarked](bool isDone) {
            if (!isDone)
                return;
            for (store::Change &change : m_changes) {
                if (marked.contains(change.id))
                    change.isMarked = isMarked;
            }
            count();
        });
}

bool History::isUnderWay(const store::Edit &edit) const
{
    return edit.outcome == store::Edit::Outcome::Begun && edit.begun >= m_begun;
}

bool History::isOutOfReach(const store::Edit &edit) const
{
    const bool isOfContact = std::any_of(edit.fields.cbegin(), edit.fields.cend(), [](const store::EditedField &field) {
        return field.field == apiName(Field::TechnicalContact);
    });
    if (!isOfContact || !isSaved(edit) || !m_inventory.state({Kind::Instances, {}}).hasValues())
        return false;
    const QList<api::Instance> &instances = m_inventory.values().instances;
    return std::none_of(instances.cbegin(), instances.cend(),
                        [&](const api::Instance &instance) { return instance.name == edit.instance; });
}

void History::undo(const QList<store::Edit> &edits, QObject *context, std::function<void(const UndoneList &)> done)
{
    const auto undoing = std::make_shared<Undoing>();
    for (const store::Edit &edit : edits) {
        if (isSaved(edit))
            undoing->undone.append({edit, {}});
    }
    undoing->missing = undoing->undone.size();
    if (undoing->missing == 0) {
        QMetaObject::invokeMethod(
            context, [done = std::move(done)] { done({}); }, Qt::QueuedConnection);
        return;
    }
    // What was saved at once is taken back at once, and can be brought back so.
    const SaveNote note{.batch = QUuid::createUuid().toString(QUuid::WithoutBraces),
                        .isOneOfMany = undoing->undone.size() > 1};
    for (qsizetype i = 0; i < undoing->undone.size(); ++i) {
        const store::Edit edit = undoing->undone.at(i).edit;
        m_journal.undo(edit, note, context, [undoing, i, done](const SaveOutcome &outcome) {
            undoing->undone[i].outcome = outcome;
            if (--undoing->missing == 0)
                done(undoing->undone);
        });
    }
}

void History::keepFor(int days)
{
    if (days < 1)
        return;
    m_store.ask<bool>(
        this,
        [days](store::Files &files) {
            const QList<store::Change> all = store::changes(files.mine());
            if (all.isEmpty())
                return false;
            // By a clock that is far ahead nothing would be young enough.
            const QDateTime now = std::min(QDateTime::currentDateTimeUtc(), all.constFirst().seen);
            const QDateTime oldest = now.addDays(-days);
            if (all.constLast().seen >= oldest)
                return false;
            return files.writeMine([oldest](store::Database &mine) { return store::dropChanges(mine, oldest); });
        },
        [this](bool isDone) {
            if (isDone)
                load();
        });
}

} // namespace inventory

#include "moc_history.cpp"
