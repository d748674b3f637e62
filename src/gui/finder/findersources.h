// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "finder/finder.h"
#include "finder/uses.h"
#include "gui/finder/finderfeeds.h"
#include "gui/finder/finderhost.h"

#include <QObject>
#include <QTimer>

class QAction;

namespace gui {

/// Finds anything in one window: gives the finder, beside the account that it follows itself, the pages and actions of
/// the window and what is said of the account in words, in portions; and remembers what was opened.
class FinderSources : public QObject
{
    Q_OBJECT

public:
    /// A further kind of what can be found.
    struct Source
    {
        QString group;
        std::function<FinderFeed()> begin;
        /// Others for each window and at each moment: given again whenever the finder opens.
        bool isOfWindow = false;
    };

    FinderSources(const FinderAccount &account, const FinderHost &host, QObject *parent);
    ~FinderSources() override;

    void add(const Source &source);
    /// What the source gave is no longer so.
    void renew(const QString &group);

    /// The finder is about to be shown: what is new since the last time is given.
    void prepare();
    /// Everything said is said in the language of the moment.
    void retranslate();
    /// Whether all has been given.
    bool isFed() const { return m_waiting.isEmpty() && !m_feed; }

    /// Asks for what was typed; the answer has the number.
    quint64 ask(const QString &typed);
    const finder::Finder &finder() const { return m_finder; }

    /// Opens the row in this window or in another one, and remembers that.
    void open(const finder::Row &row, bool isInOther);
    bool canOpenOther() const { return bool(m_host.openWindow); }

private:
    void followPlaces();
    void followPages();
    void feed();
    QStringList latest() const;
    void remember(const QString &key);

    FinderAccount m_account;
    FinderHost m_host;
    finder::Finder m_finder;
    finder::Uses m_uses;
    QList<Source> m_sources;
    /// Groups that are to be given.
    QStringList m_waiting;
    QString m_feeding;
    FinderFeed m_feed;
    QList<finder::Entry> m_fed;
    QTimer m_turn;
    /// What was looked at, the latest first.
    QStringList m_visited;
    QTimer m_dwell;
    QString m_lookedAt;
    bool m_isFollowing = false;
};

} // namespace gui
