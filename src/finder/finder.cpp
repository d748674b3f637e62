// SPDX-License-Identifier: GPL-3.0-or-later
#include "finder/finder.h"

#include "finder/finderworker.h"
#include "inventory/inventory.h"

namespace finder {

Finder::Finder(inventory::Inventory &inventory, QObject *parent)
    : QObject(parent)
    , m_inventory(inventory)
    , m_worker(new FinderWorker)
{
    m_thread.setObjectName(QStringLiteral("finder"));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(this, &Finder::begun, m_worker, &FinderWorker::begin);
    connect(this, &Finder::taken, m_worker, &FinderWorker::take);
    connect(this, &Finder::given, m_worker, &FinderWorker::put);
    connect(this, &Finder::used, m_worker, &FinderWorker::setUses);
    connect(this, &Finder::verbed, m_worker, &FinderWorker::setVerbs);
    connect(this, &Finder::worded, m_worker, &FinderWorker::setKindWords);
    connect(this, &Finder::asked, m_worker, &FinderWorker::ask);
    connect(m_worker, &FinderWorker::answered, this, &Finder::answered);
    connect(m_worker, &FinderWorker::grown, this, &Finder::grown);
    m_thread.start();
}

Finder::~Finder()
{
    m_worker->setNewest(0);
    m_thread.quit();
    m_thread.wait();
}

void Finder::begin()
{
    if (m_isBegun)
        return;
    m_isBegun = true;
    Q_EMIT begun(m_inventory.values());
    connect(&m_inventory, &inventory::Inventory::changed, this, &Finder::taken);
}

void Finder::put(const QString &group, const QList<Entry> &entries)
{
    Q_EMIT given(group, entries);
}

void Finder::setUses(const QHash<QString, double> &uses)
{
    Q_EMIT used(uses);
}

void Finder::setVerbs(const QList<Verb> &verbs)
{
    Q_EMIT verbed(verbs);
}

void Finder::setKindWords(const QList<KindWords> &all)
{
    Q_EMIT worded(all);
}

quint64 Finder::ask(const QString &typed, const QStringList &latest)
{
    m_worker->setNewest(++m_number);
    Q_EMIT asked({m_number, typed, latest});
    return m_number;
}

} // namespace finder

#include "moc_finder.cpp"
