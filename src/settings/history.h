// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/place.h"

#include <QList>

#include <chrono>

namespace settings {

/// The places that were looked at, in order, and which of them is looked at now. RowPositions that were passed quickly,
/// as when an arrow key is held down, leave no trace.
class History
{
public:
    using Time = std::chrono::milliseconds;

    /// A place on the same page that was looked at for less than this is passed by.
    static constexpr Time dwell{1000};

    /// Another place is looked at from @p now on, a time of any steady clock. What lay ahead is forgotten.
    void visit(const Place &place, Time now);

    bool isEmpty() const { return m_places.isEmpty(); }
    bool canGoBack() const { return m_now > 0; }
    bool canGoForward() const { return m_now + 1 < m_places.size(); }
    /// The place before the one looked at now, which it then is. Only when canGoBack().
    Place back(Time now);
    /// The same for the one after. Only when canGoForward().
    Place forward(Time now);

private:
    bool passes(const Place &place, Time now) const;

    QList<Place> m_places;
    qsizetype m_now = -1;
    /// Since when the place of now is looked at.
    Time m_since{};
    /// A place that was gone back to stays, however short it was looked at.
    bool m_returned = false;
};

} // namespace settings
