// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "faults/scene.h"
#include "support/manualclock.h"

#include <functional>

namespace faults {

/// Moves a client's clock on while something is waited for, so that it never depends on the machine's speed what comes
/// first. Rests and pauses are over at once. What stands goes on only when the client has seen all that came: then its
/// limit of time is met, or the connection is reset.
class TimeDriver
{
public:
    /// @p client goes by @p clock and has matrixLimits; @p scene is of @p row. All outlive this.
    TimeDriver(api::Client &client, support::ManualClock &clock, Scene &scene, const Row &row);

    /// Lets the event loop run until @p done holds; it is asked whenever something happened. False when it does not
    /// within support::patience of real time.
    bool waitFor(const std::function<bool()> &done);

private:
    bool goOn();
    bool letAllArrive();
    bool meetDeadline();

    api::Client &m_client;
    support::ManualClock &m_clock;
    Scene &m_scene;
    const Row &m_row;
    /// Of Scene::standing(), those that went on.
    int m_wentOn = 0;
};

} // namespace faults
