// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inventory/instancesave.h"

#include <QList>
#include <QObject>

#include <deque>
#include <optional>
#include <utility>

namespace inventory {

/// One server of those that are edited at once: what it held when the person began, what it is to hold, and how far
/// its save has come.
struct BulkRow
{
    enum class Phase {
        Unchanged, ///< it holds what it is to hold already: nothing is sent
        Waiting,   ///< its turn has not come
        Saving,    ///< under way
        Ended,     ///< see `outcome`
        Stopped,   ///< never begun
    };

    QString name;
    InstanceFields base;
    InstanceFields mine;
    Phase phase = Phase::Waiting;
    /// How its last save ended.
    std::optional<SaveOutcome> outcome = std::nullopt;

    /// What it holds as far as is known.
    const InstanceFields &known() const { return outcome && outcome->theirs ? *outcome->theirs : base; }
    /// It holds what it is to hold.
    bool isDone() const;
    /// Someone else changed the same text: the person has to choose.
    bool isConflict() const;
    /// It was tried and does not hold, or is not known to hold, what it is to hold.
    bool isFailed() const;

    bool operator==(const BulkRow &) const = default;
};

/// The same new texts for several servers, each saved by a save of its own: compared, journalled and read back as one
/// by itself, all in one batch. At most so many at once as the client sends, and as many again that wait for the
/// journal; each row is told as it goes.
class BulkSave : public QObject
{
    Q_OBJECT

public:
    /// More would only wait for each other in the client's queue, where nothing stops them.
    static constexpr int mostAtOnce = 6;

    /// A server by name, and what it held when the person began.
    using Target = std::pair<QString, InstanceFields>;
    /// The fields that were ticked with their new texts: others are neither compared nor sent.
    using Texts = QList<std::pair<Field, QString>>;

    /// How many rows are how far.
    struct Counts
    {
        int saved = 0;
        int unchanged = 0;
        int refused = 0;   ///< certain: nothing was written
        int different = 0; ///< the server holds something else than was sent
        int unknown = 0;
        int conflicts = 0;
        int pending = 0; ///< waiting or under way
        int stopped = 0;

        int failed() const { return refused + different + unknown; }
        int all() const { return saved + unchanged + failed() + conflicts + pending + stopped; }
    };

    /// @p inventory must outlive this; @p note has the batch. Saves under way when this goes are not told any longer.
    BulkSave(Inventory &inventory, const QList<Target> &targets, const Texts &texts, SaveNote note,
             QObject *parent = nullptr);

    const QList<BulkRow> &rows() const { return m_rows; }
    Counts counts() const;
    /// Whether something waits for its turn or is under way.
    bool isRunning() const { return !m_waiting.empty() || m_saving > 0; }
    /// Why those that had not begun were stopped without being asked to; nothing when they were not.
    const std::optional<api::Error> &stoppedBy() const { return m_stoppedBy; }

    /// Begins; each change of a row is told, and once nothing is left to do, finished(), later.
    void start();
    /// Those not begun are not begun. What is under way goes on to its end.
    void cancel();
    /// Those that cancel() stopped are saved after all.
    void resume();
    /// Those that failed are tried again, from what is known of them now, in the same batch.
    void retryFailed();
    /// Answers the conflict of that row: the server is to hold @p chosen instead of what it held at the comparison.
    /// Where that is the same there is nothing to save.
    void resolve(qsizetype row, const InstanceFields &chosen);

Q_SIGNALS:
    void rowChanged(qsizetype row);
    /// Nothing waits and nothing is under way any longer; again after each resume(), retryFailed() and resolve().
    void finished();

private:
    void enqueue(qsizetype row);
    void go();
    void begin(qsizetype row);
    void ended(qsizetype row, const SaveOutcome &outcome);
    void setPhase(qsizetype row, BulkRow::Phase phase);
    void finishLater();

    Inventory &m_inventory;
    SaveNote m_note;
    QList<BulkRow> m_rows;
    std::deque<qsizetype> m_waiting;
    int m_saving = 0;
    /// Of these, how many wait for the journal.
    int m_journalling = 0;
    bool m_isFinishing = false;
    std::optional<api::Error> m_stoppedBy;
};

} // namespace inventory
