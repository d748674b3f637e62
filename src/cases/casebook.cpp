// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/casebook.h"

#include "inventory/history.h"
#include "inventory/inventory.h"
#include "store/store.h"

#include <QUuid>

#include <algorithm>
#include <utility>

namespace cases {

using namespace Qt::StringLiterals;
using inventory::Kind;
using inventory::Resource;

CaseBook::CaseBook(store::Store &store, inventory::Inventory &inventory, inventory::History &history, QObject *parent,
                   Clock clock)
    : QObject(parent)
    , m_store(store)
    , m_inventory(inventory)
    , m_history(history)
    , m_clock(clock ? std::move(clock) : [] { return QDateTime::currentDateTimeUtc(); })
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &CaseBook::judgeAll);
    connect(&inventory, &inventory::Inventory::changed, this, &CaseBook::hear);
    connect(&history, &inventory::History::changed, this, [this] { m_soon.start(); });
    connect(&store, &store::Store::followed, this, &CaseBook::load);
    connect(&store, &store::Store::statusChanged, this, [this] {
        if (std::exchange(m_wasWritable, isWritable()) != m_wasWritable)
            Q_EMIT changed();
    });
    load();
}

bool CaseBook::isWritable() const
{
    return m_isLoaded && m_store.status().isWriter;
}

const store::Case *CaseBook::find(const QString &id) const
{
    const auto found = std::find_if(m_all.cbegin(), m_all.cend(), [&](const auto &one) { return one.id == id; });
    return found == m_all.cend() ? nullptr : &*found;
}

Standing CaseBook::standingOf(const store::Case &one) const
{
    return cases::standingOf(one, m_days, m_clock().toLocalTime().date());
}

int CaseBook::urgentCount() const
{
    return static_cast<int>(std::count_if(m_all.cbegin(), m_all.cend(),
                                          [this](const store::Case &one) { return standingOf(one).asksForAction(); }));
}

void CaseBook::setDays(int days)
{
    if (std::exchange(m_days, days) != days)
        Q_EMIT changed();
}

QString CaseBook::nextReference() const
{
    return cases::nextReference(m_all, m_clock().toLocalTime().date().year());
}

store::Case CaseBook::begin(const NewCase &newCase, const QString &reference, const QString &subject,
                            const QString &body, const QString &language)
{
    const bool isTaken =
        std::any_of(m_all.cbegin(), m_all.cend(), [&](const auto &one) { return one.reference == reference; });
    store::Case one{.id = QUuid::createUuid().toString(QUuid::WithoutBraces),
                    .reference = isTaken || reference.isEmpty() ? nextReference() : reference,
                    .kind = wordOf(newCase.asked),
                    .object = newCase.object,
                    .title = newCase.title,
                    .body = body,
                    .language = language,
                    .created = m_clock(),
                    .items = withPastedKeys(newCase.items, body)};
    one.subject = withReference(subject, one.reference);
    m_all.prepend(one);
    write(one);
    Q_EMIT changed();
    return m_all.constFirst();
}

void CaseBook::setMail(const QString &id, const QString &subject, const QString &body)
{
    change(id, [&](store::Case &one) {
        one.subject = withReference(subject, one.reference);
        one.body = body;
        one.items = withPastedKeys(one.items, body);
    });
}

void CaseBook::markSent(const QString &id)
{
    change(id, [this](store::Case &one) {
        if (!one.sent.isValid())
            one.sent = m_clock();
    });
}

void CaseBook::markReminded(const QString &id)
{
    change(id, [this](store::Case &one) { one.reminded = m_clock(); });
}

void CaseBook::withdraw(const QString &id)
{
    change(id, [this](store::Case &one) { one.withdrawn = m_clock(); });
}

void CaseBook::resume(const QString &id)
{
    change(id, [](store::Case &one) { one.withdrawn = {}; });
    m_soon.start();
}

void CaseBook::drop(const QString &id)
{
    if (m_all.removeIf([&](const store::Case &one) { return one.id == id && !one.sent.isValid(); }) == 0)
        return;
    m_store.writeMine([id](store::Database &mine) { return store::dropCase(mine, id); });
    Q_EMIT changed();
}

void CaseBook::change(const QString &id, const std::function<void(store::Case &)> &how)
{
    const auto found = std::find_if(m_all.begin(), m_all.end(), [&](const auto &one) { return one.id == id; });
    if (found == m_all.end())
        return;
    store::Case changed = *found;
    how(changed);
    if (changed == *found)
        return;
    changed.changed = m_clock();
    *found = changed;
    write(changed);
    Q_EMIT this->changed();
}

void CaseBook::write(store::Case one)
{
    if (!one.changed.isValid()) {
        one.changed = m_clock();
        for (store::Case &kept : m_all) {
            if (kept.id == one.id)
                kept.changed = one.changed;
        }
    }
    ++m_onTheWay;
    m_store.writeMine([one](store::Database &mine) { return store::keepCase(mine, one); }, this,
                      [this](bool) { --m_onTheWay; });
}

void CaseBook::load()
{
    m_store.ask<QList<store::Case>>(
        this, [](store::Files &files) { return store::cases(files.mine()); },
        [this](const QList<store::Case> &all) {
            // What is on its way is newer.
            if (m_onTheWay == 0)
                m_all = all;
            m_isLoaded = true;
            m_wasWritable = isWritable();
            m_soon.start();
            Q_EMIT changed();
        });
}

QSet<Resource> CaseBook::openResources() const
{
    QSet<Resource> found;
    for (const store::Case &one : m_all) {
        if (!one.sent.isValid() || one.withdrawn.isValid())
            continue;
        const Standing standing = standingOf(one);
        for (const store::CaseItem &item : one.items) {
            const std::optional<Expect> expect = expectOf(item.kind);
            const Resource resource = resourceOf(item);
            if (!expect || resource.name.isEmpty() || (standing.state == State::Seen && !isRemoval(*expect)))
                continue;
            found.insert(resource);
            if (*expect == Expect::AccessOff && !item.object.startsWith(u'~'))
                found.insert({Kind::User, item.object});
        }
    }
    return found;
}

void CaseBook::hear(const inventory::Changes &changes)
{
    const QSet<Resource> open = openResources();
    if (open.isEmpty() && !m_isLoaded)
        return;
    const Resource servers{Kind::Instances, {}};
    const bool isConcerned =
        changes.touches(servers) || changes.touches(Kind::Users) ||
        std::any_of(open.cbegin(), open.cend(), [&](const Resource &resource) { return changes.touches(resource); });
    if (isConcerned && !m_soon.isActive())
        m_soon.start();
    if (!changes.states(servers))
        return;
    const inventory::State state = m_inventory.state(servers);
    const bool isRound =
        state.phase == inventory::State::Phase::Ready && state.isWhole() && (!m_round.isValid() || state.at > m_round);
    if (!isRound)
        return;
    m_round = state.at;
    readOpen(m_round);
}

/// What is not known is read by whoever reads all.
void CaseBook::readOpen(const QDateTime &olderThan)
{
    const QSet<Resource> open = openResources();
    for (const Resource &resource : open) {
        const inventory::State state = m_inventory.state(resource);
        if (state.hasValues() && state.at < olderThan)
            m_inventory.readInBackground(resource);
    }
}

void CaseBook::readAgain()
{
    m_inventory.read({Kind::Instances, {}});
    const QSet<Resource> open = openResources();
    for (const Resource &resource : open)
        m_inventory.readInBackground(resource);
}

void CaseBook::setFindings(const QHash<QString, QDateTime> &findings)
{
    if (m_findings == findings)
        return;
    m_findings = findings;
    m_soon.start();
}

QSet<QString> CaseBook::findingIds() const
{
    QSet<QString> ids;
    for (const store::Case &one : m_all) {
        for (const store::CaseItem &item : one.items) {
            if (expectOf(item.kind) == Expect::FindingGone && !one.withdrawn.isValid())
                ids.insert(item.object);
        }
    }
    return ids;
}

void CaseBook::judgeAll()
{
    // Where another program writes, that one follows them.
    if (!isWritable())
        return;
    const Ground ground{.values = m_inventory.values(),
                        .state = [this](const Resource &resource) { return m_inventory.state(resource); },
                        .changes = m_history.isLoaded() ? &m_history.changes() : nullptr,
                        .findings = &m_findings,
                        .now = m_clock()};
    bool isOther = false;
    for (store::Case &one : m_all) {
        if (!follow(one, ground))
            continue;
        one.changed = m_clock();
        write(one);
        isOther = true;
    }
    if (isOther)
        Q_EMIT changed();
}

} // namespace cases

#include "moc_casebook.cpp"
