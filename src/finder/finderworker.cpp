// SPDX-License-Identifier: GPL-3.0-or-later
#include "finder/finderworker.h"

namespace finder {

namespace {

/// Questions wait no longer than this for the index to grow.
constexpr int portion = 10;
/// Changes that come together are taken together: a reading of the account brings thousands.
constexpr int gathered = 300;

} // namespace

FinderWorker::FinderWorker()
    : m_account(m_index)
    , m_work(this)
{
    m_work.setSingleShot(true);
    connect(&m_work, &QTimer::timeout, this, &FinderWorker::work);
}

void FinderWorker::begin(const inventory::Values &values)
{
    m_isBegun = true;
    m_account.begin(values);
    m_work.start(0);
}

void FinderWorker::take(const inventory::Changes &changes)
{
    m_account.take(changes);
    if (!m_account.isWhole() && !m_work.isActive())
        m_work.start(gathered);
}

void FinderWorker::put(const QString &group, const QList<Entry> &entries)
{
    m_index.put(group, entries);
    Q_EMIT grown();
}

void FinderWorker::work()
{
    if (m_account.work(portion))
        Q_EMIT grown();
    else
        m_work.start(0);
}

void FinderWorker::ask(const Question &question)
{
    std::shared_ptr<Answer> answer = m_index.search(question, &m_newest);
    if (!answer)
        return;
    answer->isWhole = m_isBegun && m_account.isWhole();
    Q_EMIT answered(answer);
}

} // namespace finder

#include "moc_finderworker.cpp"
