// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client.h"
#include "cases/casebook.h"
#include "insight/account.h"
#include "inventory/changelog.h"
#include "inventory/history.h"
#include "inventory/inventory.h"
#include "inventory/journal.h"
#include "store/store.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace casestage {

using namespace Qt::StringLiterals;
using inventory::Kind;

/// An account that is told what the test says, and asks nobody; with a store that is a real file, and a clock of the
/// test's own.
struct Stage
{
    Stage() { begin(); }

    /// Closes what is in memory, and opens it again from the file.
    void begin()
    {
        book.reset();
        history.reset();
        journal.reset();
        log.reset();
        kept.reset();
        known = std::make_unique<inventory::Inventory>(client);
        known->hold();
        kept = std::make_unique<store::Store>(folder.filePath(u"account"_s));
        log = std::make_unique<inventory::ChangeLog>(*known, *kept);
        journal = std::make_unique<inventory::Journal>(*known, *kept, *log);
        history = std::make_unique<inventory::History>(*kept, *log, *journal, *known);
        book = std::make_unique<cases::CaseBook>(*kept, *known, *history, nullptr, [this] { return now; });
        turn = 0;
        [&] { QTRY_VERIFY(book->isWritable() && history->isLoaded()); }();
    }
    /// An answer that came now.
    void tell(Kind kind, const QString &name, inventory::Value value)
    {
        known->apply({kind, name}, std::move(value), ++turn, now);
    }
    void usersOn(const QString &server, const QList<api::User> &assigned)
    {
        tell(Kind::InstanceUsers, server, api::InstanceUsers{server, {}, assigned, {}});
    }
    /// Two servers, to both of which Ali has access.
    void twoServers()
    {
        tell(Kind::Instances, {}, QList{invented::server(u"c1"_s, u"a.se"_s), invented::server(u"c2"_s)});
        usersOn(u"c1"_s, {ali});
        usersOn(u"c2"_s, {ali});
    }
    cases::NewCase leaving() const
    {
        return {cases::Asked::Leaving,
                u"7"_s,
                u"Ali"_s,
                {cases::personItem(cases::Expect::AccessOff, u"c1"_s, ali),
                 cases::personItem(cases::Expect::AccessOff, u"c2"_s, ali)}};
    }
    cases::State state() const { return book->standingOf(book->all().constFirst()).state; }
    void later(int minutes = 10) { now = now.addSecs(60 * minutes); }

    const api::User ali = invented::user(7, u"Ali"_s);
    QDateTime now{QDate(2026, 11, 20), QTime(12, 0), QTimeZone::utc()};
    QTemporaryDir folder;
    api::Client client{{QUrl(u"https://api.invalid/api/v2"_s), "secret", {}}};
    std::unique_ptr<inventory::Inventory> known;
    std::unique_ptr<store::Store> kept;
    std::unique_ptr<inventory::ChangeLog> log;
    std::unique_ptr<inventory::Journal> journal;
    std::unique_ptr<inventory::History> history;
    std::unique_ptr<cases::CaseBook> book;
    quint64 turn = 0;
};

} // namespace casestage
