// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/judge.h"
#include "cases/standing.h"

#include <QObject>
#include <QSet>
#include <QTimer>

#include <functional>

namespace inventory {
class Changes;
class History;
class Inventory;
} // namespace inventory

namespace store {
class Store;
}

namespace cases {

/// A case that is yet to be kept: what is asked for, of what, and what is to be seen of it.
struct NewCase
{
    Asked asked = Asked::AddKeys;
    /// As of store::Case.
    QString object = {};
    QString title = {};
    QList<store::CaseItem> items = {};
};

/// The cases of one account. All are in memory; what is different reaches the account's store a little later. It
/// follows what is read: nothing but a complete read makes anything seen.
class CaseBook : public QObject
{
    Q_OBJECT

public:
    /// Tells the time (UTC).
    using Clock = std::function<QDateTime()>;

    /// So many days pass before support is to be reminded, unless the person wants it otherwise.
    static constexpr int usualDays = 5;

    /// Begins to read the store. All must outlive this. Without a clock it is the system's.
    CaseBook(store::Store &store, inventory::Inventory &inventory, inventory::History &history,
             QObject *parent = nullptr, Clock clock = {});

    bool isLoaded() const { return m_isLoaded; }
    /// Whether cases can be kept: they were read, and no other program writes them.
    bool isWritable() const;
    /// The latest first.
    const QList<store::Case> &all() const { return m_all; }
    /// Null for none.
    const store::Case *find(const QString &id) const;
    Standing standingOf(const store::Case &one) const;
    /// Those that wait for the person: overdue, or come back.
    int urgentCount() const;

    int days() const { return m_days; }
    void setDays(int days);
    /// The moment, by the clock (UTC).
    QDateTime now() const { return m_clock(); }

    /// The reference that the next case of this year has.
    QString nextReference() const;
    /// Keeps a new draft; where another case has taken its reference, it gets the next one, in its subject too. The
    /// case as it is kept.
    store::Case begin(const NewCase &newCase, const QString &reference, const QString &subject, const QString &body,
                      const QString &language);
    /// The text of a draft is another one; a key that it names now is followed as that key.
    void setMail(const QString &id, const QString &subject, const QString &body);
    /// The person says that the mail is sent: it is followed from now on.
    void markSent(const QString &id);
    /// Support was reminded today.
    void markReminded(const QString &id);
    /// It is wanted no longer, and is not followed; or it is again.
    void withdraw(const QString &id);
    void resume(const QString &id);
    /// A draft goes for good.
    void drop(const QString &id);

    /// Reads what open cases are about, past what is known.
    void readAgain();
    /// Reads the store again, which something has been added to.
    void reload() { load(); }

    /// By the id of a finding, when it was last seen to be gone (UTC), invalid while it is there.
    void setFindings(const QHash<QString, QDateTime> &findings);
    /// The findings that cases wait for.
    QSet<QString> findingIds() const;

Q_SIGNALS:
    /// Anything of the above is different now.
    void changed();

private:
    void load();
    void hear(const inventory::Changes &changes);
    void judgeAll();
    void readOpen(const QDateTime &olderThan);
    void change(const QString &id, const std::function<void(store::Case &)> &how);
    void write(store::Case one);
    QSet<inventory::Resource> openResources() const;

    store::Store &m_store;
    inventory::Inventory &m_inventory;
    inventory::History &m_history;
    Clock m_clock;
    QList<store::Case> m_all;
    QHash<QString, QDateTime> m_findings;
    /// What comes together is judged together.
    QTimer m_soon;
    /// When the list of servers was last read whole, which is when open cases are read again too.
    QDateTime m_round;
    int m_days = usualDays;
    /// How many are on their way to the store, which are newer than what is read.
    int m_onTheWay = 0;
    bool m_isLoaded = false;
    bool m_wasWritable = false;
};

} // namespace cases
