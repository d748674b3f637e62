// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/finder/findersources.h"

#include "cases/casebook.h"
#include "findings/findings.h"
#include "gui/finder/finderopener.h"
#include "gui/finder/finderverbs.h"
#include "gui/finder/finderwords.h"
#include "gui/pages/page.h"
#include "inventory/history.h"
#include "inventory/inventory.h"
#include "inventory/notes.h"
#include "settings/settings.h"

#include <QAction>
#include <QElapsedTimer>

#include <chrono>

namespace gui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A turn of the event loop has room for it beside everything else.
constexpr int portion = 4;
constexpr qsizetype mostLatest = 6;
constexpr qsizetype mostVisited = 20;

} // namespace

FinderSources::FinderSources(const FinderAccount &account, const FinderHost &host, QObject *parent)
    : QObject(parent)
    , m_account(account)
    , m_host(host)
    , m_finder(account.inventory)
    , m_uses(account.settings.finderUses())
{
    m_turn.setInterval(0);
    connect(&m_turn, &QTimer::timeout, this, &FinderSources::feed);
    add({u"pages"_s, [this] { return feedPages(m_host); }, true});
    add({u"actions"_s, [this] { return feedActions(m_host); }, true});
    add({u"filters"_s, [this] { return feedSavedFilters(m_host, m_account); }, true});
    // Where one stands depends on the day.
    add({u"cases"_s, [this] { return feedCases(m_account); }, true});
    add({u"findings"_s, [this] { return feedFindings(m_account); }});
    add({u"notes"_s, [this] { return feedNotes(m_account); }});
    add({u"gone"_s, [this] { return feedGone(m_account); }});
    add({u"changes"_s, [this] { return feedChanges(m_account); }});
    connect(&account.findings, &findings::Findings::changed, this, [this] { renew(u"findings"_s); });
    if (account.cases)
        connect(account.cases, &cases::CaseBook::changed, this, [this] { renew(u"cases"_s); });
    if (account.notes) {
        connect(account.notes, &inventory::Notes::changed, this, [this] { renew(u"notes"_s); });
        connect(account.notes, &inventory::Notes::reset, this, [this] { renew(u"notes"_s); });
    }
    if (account.history) {
        connect(account.history, &inventory::History::changed, this, [this] {
            renew(u"gone"_s);
            renew(u"changes"_s);
        });
    }
    followPlaces();
}

FinderSources::~FinderSources() = default;

void FinderSources::add(const Source &source)
{
    m_sources.append(source);
    renew(source.group);
}

void FinderSources::renew(const QString &group)
{
    if (!m_waiting.contains(group))
        m_waiting.append(group);
    if (m_feeding == group)
        m_feed = {};
    if (m_isFollowing)
        m_turn.start();
}

void FinderSources::prepare()
{
    m_finder.begin();
    m_isFollowing = true;
    // Another window may have added to them.
    m_uses = finder::Uses(m_account.settings.finderUses());
    m_finder.setVerbs(FinderVerbs::all());
    m_finder.setKindWords(FinderWords::kinds());
    m_finder.setUses(m_uses.scores(QDateTime::currentDateTimeUtc()));
    followPages();
    for (const Source &source : std::as_const(m_sources)) {
        if (source.isOfWindow)
            renew(source.group);
    }
    // Few, and what a person may look for at once.
    feed();
    if (!isFed())
        m_turn.start();
}

void FinderSources::retranslate()
{
    for (const Source &source : std::as_const(m_sources)) {
        m_finder.put(source.group, {});
        renew(source.group);
    }
}

void FinderSources::feed()
{
    QElapsedTimer timer;
    timer.start();
    while (!timer.hasExpired(portion)) {
        if (!m_feed && m_waiting.isEmpty()) {
            m_turn.stop();
            return;
        }
        if (!m_feed) {
            m_feeding = m_waiting.takeFirst();
            m_fed.clear();
            for (const Source &source : std::as_const(m_sources)) {
                if (source.group == m_feeding)
                    m_feed = source.begin();
            }
        }
        if (auto entry = m_feed()) {
            m_fed.append(std::move(*entry));
            continue;
        }
        m_finder.put(m_feeding, m_fed);
        m_feed = {};
        m_feeding.clear();
        m_fed.clear();
    }
}

quint64 FinderSources::ask(const QString &typed)
{
    return m_finder.ask(typed, latest());
}

QStringList FinderSources::latest() const
{
    QStringList keys = m_visited + m_uses.latest(mostVisited);
    keys.removeDuplicates();
    // What is looked at now is no place to go to.
    keys.removeAll(m_lookedAt);
    return keys.first(std::min(keys.size(), mostLatest));
}

void FinderSources::remember(const QString &key)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    m_uses.add(key, now);
    m_account.settings.setFinderUses(m_uses.bytes());
    m_finder.setUses(m_uses.scores(now));
}

/// Places that were looked at for a moment, wherever they were opened from.
void FinderSources::followPlaces()
{
    m_dwell.setSingleShot(true);
    m_dwell.setInterval(1s);
    connect(&m_dwell, &QTimer::timeout, this, [this] {
        m_visited.removeAll(m_lookedAt);
        m_visited.prepend(m_lookedAt);
        if (m_visited.size() > mostVisited)
            m_visited.removeLast();
    });
    followPages();
}

void FinderSources::followPages()
{
    const QList<Page *> pages = m_host.pages();
    for (Page *page : pages) {
        // Pages come while the window is made: each is followed once.
        disconnect(page, &Page::moved, this, nullptr);
        connect(page, &Page::moved, this, [this, page] {
            if (!page->isVisible())
                return;
            m_lookedAt = keyOfPlace(page->place());
            m_dwell.start();
        });
    }
}

void FinderSources::open(const finder::Row &row, bool isInOther)
{
    remember(row.entry.key());
    if (row.entry.kind == finder::Kind::Action) {
        const QList<FoundAction> actions = m_host.actions();
        for (const FoundAction &found : actions) {
            if (actionId(*found.action) == row.entry.id)
                return found.action->trigger();
        }
        return;
    }
    const bool opens = isInOther && m_host.openWindow;
    openRow(row, m_account, opens ? m_host.openWindow() : m_host);
}

} // namespace gui

#include "moc_findersources.cpp"
