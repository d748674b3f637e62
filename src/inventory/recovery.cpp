// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/recovery.h"

#include "api/clock.h"
#include "inventory/inventory.h"
#include "inventory/outage.h"
#include "inventory/sweep.h"
#include "inventory/unread.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace inventory {

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds firstWait = 5s;
constexpr std::chrono::milliseconds longestWait = 5min;

// A read that fails while others are answered has a fault of its own: then it is left to the person.
constexpr int mostFailures = 5;

} // namespace

Recovery::Recovery(Inventory &inventory, QObject *parent)
    : QObject(parent)
    , m_inventory(inventory)
    , m_alarm(inventory.clock().makeAlarm([this] { act(); }))
{
    connect(&inventory, &Inventory::changed, this, &Recovery::hear);
    connect(&inventory.sweep(), &Sweep::finished, this, &Recovery::plan);
    connect(&inventory.sweep(), &Sweep::progressed, this, [this] {
        if (std::exchange(m_isPaused, m_inventory.sweep().isPaused()) != m_isPaused)
            plan();
    });
}

Recovery::~Recovery() = default;

void Recovery::setOn(bool on)
{
    m_on = on;
    m_left = findLeft();
    plan();
}

void Recovery::hear(const Changes &changes)
{
    const QList<Resource> different = changes.states();
    if (different.isEmpty())
        return;
    for (const Resource &resource : different)
        note(resource, m_inventory.state(resource));
    m_left = findLeft();
    plan();
}

void Recovery::note(const Resource &resource, const State &state)
{
    const api::Error *fault =
        state.phase == State::Phase::Failed || state.phase == State::Phase::Ready ? faultOf(state) : nullptr;
    const bool outage = fault && mayPassByItself(*fault);
    // A refusal is an answer too.
    const bool answered = !outage && (state.phase == State::Phase::Ready || (fault && fault->status != 0));
    if (answered) {
        ++m_answers;
        m_reached = true;
        m_refused = fault && fault->kind == api::Error::Kind::KeyRefused;
        m_probes = 0;
        m_failures.remove(resource);
    } else if (outage) {
        m_reached = false;
        Failures &failures = m_failures[resource];
        if (failures.count == 0)
            failures.answersBefore = m_answers;
        if (failures.count == 0 || m_answers > failures.answersBefore)
            ++failures.count;
    }
    if (m_probe == resource && state.phase != State::Phase::Loading) {
        m_probe.reset();
        m_isOver = answered;
        m_probes += answered ? 0 : 1;
    }
}

QList<Resource> Recovery::findLeft() const
{
    QList<Resource> left = m_inventory.unread().resources();
    left.removeIf([this](const Resource &resource) {
        const State state = m_inventory.state(resource);
        const api::Error *fault = state.phase == State::Phase::Loading ? nullptr : faultOf(state);
        return !fault || !mayPassByItself(*fault) || m_failures.value(resource).count >= mostFailures;
    });
    return left;
}

/// Sets the alarm where something is left to be read.
void Recovery::plan()
{
    const Sweep &sweep = m_inventory.sweep();
    const bool isLeft = m_on && !m_refused && (m_probe || !m_left.isEmpty());
    if (!isLeft) {
        m_probes = 0;
        m_isOver = false;
    }
    if (!isLeft || m_probe || sweep.isPaused())
        m_alarm->stop();
    else if (m_isOver || (m_reached && sweep.isIdle()))
        m_alarm->set(0ms);
    else if (!m_alarm->isSet() && sweep.isIdle())
        m_alarm->set(std::min(firstWait * (1 << std::min(m_probes, 6)), longestWait));
    setWaiting(m_probe || m_alarm->isSet());
}

void Recovery::act()
{
    if (m_left.isEmpty())
        return;
    if (const std::optional<QDateTime> until = m_inventory.pausedUntil()) {
        const std::chrono::milliseconds wait(m_inventory.clock().utc().msecsTo(*until));
        m_alarm->set(std::clamp(wait, firstWait, longestWait));
        return;
    }
    if (m_isOver || m_reached) {
        m_isOver = false;
        m_reached = false;
        m_inventory.readAgain(std::exchange(m_left, {}), api::Urgency::Bulk);
        return;
    }
    // Another one each time: the fault may be that of the first alone.
    m_probe = m_left.at(m_probes % m_left.size());
    m_inventory.readInBackground(*m_probe);
}

void Recovery::setWaiting(bool waiting)
{
    if (m_isWaiting == waiting)
        return;
    m_isWaiting = waiting;
    Q_EMIT changed();
}

} // namespace inventory

#include "moc_recovery.cpp"
