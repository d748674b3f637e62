// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/findingworker.h"

#include <QElapsedTimer>

#include <algorithm>

namespace findings {

using State = KnownFinding::State;

void FindingWorker::examine(const Ground &ground)
{
    QElapsedTimer timer;
    timer.start();
    const QDateTime now = ground.now.toUTC();
    m_known = follow(m_known, m_examiner.examine(ground), now, ground.ages);
    m_known.removeIf(
        [&now](const KnownFinding &one) { return one.state == State::Gone && one.gone.daysTo(now) > goneDays; });
    m_at = now;
    m_today = ground.now.date();
    name();
    auto result = std::make_shared<Examined>();
    compareKept(*result);
    result->list = listNow();
    result->isExamination = true;
    result->took = timer.elapsed();
    Q_EMIT examined(result);
}

void FindingWorker::hear(const Said &said, const QDate &today)
{
    m_said = said;
    m_today = today;
    auto result = std::make_shared<Examined>();
    result->list = listNow();
    Q_EMIT examined(result);
}

void FindingWorker::bring(const QList<store::KeptFinding> &kept)
{
    QSet<QString> found;
    for (const KnownFinding &one : std::as_const(m_known))
        found.insert(one.finding.id());
    for (const store::KeptFinding &one : kept) {
        m_kept.insert(one.id, one);
        const auto read = findingFromText(one.text);
        // An id of an older version is none of ours: it is dropped.
        if (!read || read->finding.id() != one.id)
            continue;
        if (!found.contains(one.id)) {
            const bool isGone = one.gone.isValid();
            m_known.append({read->finding, isGone ? State::Gone : State::NotJudged, one.since, one.gone});
            m_titles.insert(one.id, read->titles);
            m_isNamed = false;
            continue;
        }
        for (KnownFinding &known : m_known) {
            if (known.finding.id() == one.id && !one.gone.isValid())
                known.since = std::min(known.since, one.since);
        }
    }
}

/// Only what is found otherwise, or is about something of which something else is told, may be called otherwise than
/// before.
void FindingWorker::name()
{
    const Naming naming(m_examiner.directory());
    const QSet<insight::Object> &told = m_examiner.toldOtherwise();
    const QSet<QString> different = m_examiner.different();
    const auto isTold = [&told](const insight::Object &object) { return told.contains(object); };
    QHash<QString, Titles> titles;
    titles.reserve(m_known.size());
    for (const KnownFinding &one : std::as_const(m_known)) {
        const QString id = one.finding.id();
        const auto before = m_titles.constFind(id);
        const QList<insight::Object> &others = one.finding.others;
        const bool stays = m_isNamed && before != m_titles.cend() && !different.contains(id) &&
                           !isTold(one.finding.object) && std::none_of(others.cbegin(), others.cend(), isTold);
        titles.insert(id, stays ? *before : naming.titlesOf(one.finding, m_titles.value(id)));
    }
    m_titles = std::move(titles);
    m_isNamed = true;
}

void FindingWorker::compareKept(Examined &result)
{
    QHash<QString, store::KeptFinding> now;
    now.reserve(m_known.size());
    for (const KnownFinding &one : std::as_const(m_known)) {
        const QString id = one.finding.id();
        const store::KeptFinding kept{id, keptText(one.finding, m_titles.value(id)), one.since, one.gone};
        const auto before = m_kept.constFind(id);
        if (before == m_kept.cend() || !(*before == kept))
            result.kept.append(kept);
        now.insert(id, kept);
    }
    for (auto kept = m_kept.cbegin(); kept != m_kept.cend(); ++kept) {
        if (!now.contains(kept.key()))
            result.dropped.append(kept.key());
    }
    m_kept = std::move(now);
}

std::shared_ptr<const FindingList> FindingWorker::listNow()
{
    auto list = std::make_shared<FindingList>(listOf(m_known, m_said, m_titles, m_today));
    QHash<QString, const ShownFinding *> before;
    before.reserve(m_last->all.size());
    for (const ShownFinding &one : m_last->all)
        before.insert(one.id, &one);
    for (ShownFinding &one : list->all) {
        const ShownFinding *was = before.value(one.id);
        one.revision = was && *was == one ? was->revision : ++m_revision;
    }
    list->examined = m_at;
    m_last = list;
    return list;
}

} // namespace findings

#include "moc_findingworker.cpp"
