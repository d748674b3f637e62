// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/request.h"
#include "inventory/instancefields.h"
#include "inventory/resource.h"
#include "inventory/state.h"
#include "inventory/values.h"

#include <QObject>
#include <QSet>

#include <functional>
#include <optional>

namespace api {
class Client;
class Clock;
} // namespace api

namespace inventory {

struct SaveOutcome;
class Sweep;

/// Everything known of one account. Pages ask it to read and to save; it answers by its signals, and its values are
/// only ever what the server said.
class Inventory : public QObject
{
    Q_OBJECT

public:
    /// @p client must outlive the inventory.
    explicit Inventory(api::Client &client, QObject *parent = nullptr);
    ~Inventory() override;

    const Values &values() const { return m_values; }
    /// The detail of a server, if it was read.
    const api::InstanceDetail *instanceDetail(const QString &name) const;
    /// The detail of a domain, if it was read.
    const api::DomainDetail *domainDetail(const QString &name) const;
    /// The detail of a person by id, if it was read.
    const api::UserDetail *userDetail(const QString &id) const;
    State state(const Resource &resource) const;

    /// Reads the resource for a person who waits. One that is on its way already is not asked for twice.
    void read(const Resource &resource);
    /// The same behind whatever a person waits for.
    void readInBackground(const Resource &resource);
    /// Reads it unless its values stand or are on their way.
    void need(const Resource &resource);
    /// Reads every list again, and the detail of every server and every domain after them.
    void refreshAll();

    /// Reading in the background: n of m, with pause.
    Sweep &sweep() { return *m_sweep; }

    /// Until when the API asked to be left alone (UTC); nothing when it did not. Nothing is sent before.
    std::optional<QDateTime> pausedUntil() const;
    /// The one that pausedUntil() goes by.
    api::Clock &clock() const;
    /// Sends what waits at once, whatever the API asked for.
    void tryNow();
    /// Ends what waits to be sent, reads in the background too, as Error::Kind::Cancelled. What is on its way goes on.
    void cancelWaiting();

    /// An account to which nothing is written: saves end as Error::Kind::ReadOnly.
    void setReadOnly(bool readOnly);
    bool isReadOnly() const { return m_readOnly; }

    /// Saves the changes from @p base to @p mine as InstanceSave tells. @p done is called once, later; not after @p
    /// context died.
    void saveInstance(const QString &name, const InstanceFields &base, const InstanceFields &mine, QObject *context,
                      std::function<void(const SaveOutcome &)> done);

Q_SIGNALS:
    /// Values of the resource are different now.
    void changed(const inventory::Resource &resource);
    /// pausedUntil() is different now, or something waits for it again after cancelWaiting().
    void pauseChanged();
    /// isReadOnly() is different now.
    void readOnlyChanged();
    /// Its state is different now: being read, read, failed.
    void stateChanged(const inventory::Resource &resource);
    /// The JSON as the API sent it, `totp_url` taken out: for what keeps or exports it.
    void received(const inventory::Resource &resource, const QJsonValue &raw);

private:
    friend class InstanceSave;
    friend class Sweep;

    void send(const Resource &resource, api::Urgency urgency);
    /// Reads a server past any read of it under way, so that what stands afterwards is newer than this moment.
    void readInstance(const QString &name, QObject *context,
                      std::function<void(const std::optional<api::Error> &)> done);
    template <typename T, typename Apply>
    void fetch(const Resource &resource, const api::Request<T> &request, api::Urgency urgency, Apply apply);
    template <typename T, typename Apply>
    void take(const Resource &resource, api::Result<T> result, quint64 turn, Apply apply);
    void setLoading(const Resource &resource);
    void sendPerson(const Resource &resource, api::Urgency urgency);
    void setState(const Resource &resource, State state);
    void failed(const Resource &resource, const api::Error &error);
    void sweepInstances();
    void sweepDomains();
    void markStale(const Resource &resource);

    api::Client &m_client;
    Values m_values;
    QHash<Resource, State> m_states;
    quint64 m_turn = 0;
    Sweep *m_sweep;
    /// The next list of domains is followed by the details of all.
    bool m_domainsAnew = false;
    bool m_readOnly = false;
};

} // namespace inventory
