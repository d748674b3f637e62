// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "findings/examiner.h"
#include "findings/shownfinding.h"

#include <QObject>
#include <QPointer>
#include <QThread>
#include <QTimer>

#include <functional>
#include <memory>

namespace inventory {
class History;
class Inventory;
} // namespace inventory

namespace store {
class Store;
}

namespace findings {

class FindingWorker;
struct Examined;

/// What is wrong with one account, followed by what is different in it: examined in a thread of its own, soon after
/// changes, and again when another day has begun. It keeps in the account's store since when each finding is known and
/// what the person said of it.
class Findings : public QObject
{
    Q_OBJECT

public:
    /// Tells the time, in the person's own zone.
    using Clock = std::function<QDateTime()>;

    /// @p inventory must outlive this, which is made before it has any values. Without a clock it is the system's.
    explicit Findings(inventory::Inventory &inventory, QObject *parent = nullptr, Clock clock = {});
    /// Waits for the examination under way.
    ~Findings() override;

    /// Keeps and brings back what is known of findings, and learns from @p history whose addresses were. Both must
    /// outlive this. To be called before the inventory has values; without it nothing is kept.
    void remember(store::Store &store, inventory::History &history);
    /// Reads the store again, which something has been added to.
    void reload();
    void setThresholds(const ends::Thresholds &thresholds);
    /// How certificates and domains were renewed so far.
    void setHabits(const ends::EndHabits::Habits &habits);
    /// Which ends nobody wants to be reminded of, until when and why: what is found of them is accepted until then.
    void setSnoozes(const ends::EndHabits::Snoozes &snoozes);
    /// What support has removed as it was asked to: a finding if it is ever back.
    void setEnded(const QList<EndedAccess> &ended);

    /// @name As of the last examination.
    /// @{
    const FindingList &list() const { return *m_list; }
    int openCount(Severity severity) const { return m_list->count(severity); }
    /// Whether the account was examined since the program began.
    bool isExamined() const { return m_list->examined.isValid(); }
    /// Whether an examination is under way, or soon will be.
    bool isBusy() const { return m_isExamining || m_isAsked || m_soon.isActive(); }
    /// @}

    /// Examines again although nothing is different.
    void examine();
    /// Another day has begun: acceptances may have ended.
    void dayChanged() { examine(); }

    /// @name What the person says of findings: told by changed() soon.
    /// @{
    /// Lives with these up to and including @p until.
    void accept(const QStringList &ids, const QDate &until, const QString &reason);
    /// No longer does; of what is snoozed, snoozeEndWanted() asks for that.
    void reopen(const QStringList &ids);
    void muteRule(Rule rule, bool isMuted);
    void muteObject(const insight::Object &object, bool isMuted);
    /// @}

Q_SIGNALS:
    /// list() is different now, or the account was examined.
    void changed();
    /// The end of that kind and comparable name is not to be snoozed any longer.
    void snoozeEndWanted(ends::EndDate::Kind kind, const QString &name);
    /// Hands work over to the thread.
    void taken(const inventory::Changes &changes);
    void asked(const findings::Ground &ground);
    void told(const findings::Said &said, const QDate &today);
    void brought(const QList<store::KeptFinding> &kept);

private:
    void begin();
    void load();
    void hear(const inventory::Changes &changes);
    void examineSoon();
    void ask();
    void tell();
    void take(const std::shared_ptr<const findings::Examined> &examined);
    void setMute(const store::KeptMute &mute, bool isMuted);
    const QHash<QHostAddress, FormerHome> &homes();

    inventory::Inventory &m_inventory;
    store::Store *m_store = nullptr;
    inventory::History *m_history = nullptr;
    Clock m_clock;
    ends::Thresholds m_thresholds;
    ends::EndHabits::Habits m_habits;
    QList<EndedAccess> m_ended;
    PartWatch m_parts;
    QThread m_thread;
    FindingWorker *m_worker = nullptr;
    Said m_said;
    std::shared_ptr<const FindingList> m_list = std::make_shared<const FindingList>();
    QHash<QHostAddress, FormerHome> m_formerHomes;
    /// Changes that come together, and those that come while it works, are looked at together.
    QTimer m_soon;
    bool m_isHomesBehind = true;
    /// What is kept was read.
    bool m_isLoaded = true;
    bool m_isExamining = false;
    bool m_isAsked = false;
};

} // namespace findings
