// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client.h"
#include "findings/findings.h"
#include "insight/account.h"
#include "inventory/changelog.h"
#include "inventory/history.h"
#include "inventory/inventory.h"
#include "inventory/journal.h"
#include "store/store.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace findingsstage {

using namespace Qt::StringLiterals;
using findings::Findings;
using findings::Rule;
using findings::Severity;
using findings::ShownFinding;
using inventory::Kind;
using Standing = ShownFinding::Standing;

/// An account that is told what the test says, and asks nobody; with a store that is a real file.
struct Stage
{
    Stage() { begin(); }

    /// Closes what is in memory, and opens it again from the file.
    void begin()
    {
        findings.reset();
        history.reset();
        journal.reset();
        log.reset();
        kept.reset();
        inventory = std::make_unique<inventory::Inventory>(client);
        inventory->hold();
        findings = std::make_unique<Findings>(*inventory, nullptr, [this] { return now; });
        kept = std::make_unique<store::Store>(folder.filePath(u"account"_s));
        log = std::make_unique<inventory::ChangeLog>(*inventory, *kept);
        journal = std::make_unique<inventory::Journal>(*inventory, *kept, *log);
        history = std::make_unique<inventory::History>(*kept, *log, *journal, *inventory);
        findings->remember(*kept, *history);
        turn = 0;
    }
    void tell(Kind kind, const QString &name, inventory::Value value)
    {
        inventory->apply({kind, name}, std::move(value), ++turn, QDateTime::currentDateTimeUtc());
    }
    /// Two servers of which the first has no description.
    void twoServers()
    {
        api::Instance second = invented::server(u"c2"_s, u"b.se"_s);
        second.description = u"Webb"_s;
        tell(Kind::Instances, {}, QList{invented::server(u"c1"_s, u"a.se"_s), second});
    }
    /// A domain that has ended, and one of which nothing is wrong.
    void endedDomain()
    {
        api::Domain ended;
        ended.name = u"slut.se"_s;
        ended.expires = api::Date::fromText(u"2026-11-01"_s);
        tell(Kind::Domains, {}, QList{ended});
    }
    /// Waits until all that was told has been examined.
    void settle() const
    {
        [&] { QTRY_VERIFY(findings->isExamined() && !findings->isBusy()); }();
    }
    /// "no-description c1 open", sorted.
    QStringList shown() const
    {
        static const QStringList standings{u"open"_s, u"accepted"_s, u"muted"_s, u"gone"_s};
        QStringList lines;
        for (const ShownFinding &one : findings->list().all)
            lines.append(u"%1 %2 %3"_s.arg(QLatin1StringView(one.info().id), one.finding().object.id,
                                           standings.at(static_cast<int>(one.standing))));
        lines.sort();
        return lines;
    }
    /// What is known of the finding of that rule; an empty one when there is none.
    ShownFinding of(Rule rule) const
    {
        for (const ShownFinding &one : findings->list().all) {
            if (one.finding().rule == rule)
                return one;
        }
        return {};
    }

    QDateTime now{QDate(2026, 11, 30), QTime(12, 0)};
    QTemporaryDir folder;
    api::Client client{{QUrl(u"https://api.invalid/api/v2"_s), "secret", {}}};
    std::unique_ptr<inventory::Inventory> inventory;
    std::unique_ptr<store::Store> kept;
    std::unique_ptr<inventory::ChangeLog> log;
    std::unique_ptr<inventory::Journal> journal;
    std::unique_ptr<inventory::History> history;
    std::unique_ptr<Findings> findings;
    quint64 turn = 0;
};

} // namespace findingsstage
