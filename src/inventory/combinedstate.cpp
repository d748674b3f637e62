// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/combinedstate.h"

#include <algorithm>

namespace inventory {

State combinedState(const QList<State> &states)
{
    using Phase = State::Phase;
    static const QList<Phase> gravest{Phase::Loading, Phase::Failed, Phase::NotLoaded, Phase::Stale, Phase::Ready};
    const auto worst = std::min_element(states.cbegin(), states.cend(), [](const State &a, const State &b) {
        return gravest.indexOf(a.phase) < gravest.indexOf(b.phase);
    });
    State combined = worst == states.cend() ? State() : *worst;
    combined.at = {};
    for (const State &state : states) {
        if (state.hasValues() && (!combined.at.isValid() || state.at < combined.at))
            combined.at = state.at;
    }
    return combined;
}

} // namespace inventory
