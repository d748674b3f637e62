// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/access/accessfollower.h"

#include "insight/index.h"
#include "inventory/history.h"
#include "inventory/inventory.h"

#include <algorithm>
#include <array>
#include <chrono>

namespace gui {

using namespace std::chrono_literals;
using inventory::Kind;

namespace {

/// Changes that come within this time are taken together.
constexpr std::chrono::milliseconds watchedWait = 500ms;
/// What nobody looks at waits until nothing has come for so long.
constexpr std::chrono::milliseconds unwatchedWait = 1s;

/// So many answers about servers and people are worked out within a few milliseconds.
constexpr qsizetype fewAnswers = 300;

std::shared_ptr<const AccessShown> shownOf(const models::AccessQuestion &question, insight::KeyReader &reader)
{
    auto shown = std::make_shared<AccessShown>();
    shown->values = models::accessValues(question, reader);
    shown->grants = models::grantRows(*shown->values);
    for (qsizetype i = 0; i < shown->grants.size(); ++i) {
        const insight::Grant &grant = shown->grants.at(i).grant;
        shown->places.insert(models::accessKey(models::accessHolder(grant), grant.server), i);
    }
    shown->rows = models::accessRows(*shown->values);
    shown->columns = models::accessColumns(*shown->values);
    shown->companies = models::accessCompanies(*shown->values);
    return shown;
}

bool concernsAccess(const inventory::Changes &changes)
{
    static constexpr std::array kinds{Kind::Instances, Kind::Instance,   Kind::Users,        Kind::User,
                                      Kind::SshKeys,   Kind::DeployKeys, Kind::InstanceUsers};
    return std::any_of(kinds.begin(), kinds.end(), [&changes](Kind kind) { return changes.values(kind); });
}

} // namespace

AccessFollower::AccessFollower(inventory::Inventory &inventory, const insight::Index &index,
                               const inventory::History *history, QObject *parent)
    : QObject(parent)
    , m_inventory(inventory)
    , m_index(index)
    , m_history(history)
    , m_reader(std::make_shared<insight::KeyReader>())
{
    m_worker.setMaxThreadCount(1);
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &AccessFollower::catchUp);
    connect(&inventory, &inventory::Inventory::changed, this, &AccessFollower::hear);
    if (history)
        connect(history, &inventory::History::changed, this, &AccessFollower::fallBehind);
    catchUp();
}

AccessFollower::~AccessFollower()
{
    m_worker.waitForDone();
}

int AccessFollower::count() const
{
    if (!m_shown)
        return -1;
    const insight::Coverage &read = m_shown->values->coverage;
    const bool isAsked = read.servers == 0 || read.users > 0 || read.keys > 0;
    return m_shown->grants.isEmpty() && !isAsked ? -1 : static_cast<int>(m_shown->grants.size());
}

void AccessFollower::setWatched(bool watched)
{
    const bool begins = watched && !m_isWatched;
    m_isWatched = watched;
    if (begins && m_isBehind)
        catchUp();
}

void AccessFollower::hear(const inventory::Changes &changes)
{
    if (concernsAccess(changes))
        fallBehind();
}

void AccessFollower::fallBehind()
{
    m_isBehind = true;
    if (m_isWatched && isSmall() && !m_isWorking)
        catchUp();
    else if (!m_isWatched)
        m_soon.start(unwatchedWait);
    else if (!m_soon.isActive())
        m_soon.start(watchedWait);
}

bool AccessFollower::isSmall() const
{
    const inventory::Values &values = m_inventory.values();
    return values.instanceUsers.size() + values.sshKeys.size() + values.deployKeys.size() + values.userDetails.size() <
           fewAnswers;
}

void AccessFollower::catchUp()
{
    m_soon.stop();
    if (!m_isBehind || m_isWorking)
        return;
    m_isBehind = false;
    models::AccessQuestion question{m_inventory.values(), m_index.access().ties(),
                                    m_history ? m_history->changes() : QList<store::Change>()};
    if (isSmall()) {
        take(shownOf(question, *m_reader));
        return;
    }
    m_isWorking = true;
    m_worker.start([this, question = std::move(question), reader = m_reader] {
        std::shared_ptr<const AccessShown> shown = shownOf(question, *reader);
        QMetaObject::invokeMethod(
            this,
            [this, shown = std::move(shown)] {
                m_isWorking = false;
                take(shown);
                if (m_isBehind)
                    fallBehind();
            },
            Qt::QueuedConnection);
    });
}

void AccessFollower::take(std::shared_ptr<const AccessShown> shown)
{
    m_shown.swap(shown);
    Q_EMIT renewed();
    // What was shown before is large: it goes where nobody waits for it.
    if (!isSmall())
        m_worker.start([before = std::move(shown)]() mutable { before.reset(); });
}

} // namespace gui

#include "moc_accessfollower.cpp"
