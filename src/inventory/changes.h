// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types.h"
#include "inventory/resource.h"

#include <QDateTime>
#include <QHash>
#include <QList>

#include <variant>

namespace inventory {

/// The values of one resource, as one read brings them; std::monostate for a detail that is not known. A list
/// that was never read is empty.
using Value = std::variant<std::monostate, QList<api::Instance>, api::InstanceDetail, api::InstanceKeys,
                           api::DeployKeys, api::InstanceUsers, QList<api::User>, api::UserDetail, QList<api::Domain>,
                           api::DomainDetail, QList<api::Certificate>>;

/// What was known of one resource, and what is known of it now.
struct Difference
{
    Resource resource;
    Value before;
    Value after;
    /// When the values before were still true, and when those after it (UTC). Only where both were read whole and
    /// understood by the same decoder is the difference between them news; else `since` is invalid.
    QDateTime since = {};
    QDateTime at = {};

    /// As the type that resources of this kind have; null for std::monostate.
    template <typename T>
    const T *was() const
    {
        return std::get_if<T>(&before);
    }
    template <typename T>
    const T *is() const
    {
        return std::get_if<T>(&after);
    }
};

/// Which resources have other values, and which are known otherwise well (inventory::State): of one moment, or of
/// several as if they were one.
class Changes
{
public:
    bool isEmpty() const { return m_differences.isEmpty() && m_states.isEmpty(); }

    /// Whether values or state of the resource, or of any of the kind, are different.
    bool touches(const Resource &resource) const { return values(resource) || states(resource); }
    bool touches(Kind kind) const { return values(kind) || states(kind); }
    /// Whether its values are, or those of any of the kind.
    bool values(const Resource &resource) const { return m_numbers.contains(resource); }
    bool values(Kind kind) const { return (m_valueKinds & bit(kind)) != 0; }
    /// Whether its state is, or that of any of the kind.
    bool states(const Resource &resource) const { return m_states.contains(resource); }
    bool states(Kind kind) const { return (m_stateKinds & bit(kind)) != 0; }

    /// Those with other values, each once.
    const QList<Difference> &differences() const { return m_differences; }
    /// Those with another state, each once, the one that changed last at the end.
    QList<Resource> states() const;

    void addValues(Difference difference);
    void addState(const Resource &resource);
    /// Says of the difference of that resource, if there is one, between when it lies.
    void date(const Resource &resource, const QDateTime &since, const QDateTime &at);
    /// Adds what has changed after this: a resource that is in both was as this says, and is as @p later says.
    void add(const Changes &later);

private:
    static quint32 bit(Kind kind) { return quint32(1) << static_cast<int>(kind); }

    QList<Difference> m_differences;
    /// By resource, the place in m_differences.
    QHash<Resource, qsizetype> m_numbers;
    /// By resource, which of all the changes of states was its last.
    QHash<Resource, int> m_states;
    int m_stateChanges = 0;
    quint32 m_valueKinds = 0;
    quint32 m_stateKinds = 0;
};

} // namespace inventory
