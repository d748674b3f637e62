// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/bulksave.h"

#include "inventory/inventory.h"
#include "inventory/outage.h"

#include <algorithm>

namespace inventory {

namespace {

using BulkEnd = SaveOutcome::Kind;

/// The fault that all others would meet too, if it is one: without a connection, a key or the right to write, hundreds
/// of them would each fail the same way.
const api::Error *faultOfAll(const SaveOutcome &outcome)
{
    for (const std::optional<api::Error> *error : {&outcome.error, &outcome.readError}) {
        if (!*error || (outcome.kind != BulkEnd::Failed && outcome.kind != BulkEnd::Unknown))
            continue;
        using Kind = api::Error::Kind;
        const Kind kind = (*error)->kind;
        if (kind == Kind::KeyRefused || kind == Kind::ReadOnly || kind == Kind::Cancelled || isUnreached(**error))
            return &**error;
    }
    return nullptr;
}

} // namespace

bool BulkRow::isDone() const
{
    if (phase == Phase::Unchanged)
        return true;
    return phase == Phase::Ended &&
           (outcome->kind == SaveOutcome::Kind::Saved || outcome->kind == SaveOutcome::Kind::Gone);
}

bool BulkRow::isConflict() const
{
    return phase == Phase::Ended && outcome->kind == SaveOutcome::Kind::Conflict;
}

bool BulkRow::isFailed() const
{
    return phase == Phase::Ended && !isDone() && !isConflict();
}

BulkSave::BulkSave(Inventory &inventory, const QList<Target> &targets, const Texts &texts, SaveNote note,
                   QObject *parent)
    : QObject(parent)
    , m_inventory(inventory)
    , m_note(std::move(note))
{
    m_note.isOneOfMany = targets.size() > 1;
    m_rows.reserve(targets.size());
    for (const auto &[name, base] : targets) {
        BulkRow row{.name = name, .base = base, .mine = base};
        for (const auto &[field, text] : texts)
            row.mine.at(field) = text;
        if (differences(row.base, row.mine).isEmpty())
            row.phase = BulkRow::Phase::Unchanged;
        m_rows.append(std::move(row));
    }
}

BulkSave::Counts BulkSave::counts() const
{
    Counts counts;
    for (const BulkRow &row : m_rows) {
        if (row.phase == BulkRow::Phase::Unchanged)
            ++counts.unchanged;
        else if (row.phase == BulkRow::Phase::Stopped)
            ++counts.stopped;
        else if (row.phase != BulkRow::Phase::Ended)
            ++counts.pending;
        else if (row.isDone())
            ++counts.saved;
        else if (row.isConflict())
            ++counts.conflicts;
        else if (row.outcome->kind == BulkEnd::Unknown)
            ++counts.unknown;
        else if (row.outcome->kind == BulkEnd::Differs)
            ++counts.different;
        else
            ++counts.refused;
    }
    return counts;
}

void BulkSave::start()
{
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).phase == BulkRow::Phase::Waiting)
            m_waiting.push_back(row);
    }
    go();
}

void BulkSave::cancel()
{
    const std::deque<qsizetype> waiting = std::exchange(m_waiting, {});
    for (const qsizetype row : waiting)
        setPhase(row, BulkRow::Phase::Stopped);
    if (!waiting.empty() && m_saving == 0)
        finishLater();
}

void BulkSave::resume()
{
    m_stoppedBy.reset();
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).phase == BulkRow::Phase::Stopped)
            enqueue(row);
    }
    go();
}

void BulkSave::retryFailed()
{
    m_stoppedBy.reset();
    for (qsizetype number = 0; number < m_rows.size(); ++number) {
        BulkRow &row = m_rows[number];
        if (!row.isFailed())
            continue;
        // The person has seen what stands there now and wants theirs all the same.
        if (row.outcome->theirs) {
            row.mine = carriedOver(row.base, *row.outcome->theirs, row.mine);
            row.base = *row.outcome->theirs;
        }
        enqueue(number);
    }
    go();
}

void BulkSave::resolve(qsizetype row, const InstanceFields &chosen)
{
    BulkRow &asked = m_rows[row];
    if (!asked.isConflict())
        return;
    const InstanceFields theirs = *asked.outcome->theirs;
    asked.mine = carriedOver(asked.base, theirs, chosen);
    asked.base = theirs;
    if (differences(asked.base, asked.mine).isEmpty())
        setPhase(row, BulkRow::Phase::Unchanged);
    else
        enqueue(row);
    go();
}

void BulkSave::enqueue(qsizetype row)
{
    m_waiting.push_back(row);
    setPhase(row, BulkRow::Phase::Waiting);
}

void BulkSave::go()
{
    // While one waits for the journal another one can use its connection.
    while (m_saving - std::min(m_journalling, mostAtOnce) < mostAtOnce && !m_waiting.empty()) {
        const qsizetype row = m_waiting.front();
        m_waiting.pop_front();
        begin(row);
    }
    if (!isRunning())
        finishLater();
}

void BulkSave::begin(qsizetype row)
{
    ++m_saving;
    setPhase(row, BulkRow::Phase::Saving);
    const BulkRow &begun = m_rows.at(row);
    const InstanceSave *save = m_inventory.saveInstance(
        begun.name, begun.base, begun.mine, this, [this, row](const SaveOutcome &outcome) { ended(row, outcome); },
        m_note);
    connect(save, &InstanceSave::journalling, this, [this](bool isWaiting) {
        m_journalling += isWaiting ? 1 : -1;
        go();
    });
}

void BulkSave::ended(qsizetype row, const SaveOutcome &outcome)
{
    --m_saving;
    m_rows[row].outcome = outcome;
    setPhase(row, BulkRow::Phase::Ended);
    if (const api::Error *fault = faultOfAll(outcome); fault && !m_waiting.empty()) {
        m_stoppedBy = *fault;
        cancel();
    }
    go();
}

void BulkSave::setPhase(qsizetype row, BulkRow::Phase phase)
{
    m_rows[row].phase = phase;
    Q_EMIT rowChanged(row);
}

void BulkSave::finishLater()
{
    if (std::exchange(m_isFinishing, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_isFinishing = false;
            if (!isRunning())
                Q_EMIT finished();
        },
        Qt::QueuedConnection);
}

} // namespace inventory

#include "moc_bulksave.cpp"
