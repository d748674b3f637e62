// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/history.h"

namespace settings {

namespace {

constexpr qsizetype longest = 200;

} // namespace

void History::visit(const Place &place, Time now)
{
    if (m_now >= 0 && m_places[m_now] == place)
        return;
    if (passes(place, now)) {
        m_places[m_now] = place;
        // Passing by may lead back to where one came from.
        if (m_now > 0 && m_places[m_now - 1] == place)
            --m_now;
        m_places.resize(m_now + 1);
    } else {
        m_places.resize(m_now + 1);
        m_places.append(place);
        if (m_places.size() > longest)
            m_places.removeFirst();
        m_now = m_places.size() - 1;
    }
    m_since = now;
    m_returned = false;
}

Place History::back(Time now)
{
    m_since = now;
    m_returned = true;
    return m_places[--m_now];
}

Place History::forward(Time now)
{
    m_since = now;
    m_returned = true;
    return m_places[++m_now];
}

bool History::passes(const Place &place, Time now) const
{
    if (m_now < 0 || m_places[m_now].page != place.page)
        return false;
    // A page without a selection is on its way to one.
    return m_places[m_now].key.isEmpty() || (!m_returned && now - m_since < dwell);
}

} // namespace settings
