// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "finder/accountindex.h"
#include "finder/index.h"

#include <QObject>
#include <QTimer>

#include <atomic>
#include <memory>

namespace finder {

/// The thread's end of Finder: lives there.
class FinderWorker : public QObject
{
    Q_OBJECT

public:
    FinderWorker();

    void begin(const inventory::Values &values);
    void take(const inventory::Changes &changes);
    void put(const QString &group, const QList<Entry> &entries);
    void setUses(const QHash<QString, double> &uses) { m_index.setUses(uses); }
    void setVerbs(const QList<Verb> &verbs) { m_index.setVerbs(verbs); }
    void setKindWords(const QList<KindWords> &all) { m_index.setKindWords(all); }
    void ask(const Question &question);

    /// The number of the newest question, from whatever thread.
    void setNewest(quint64 number) { m_newest.store(number, std::memory_order_relaxed); }

Q_SIGNALS:
    void answered(const std::shared_ptr<const finder::Answer> &answer);
    /// There is more, or something else, to be found.
    void grown();

private:
    void work();

    Index m_index;
    AccountIndex m_account;
    QTimer m_work;
    std::atomic<quint64> m_newest = 0;
    bool m_isBegun = false;
};

} // namespace finder
