// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "findings/examiner.h"
#include "findings/shownfinding.h"

#include <QObject>

#include <memory>

namespace findings {

/// What came of one piece of work.
struct Examined
{
    std::shared_ptr<const FindingList> list;
    /// What is to be kept otherwise than before, and what no longer.
    QList<store::KeptFinding> kept = {};
    QStringList dropped = {};
    /// The account was examined, and how long that took in milliseconds.
    bool isExamination = false;
    qint64 took = 0;
};

/// The thread's end of Findings: lives there.
class FindingWorker : public QObject
{
    Q_OBJECT

public:
    /// So many days those that are gone are known.
    static constexpr int goneDays = 90;

    void take(const inventory::Changes &changes) { m_examiner.take(changes); }
    void examine(const Ground &ground);
    void hear(const Said &said, const QDate &today);
    /// What was kept of an earlier run: not judged before the account is examined.
    void bring(const QList<store::KeptFinding> &kept);

Q_SIGNALS:
    void examined(const std::shared_ptr<const findings::Examined> &result);

private:
    void name();
    void compareKept(Examined &result);
    std::shared_ptr<const FindingList> listNow();

    Examiner m_examiner;
    QList<KnownFinding> m_known;
    QHash<QString, Titles> m_titles;
    /// Titles are those of the last examination: none was brought since.
    bool m_isNamed = false;
    /// As the store has them.
    QHash<QString, store::KeptFinding> m_kept;
    Said m_said;
    QDate m_today;
    QDateTime m_at;
    /// What was told last, and how often anything in it was another.
    std::shared_ptr<const FindingList> m_last = std::make_shared<const FindingList>();
    quint64 m_revision = 0;
};

} // namespace findings
