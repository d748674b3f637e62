// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "finder/index.h"
#include "inventory/changes.h"
#include "inventory/values.h"

#include <QObject>
#include <QThread>

#include <memory>

namespace inventory {
class Inventory;
}

namespace finder {

class FinderWorker;

/// Finds anything of one account, in a thread of its own: the thread that asks hands over a value and gets one. The
/// index is made when it is asked for the first time, and follows the account by what is different from then on.
class Finder : public QObject
{
    Q_OBJECT

public:
    /// @p inventory must outlive this.
    explicit Finder(inventory::Inventory &inventory, QObject *parent = nullptr);
    /// Waits for the search under way.
    ~Finder() override;

    /// Begins to index the account, unless it has begun.
    void begin();
    /// What is found beside the account's own: those of @p group are these.
    void put(const QString &group, const QList<Entry> &entries);
    void setUses(const QHash<QString, double> &uses);
    void setVerbs(const QList<Verb> &verbs);
    void setKindWords(const QList<KindWords> &all);

    /// Asks for the best rows, and returns the number that the answer will have. One that is asked before the last was
    /// answered is answered instead of it.
    quint64 ask(const QString &typed, const QStringList &latest = {});

Q_SIGNALS:
    void answered(const std::shared_ptr<const finder::Answer> &answer);
    /// The same question may have another answer now.
    void grown();
    /// Hands work over to the thread.
    void begun(const inventory::Values &values);
    void taken(const inventory::Changes &changes);
    void given(const QString &group, const QList<finder::Entry> &entries);
    void used(const QHash<QString, double> &uses);
    void verbed(const QList<finder::Verb> &verbs);
    void worded(const QList<finder::KindWords> &all);
    void asked(const finder::Question &question);

private:
    inventory::Inventory &m_inventory;
    QThread m_thread;
    FinderWorker *m_worker;
    quint64 m_number = 0;
    bool m_isBegun = false;
};

} // namespace finder
