// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/changes.h"

#include <algorithm>
#include <utility>

namespace inventory {

void Changes::addValues(Difference difference)
{
    const auto known = m_numbers.constFind(difference.resource);
    if (known != m_numbers.cend()) {
        m_differences[*known].after = std::move(difference.after);
        m_differences[*known].at = difference.at;
        if (!difference.since.isValid())
            m_differences[*known].since = {};
        return;
    }
    m_valueKinds |= bit(difference.resource.kind);
    m_numbers.insert(difference.resource, m_differences.size());
    m_differences.append(std::move(difference));
}

void Changes::addState(const Resource &resource)
{
    m_stateKinds |= bit(resource.kind);
    m_states.insert(resource, ++m_stateChanges);
}

void Changes::date(const Resource &resource, const QDateTime &since, const QDateTime &at)
{
    const auto known = m_numbers.constFind(resource);
    if (known == m_numbers.cend())
        return;
    // A clock that was set back would have it end before it began.
    m_differences[*known].since = since.isValid() ? std::min(since, at) : since;
    m_differences[*known].at = at;
}

void Changes::add(const Changes &later)
{
    for (const Difference &difference : later.m_differences)
        addValues(difference);
    const QList<Resource> states = later.states();
    for (const Resource &resource : states)
        addState(resource);
}

QList<Resource> Changes::states() const
{
    QList<Resource> resources = m_states.keys();
    std::sort(resources.begin(), resources.end(),
              [this](const Resource &a, const Resource &b) { return m_states.value(a) < m_states.value(b); });
    return resources;
}

} // namespace inventory
