// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/findings.h"

#include "findings/findingworker.h"
#include "inventory/history.h"
#include "inventory/inventory.h"
#include "inventory/sweep.h"
#include "store/store.h"

#include <algorithm>
#include <chrono>

namespace findings {

using namespace Qt::StringLiterals;
using inventory::Kind;

namespace {

/// What changes within this time is examined together.
constexpr int gatheredMs = 300;
/// It works for at most one part in so many of the time.
constexpr qint64 restsTimes = 4;

} // namespace

Findings::Findings(inventory::Inventory &inventory, QObject *parent, Clock clock)
    : QObject(parent)
    , m_inventory(inventory)
    , m_clock(clock ? std::move(clock) : [] { return QDateTime::currentDateTime(); })
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(gatheredMs);
    connect(&m_soon, &QTimer::timeout, this, &Findings::ask);
    connect(&inventory, &inventory::Inventory::changed, this, &Findings::hear);
    // What compares parts that were read in one go waits for all of them.
    connect(&inventory.sweep(), &inventory::Sweep::finished, this, &Findings::examine);
}

Findings::~Findings()
{
    m_thread.quit();
    m_thread.wait();
}

/// The thread begins with the first work: many accounts are opened to be exported only.
void Findings::begin()
{
    if (m_worker)
        return;
    m_worker = new FindingWorker;
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(this, &Findings::taken, m_worker, &FindingWorker::take);
    connect(this, &Findings::asked, m_worker, &FindingWorker::examine);
    connect(this, &Findings::told, m_worker, &FindingWorker::hear);
    connect(this, &Findings::brought, m_worker, &FindingWorker::bring);
    connect(m_worker, &FindingWorker::examined, this, &Findings::take);
    m_thread.setObjectName(u"findings"_s);
    m_thread.start(QThread::LowPriority);
}

void Findings::remember(store::Store &store, inventory::History &history)
{
    m_store = &store;
    m_history = &history;
    connect(&history, &inventory::History::changed, this, [this] { m_isHomesBehind = true; });
    connect(&store, &store::Store::followed, this, &Findings::load);
    load();
}

void Findings::reload()
{
    if (m_store)
        load();
}

void Findings::load()
{
    struct Kept
    {
        QList<store::KeptFinding> findings;
        Said said;
    };
    m_isLoaded = false;
    m_store->ask<Kept>(
        this,
        [](store::Files &files) {
            store::Database &mine = files.mine();
            return Kept{store::findings(mine), {store::acceptances(mine), store::mutes(mine)}};
        },
        [this](const Kept &kept) {
            begin();
            m_said.acceptances = kept.said.acceptances;
            m_said.mutes = kept.said.mutes;
            m_isLoaded = true;
            Q_EMIT brought(kept.findings);
            tell();
            if (isExamined() || m_isAsked)
                examineSoon();
        });
}

void Findings::setThresholds(const ends::Thresholds &thresholds)
{
    if (m_thresholds == thresholds)
        return;
    m_thresholds = thresholds;
    examine();
}

void Findings::setHabits(const ends::EndHabits::Habits &habits)
{
    if (m_habits == habits)
        return;
    m_habits = habits;
    examine();
}

void Findings::setSnoozes(const ends::EndHabits::Snoozes &snoozes)
{
    if (m_said.snoozes == snoozes)
        return;
    m_said.snoozes = snoozes;
    if (m_worker && m_isLoaded)
        tell();
}

void Findings::setEnded(const QList<EndedAccess> &ended)
{
    if (m_ended == ended)
        return;
    m_ended = ended;
    examine();
}

void Findings::hear(const inventory::Changes &changes)
{
    m_parts.hear(changes, m_inventory);
    // States alone make a list whole, or not.
    if (!changes.differences().isEmpty()) {
        begin();
        Q_EMIT taken(changes);
    }
    examineSoon();
}

void Findings::examine()
{
    if (isExamined())
        examineSoon();
}

void Findings::examineSoon()
{
    m_isAsked = true;
    if (!m_isExamining && !m_soon.isActive())
        m_soon.start();
}

void Findings::ask()
{
    if (!m_isAsked || m_isExamining || !m_isLoaded)
        return;
    // What is examined beside the values is made of what was told: both are to be of one moment.
    const bool isTold = m_inventory.tellAll();
    m_isAsked = false;
    m_soon.stop();
    if (!isTold) {
        examineSoon();
        return;
    }
    const auto isWhole = [this](Kind kind) {
        const inventory::State state = m_inventory.state({kind, {}});
        return state.hasValues() && state.isWhole();
    };
    Ground ground;
    ground.values = m_inventory.values();
    ground.hasServers = isWhole(Kind::Instances);
    ground.hasDomains = isWhole(Kind::Domains);
    ground.hasCertificates = isWhole(Kind::Certificates);
    ground.hasPeople = isWhole(Kind::Users);
    // Before anything is known there is nothing to say of it.
    if (!ground.hasServers && !ground.hasDomains && !ground.hasCertificates && !ground.hasPeople) {
        // Who waits for the examination waits no longer.
        if (isExamined())
            Q_EMIT changed();
        return;
    }
    ground.now = m_clock();
    ground.thresholds = m_thresholds;
    ground.habits = m_habits;
    ground.formerHomes = homes();
    ground.ended = m_ended;
    ground.ages = m_parts.ages(m_inventory);
    begin();
    m_isExamining = true;
    Q_EMIT asked(ground);
}

void Findings::take(const std::shared_ptr<const findings::Examined> &examined)
{
    if (examined->isExamination) {
        m_isExamining = false;
        m_soon.setInterval(static_cast<int>(std::max<qint64>(gatheredMs, restsTimes * examined->took)));
        if (m_isAsked)
            m_soon.start();
        if (m_store && (!examined->kept.isEmpty() || !examined->dropped.isEmpty())) {
            m_store->writeMine([examined](store::Database &mine) {
                return store::keepFindings(mine, examined->kept, examined->dropped);
            });
        }
    }
    m_list = examined->list;
    Q_EMIT changed();
}

void Findings::tell()
{
    begin();
    Q_EMIT told(m_said, m_clock().date());
}

void Findings::accept(const QStringList &ids, const QDate &until, const QString &reason)
{
    for (const QString &id : ids) {
        m_said.acceptances.removeIf([&id](const store::KeptAcceptance &one) { return one.finding == id; });
        const store::KeptAcceptance acceptance{id, until, reason, m_clock().toUTC()};
        m_said.acceptances.append(acceptance);
        if (m_store)
            m_store->writeMine([acceptance](store::Database &mine) { return store::keepAcceptance(mine, acceptance); });
    }
    tell();
}

void Findings::reopen(const QStringList &ids)
{
    for (const ShownFinding &one : std::as_const(m_list->all)) {
        if (one.isSnoozed && ids.contains(one.id))
            Q_EMIT snoozeEndWanted(endKey(one.finding()).first, one.finding().object.id);
    }
    for (const QString &id : ids) {
        if (m_said.acceptances.removeIf([&id](const store::KeptAcceptance &one) { return one.finding == id; }) == 0)
            continue;
        if (m_store)
            m_store->writeMine([id](store::Database &mine) { return store::keepAcceptance(mine, {id, {}, {}, {}}); });
    }
    tell();
}

void Findings::muteRule(Rule rule, bool isMuted)
{
    setMute({ruleMute, QString::fromLatin1(infoOf(rule).id), m_clock().toUTC()}, isMuted);
}

void Findings::muteObject(const insight::Object &object, bool isMuted)
{
    if (const QString what = keptText(object); !what.isEmpty())
        setMute({objectMute, what, m_clock().toUTC()}, isMuted);
}

void Findings::setMute(const store::KeptMute &mute, bool isMuted)
{
    m_said.mutes.removeIf(
        [&mute](const store::KeptMute &one) { return one.kind == mute.kind && one.what == mute.what; });
    if (isMuted)
        m_said.mutes.append(mute);
    if (m_store)
        m_store->writeMine([mute, isMuted](store::Database &mine) { return store::keepMute(mine, mute, isMuted); });
    tell();
}

const QHash<QHostAddress, FormerHome> &Findings::homes()
{
    if (m_history && std::exchange(m_isHomesBehind, false))
        m_formerHomes = formerHomes(m_history->changes(), m_clock().timeZone());
    return m_formerHomes;
}

} // namespace findings

#include "moc_findings.cpp"
