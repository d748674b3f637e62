// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/sweep.h"

#include "inventory/inventory.h"
#include "inventory/log.h"
#include "inventory/outage.h"

#include <QPointer>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace inventory {

Q_LOGGING_CATEGORY(lcInventory, "cloudnet.inventory", QtWarningMsg)

namespace {

// As many as the client keeps in flight (docs/contract.md, doubt 13): its own queue stays empty for what a person asks
// for.
constexpr qsizetype atOnce = 6;

// One resource may have its own reason to break the connection; so many in a row have one that all others share.
constexpr int mostUnreached = 6;

/// In which part of the line it waits.
std::size_t partOf(Kind kind)
{
    switch (kind) {
    case Kind::User:
        return 1;
    case Kind::Instance:
        return 2;
    case Kind::Domain:
        return 3;
    case Kind::SshKeys:
    case Kind::DeployKeys:
    case Kind::InstanceUsers:
        return 4;
    default:
        return 0;
    }
}

} // namespace

Sweep::Sweep(Inventory &inventory, QObject *parent)
    : QObject(parent)
    , m_inventory(inventory)
{
}

void Sweep::add(const QList<Resource> &resources)
{
    const bool begins = isIdle();
    if (begins) {
        m_done = 0;
        m_total = 0;
        m_unreached = 0;
    }
    m_inLine.reserve(m_inLine.size() + resources.size());
    QList<std::pair<qint64, Resource>> byAge;
    byAge.reserve(resources.size());
    for (const Resource &resource : resources) {
        const QDateTime at = m_inventory.state(resource).at;
        byAge.append({at.isValid() ? at.toMSecsSinceEpoch() : 0, resource});
    }
    std::stable_sort(byAge.begin(), byAge.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    for (const auto &[at, resource] : std::as_const(byAge)) {
        if (m_inLine.contains(resource) || m_underWay.contains(resource))
            continue;
        m_inLine.insert(resource);
        m_waiting[partOf(resource.kind)].append(resource);
        ++m_total;
    }
    if (begins && m_total > 0)
        qCInfo(lcInventory, "reading in the background begins: %d", m_total);
    Q_EMIT progressed();
    fill();
}

void Sweep::remove(const Resource &resource)
{
    // Its place in the list stays and is passed over: a removal from the middle would cost a walk for each click.
    if (!m_inLine.remove(resource))
        return;
    --m_total;
    if (m_inLine.isEmpty())
        takeLine();
    Q_EMIT progressed();
    finish();
}

void Sweep::giveUp()
{
    const bool worked = !isIdle();
    m_total -= static_cast<int>(m_inLine.size());
    takeLine();
    Q_EMIT progressed();
    if (worked)
        finish();
}

void Sweep::setPaused(bool paused)
{
    if (m_paused == paused)
        return;
    m_paused = paused;
    Q_EMIT progressed();
    fill();
}

/// Empties the line: what was in it, in order.
QList<Resource> Sweep::takeLine()
{
    QList<Resource> rest;
    for (QList<Resource> &part : m_waiting) {
        for (const Resource &resource : std::as_const(part)) {
            if (m_inLine.remove(resource))
                rest.append(resource);
        }
        part.clear();
    }
    return rest;
}

std::optional<Resource> Sweep::takeNext()
{
    for (QList<Resource> &part : m_waiting) {
        while (!part.isEmpty()) {
            const Resource next = part.takeFirst();
            if (m_inLine.remove(next))
                return next;
        }
    }
    return std::nullopt;
}

void Sweep::fill()
{
    while (!m_paused && m_underWay.size() < atOnce) {
        const std::optional<Resource> next = takeNext();
        if (!next)
            return;
        m_underWay.insert(*next);
        m_inventory.readInBackground(*next);
    }
}

/// Where nothing is left: after the last of it is told, which may put more in line.
void Sweep::finish()
{
    if (!isIdle())
        return;
    const QPointer<Sweep> self(this);
    m_inventory.tellNow();
    if (self && isIdle())
        Q_EMIT finished();
}

void Sweep::settled(const Resource &resource)
{
    if (m_inventory.state(resource).phase == State::Phase::Loading || !m_underWay.remove(resource))
        return;
    ++m_done;
    Q_EMIT progressed();
    const State state = m_inventory.state(resource);
    if (state.error && state.error->kind == api::Error::Kind::KeyRefused) {
        // Every other call would be refused like this one.
        m_total -= static_cast<int>(takeLine().size());
    }
    const std::optional<api::Error> &error = state.error ? state.error : state.missing;
    m_unreached = error && isUnreached(*error) ? m_unreached + 1 : 0;
    if (m_unreached >= mostUnreached)
        failLine(*error);
    fill();
    if (isIdle())
        qCInfo(lcInventory, "reading in the background ends: %d of %d", m_done, m_total);
    finish();
}

void Sweep::failLine(const api::Error &error)
{
    const QList<Resource> rest = takeLine();
    m_done += static_cast<int>(rest.size());
    Q_EMIT progressed();
    for (const Resource &resource : rest) {
        api::Error own = error;
        own.call = u"GET "_s + pathOf(resource);
        m_inventory.failUnsent(resource, own);
    }
}

} // namespace inventory

#include "moc_sweep.cpp"
