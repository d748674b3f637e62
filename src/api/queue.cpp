// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/queue.h"

namespace api {

void Queue::remove(CallId id)
{
    std::erase(m_person, id);
    std::erase(m_bulk, id);
}

CallId Queue::takeNext()
{
    std::deque<CallId> &first = m_person.empty() ? m_bulk : m_person;
    if (first.empty())
        return 0;
    const CallId id = first.front();
    first.pop_front();
    return id;
}

} // namespace api
