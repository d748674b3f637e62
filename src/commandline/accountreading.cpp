// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/accountreading.h"

#include "ends/seenends.h"
#include "insight/index.h"
#include "names/comparablename.h"
#include "session/accountsource.h"
#include "session/keptaccount.h"
#include "session/session.h"
#include "settings/settings.h"

#include <QTimer>

#include <chrono>
#include <utility>

namespace commandline {

using namespace Qt::StringLiterals;

namespace {

/// Later than the inventory tells what has come.
constexpr std::chrono::milliseconds allTold(100);

ends::EndHabits::Snoozes snoozesOf(const session::KeptAccount &kept)
{
    ends::EndHabits::Snoozes snoozes;
    for (const inventory::Snooze &snooze : kept.snoozes.all()) {
        const auto kind = snooze.kind == "domain"_L1 ? ends::EndDate::Kind::Domain : ends::EndDate::Kind::Certificate;
        snoozes.insert({kind, names::comparableName(snooze.object)}, {snooze.until, snooze.reason, snooze.end});
    }
    return snoozes;
}

} // namespace

AccountReading::AccountReading(session::Session &session, const settings::Settings &settings, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_settings(settings)
    , m_pauses(session.inventory())
{
}

void AccountReading::start(const Wants &wants)
{
    m_wants = wants;
    m_started = QDateTime::currentDateTimeUtc();
    m_session.findings().setThresholds(m_settings.thresholds());
    if (m_session.kept())
        load();
    else
        read();
}

void AccountReading::load()
{
    connect(&m_session.kept()->memory, &inventory::Memory::loaded, this, [this] {
        if (m_wants.fresh)
            read();
        else
            catchUp();
    });
    m_session.kept()->memory.load();
}

void AccountReading::read()
{
    m_read = std::make_unique<inventory::FullRead>(m_session.inventory());
    connect(m_read.get(), &inventory::FullRead::finished, this, &AccountReading::takeRead);
    m_read->start();
}

void AccountReading::takeRead()
{
    const QList<inventory::Failure> failures = m_read->failures();
    m_status = exportStatus(failures);
    tellFailures(failures, m_status);
    if (m_status == KeyRefused || m_status == NotReachable || isNothingRead(failures))
        Q_EMIT finished(m_status);
    else
        catchUp();
}

/// What was asked of the store before is answered once this is.
void AccountReading::catchUp()
{
    session::KeptAccount *kept = m_session.kept();
    if (!kept) {
        examine();
        return;
    }
    kept->store.ask<bool>(
        this, [](store::Files &) { return true; },
        [this, kept](bool) {
            if (kept->history.isLoaded()) {
                examine();
                return;
            }
            connect(&kept->history, &inventory::History::changed, this, &AccountReading::examine,
                    Qt::SingleShotConnection);
        });
}

void AccountReading::examine()
{
    if (!m_wants.findings) {
        finish();
        return;
    }
    findings::Findings &findings = m_session.findings();
    QTimer::singleShot(allTold, this, [this, &findings] {
        connect(&findings, &findings::Findings::changed, this, &AccountReading::finish);
        findings.examine();
    });
}

void AccountReading::finish()
{
    const findings::Findings &findings = m_session.findings();
    if (m_wants.findings && (!findings.isExamined() || findings.isBusy()))
        return;
    disconnect(&m_session.findings(), nullptr, this, nullptr);
    if (!m_wants.cases || !m_wants.fresh) {
        Q_EMIT finished(m_status);
        return;
    }
    // Cases are judged once all that they are judged by was told.
    QTimer::singleShot(allTold, this, [this] { Q_EMIT finished(m_status); });
}

listing::Source AccountReading::source() const
{
    listing::Source source = session::accountSource(m_session, m_settings);
    // The account is examined while it is read, too.
    source.findings.removeIf([this](const findings::ShownFinding &one) {
        return one.standing == findings::ShownFinding::Standing::Gone && one.known.since >= m_started;
    });
    // What the index and the memory of ends learn soon is worked out at once.
    insight::Access access;
    const inventory::Changes all = insight::differencesOf(source.values);
    for (const inventory::Difference &difference : all.differences())
        access.take(difference);
    source.ties = access.ties();
    source.habits.setSeen(ends::seenEnds(source.changes, source.values, QTimeZone::systemTimeZone()));
    if (const session::KeptAccount *kept = m_session.kept())
        source.habits.setSnoozes(snoozesOf(*kept));
    return source;
}

} // namespace commandline

#include "moc_accountreading.cpp"
