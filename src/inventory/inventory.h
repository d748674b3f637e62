// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/request.h"
#include "inventory/changes.h"
#include "inventory/instancefields.h"
#include "inventory/instancesave.h"
#include "inventory/known.h"
#include "inventory/resource.h"

#include <QObject>
#include <QSet>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace api {
class Alarm;
class Client;
class Clock;
} // namespace api

namespace inventory {

class Journal;
struct Restored;
class Recovery;
class Refresh;
class Sweep;
class Unread;

/// Everything known of one account. Pages ask it to read and to save; it answers by its signals, and its values are
/// only ever what the server said.
class Inventory : public QObject
{
    Q_OBJECT

public:
    /// @p client must outlive the inventory.
    explicit Inventory(api::Client &client, QObject *parent = nullptr);
    ~Inventory() override;

    const Values &values() const { return m_known.values(); }
    /// Tells at once what changed() would tell soon, so that it has told all of values(). False within changed(), where
    /// more is to be told.
    bool tellAll();
    /// The detail of a server, if it is known.
    const api::InstanceDetail *instanceDetail(const QString &name) const { return m_known.instanceDetail(name); }
    /// The detail of a domain, if it is known.
    const api::DomainDetail *domainDetail(const QString &name) const { return m_known.domainDetail(name); }
    /// The detail of a person by id, if it is known.
    const api::UserDetail *userDetail(const QString &id) const { return m_known.userDetail(id); }
    /// How many a list of that kind has, as last answered; 0 for kinds that are no lists.
    qsizetype listSize(Kind kind) const;
    State state(const Resource &resource) const { return m_known.state(resource); }

    /// Takes what is known from elsewhere than a read of its own, as Known::apply() says; told at once.
    void apply(const Resource &resource, Value values, quint64 turn, const QDateTime &at);

    /// Lists whose last answer lost more than a third of what is known: nothing is gone from them until a person says
    /// so (State::doubt tells how many), or the list is read again and is whole.
    QList<Resource> doubted() const { return m_doubted.keys(); }
    /// What the last answers of doubted() do not have is gone.
    void acceptDoubted();

    /// Takes what was kept of an earlier run, as Known::restore() says; told soon.
    void restore(const Restored &kept);
    /// Until release() nothing is sent: what is to be read is read then.
    void hold();
    void release();

    /// Reads the resource for a person who waits. One that is on its way already is not asked for twice.
    void read(const Resource &resource);
    /// The same behind whatever a person waits for.
    void readInBackground(const Resource &resource);
    /// Reads it unless its values stand or are on their way.
    void need(const Resource &resource);
    /// Reads everything again, as Refresh::readAll() says.
    void refreshAll();

    /// Reads these again: lists at once, details in the background.
    void readAgain(const QList<Resource> &resources, api::Urgency urgency);

    /// Reading in the background: n of m, with pause.
    Sweep &sweep() { return *m_sweep; }
    const Sweep &sweep() const { return *m_sweep; }
    /// What is read by itself, and when.
    Refresh &refresh() { return *m_refresh; }
    const Refresh &refresh() const { return *m_refresh; }
    /// What could not be read.
    Unread &unread() { return *m_unread; }
    /// Going on by itself after an outage; off until it is switched on.
    Recovery &recovery() { return *m_recovery; }

    /// Until when the API asked to be left alone (UTC); nothing when it did not. Nothing is sent before.
    std::optional<QDateTime> pausedUntil() const;
    /// As long as a read waits for that.
    std::chrono::seconds longestPause() const;
    /// Whether reads wait for their turn because the API asked for slower, in a pause or after it.
    bool isHeldBack() const;
    /// The one that pausedUntil() goes by.
    api::Clock &clock() const;
    /// Sends what waits at once, or begins with it, whatever the API asked for.
    void tryNow();
    /// Ends what waits to be sent, reads in the background too, as Error::Kind::Cancelled. What is on its way goes on.
    void cancelWaiting();

    /// An account to which nothing is written: saves end as Error::Kind::ReadOnly.
    void setReadOnly(bool readOnly);
    bool isReadOnly() const { return m_readOnly; }

    /// Saves the changes from @p base to @p mine as InstanceSave tells. @p done is called once, later; not after @p
    /// context died. The save itself lives until then.
    InstanceSave *saveInstance(const QString &name, const InstanceFields &base, const InstanceFields &mine,
                               QObject *context, std::function<void(const SaveOutcome &)> done, SaveNote note = {});
    /// Where saves are written down before they go out; null for nowhere. It must outlive the saves.
    void setJournal(Journal *journal) { m_journal = journal; }
    Journal *journal() const { return m_journal; }

Q_SIGNALS:
    /// What is known is different now: values, or how well they are known. At once for what a person waits for, else
    /// once in 50 ms for all that has come meanwhile. What a slot changes is told after all have heard of this.
    void changed(const inventory::Changes &changes);
    /// pausedUntil() is different now, or something waits for it again after cancelWaiting().
    void pauseChanged();
    /// isReadOnly() is different now.
    void readOnlyChanged();
    /// The JSON as the API sent it, `totp_url` taken out: for what keeps or exports it. Only made for reads that begin
    /// while somebody listens.
    void received(const inventory::Resource &resource, const QJsonValue &raw);

private:
    friend class InstanceSave;
    friend class Journal;
    friend class Sweep;

    void send(const Resource &resource, api::Urgency urgency);
    /// Reads a server past any read of it under way, so that what stands afterwards is newer than this moment. It is
    /// asked for before what nobody waits for, and told as @p urgency says.
    void readInstance(const QString &name, api::Urgency urgency, QObject *context,
                      std::function<void(const std::optional<api::Error> &)> done);
    template <typename T>
    void fetch(const Resource &resource, api::Request<T> request, api::Urgency urgency);
    /// Sends it, and a list that came in part once more: then @p first is what came of it the first time.
    template <typename T>
    void ask(const Resource &resource, const api::Request<T> &request, api::Urgency urgency, quint64 turn,
             std::optional<api::Answer<T>> first);
    template <typename T>
    void take(const Resource &resource, api::Result<T> result, quint64 turn);
    template <typename T>
    std::optional<Doubt> doubt(const Resource &resource, const api::Answer<T> &answer);
    quint64 begin(const Resource &resource, api::Urgency urgency);
    void failUnsent(const Resource &resource, const api::Error &error);
    void markStale(const Resource &resource);
    void tell(const Changes &changes, api::Urgency urgency);
    void tellNow();

    api::Client &m_client;
    Known m_known;
    quint64 m_turn = 0;
    /// Those being read for which a person waits.
    QSet<Resource> m_awaited;
    /// The answers that wait for a person's word.
    QHash<Resource, Value> m_doubted;
    /// What is yet to be told.
    Changes m_pending;
    std::unique_ptr<api::Alarm> m_tellSoon;
    /// While it is held: what is to be read, in order, each once.
    QList<std::pair<Resource, api::Urgency>> m_held;
    bool m_isHeld = false;
    bool m_isTelling = false;
    bool m_tellAgain = false;
    Sweep *m_sweep;
    Unread *m_unread;
    Refresh *m_refresh;
    Journal *m_journal = nullptr;
    Recovery *m_recovery;
    /// The next list of domains is followed by the details of all.
    bool m_readOnly = false;
};

} // namespace inventory
