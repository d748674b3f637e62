// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client.h"

#include <deque>

namespace api {

/// Calls that wait to be sent: what a person waits for first, otherwise in the order of arrival.
class Queue
{
public:
    void append(CallId id, Urgency urgency) { lane(urgency).push_back(id); }
    /// Before all others of its urgency: a call that has begun goes on before another begins.
    void putFirst(CallId id, Urgency urgency) { lane(urgency).push_front(id); }
    void remove(CallId id);

    bool isEmpty() const { return m_person.empty() && m_bulk.empty(); }
    /// Takes the next one out; 0 when empty.
    CallId takeNext();

private:
    std::deque<CallId> &lane(Urgency urgency) { return urgency == Urgency::Person ? m_person : m_bulk; }

    std::deque<CallId> m_person;
    std::deque<CallId> m_bulk;
};

} // namespace api
