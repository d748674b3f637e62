// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/timedriver.h"

#include "api/calls.h"
#include "support/testcase.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QEventLoop>
#include <QTimer>

#include <algorithm>

namespace faults {

using namespace std::chrono_literals;

namespace {

/// Not with support::waitFor, which sleeps between two looks: the loop is watched meanwhile.
bool runUntil(const std::function<bool()> &holds)
{
    QDeadlineTimer tooLong(support::patience);
    // What happens in the server's thread wakes nobody.
    QTimer look;
    look.start(5ms);
    while (!holds()) {
        if (tooLong.hasExpired())
            return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    return true;
}

} // namespace

TimeDriver::TimeDriver(api::Client &client, support::ManualClock &clock, Scene &scene, const Row &row)
    : m_client(client)
    , m_clock(clock)
    , m_scene(scene)
    , m_row(row)
{
}

bool TimeDriver::waitFor(const std::function<bool()> &done)
{
    const auto stands = [this] { return m_scene.standing() > m_wentOn; };
    const auto isTurn = [&] {
        m_clock.passRests();
        return done() || stands();
    };
    while (runUntil(isTurn)) {
        if (done())
            return true;
        ++m_wentOn;
        if (!goOn())
            return false;
    }
    return false;
}

bool TimeDriver::goOn()
{
    // Of what stands before its first request nothing has come, and nothing else would be answered.
    if (m_scene.server() != nullptr && m_row.cue == Cue::Request && !letAllArrive())
        return false;
    switch (m_row.meets) {
    case Meets::Nothing:
        m_scene.resetWhatStands();
        break;
    case Meets::Idle:
        m_clock.advance(matrixLimits.idle);
        break;
    case Meets::Deadline:
        return meetDeadline();
    }
    return true;
}

bool TimeDriver::letAllArrive()
{
    // By the same network manager, each sent when the one before is answered: what lay at the client's sockets before
    // the first has gone all the way by the last.
    for (int round = 0; round < 3; ++round) {
        QObject context;
        bool isHere = false;
        m_client.send<api::InstanceDetail>(api::instance(QString::fromLatin1(support::HttpServer::fence)), &context,
                                           [&isHere](const auto &) { isHere = true; });
        if (!runUntil([&isHere] { return isHere; }))
            return false;
    }
    return true;
}

/// Something comes each time when it is nearly too late, until the deadline.
bool TimeDriver::meetDeadline()
{
    constexpr std::chrono::milliseconds step = matrixLimits.idle - 1s;
    std::chrono::milliseconds left = matrixLimits.deadline;
    while (left > step) {
        m_clock.advance(step);
        left -= step;
        if (!runUntil([&] { return m_clock.untilNext() == std::min(matrixLimits.idle, left); }))
            return false;
    }
    m_clock.advance(left);
    return true;
}

} // namespace faults
