// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inventory/changes.h"
#include "inventory/state.h"
#include "inventory/values.h"

namespace inventory {

/// What is known of one account, and how well. It asks nobody: what it is told comes in by apply(), be it from the wire
/// or from a file.
class Known
{
public:
    const Values &values() const { return m_values; }
    /// The detail of a server, if it is known.
    const api::InstanceDetail *instanceDetail(const QString &name) const;
    /// The detail of a domain, if it is known.
    const api::DomainDetail *domainDetail(const QString &name) const;
    /// The detail of a person by id, if it is known.
    const api::UserDetail *userDetail(const QString &id) const;
    State state(const Resource &resource) const { return m_entries.value(resource).state; }

    /// The one way in. @p values, of the type of the resource's kind, were asked for at @p turn, which grows with each
    /// question (0 for what is older than all of them), and were true at @p at (UTC): of two answers about one
    /// resource, the one asked for later is right, and the other changes nothing. What goes out with it goes out: the
    /// details of what is no longer listed, people's one-time-password secrets among them. A list that is not whole, by
    /// @p missing, or is in @p doubt, says of nothing that it is no longer listed.
    Changes apply(const Resource &resource, Value values, quint64 turn, const QDateTime &at,
                  QList<api::Flaw> flaws = {}, std::optional<api::Error> missing = std::nullopt,
                  std::optional<Doubt> doubt = std::nullopt);
    /// How many elements of the list that are known @p values do not have; 0 for what is no list.
    qsizetype lostIn(Kind list, const Value &values) const;
    /// What was kept of an earlier run, true at @p at (UTC) and @p isWhole where it was read whole by this decoder. It
    /// changes nothing once the resource was read, and is Stale until it is.
    Changes restore(const Resource &resource, Value values, const QDateTime &at, bool isWhole);
    /// A read that was asked for at @p turn has failed. One that is older than what is known, or than a read still
    /// under way, says nothing.
    Changes fail(const Resource &resource, const api::Error &error, quint64 turn);
    /// The read asked for at @p turn is under way.
    Changes begin(const Resource &resource, quint64 turn);
    /// The server is known to hold something newer than the values that stand, unless it is being read.
    Changes age(const Resource &resource);

private:
    struct Entry
    {
        State state;
        /// When the values that stand were asked for, and the latest read.
        quint64 turn = 0;
        quint64 begun = 0;
        /// They were read whole, by the decoder of this program.
        bool isWhole = false;
    };

    void setState(const Resource &resource, State state, Changes &changes);
    void date(const Resource &resource, const Entry &before, const QDateTime &at, Changes &changes) const;
    void keep(const Resource &resource, Value values, quint64 turn, Changes &changes);
    /// Adds to a list that is not whole, or in doubt, what is known and not in it.
    void complete(Kind list, Value &values) const;
    void keepInstances(QList<api::Instance> list, quint64 turn, Changes &changes);
    void keepInstance(const QString &name, api::InstanceDetail detail, quint64 turn, Changes &changes);

    Values m_values;
    QHash<Resource, Entry> m_entries;
};

} // namespace inventory
