// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inventory/inventorysetup.h"
#include "inventory/recovery.h"
#include "inventory/sweep.h"
#include "inventory/unread.h"
#include "support/manualclock.h"
#include "support/testcase.h"

#include <QSet>

#include <algorithm>

namespace inventorytest {

using namespace std::chrono_literals;

/// An account of 40 servers and 80 domains whose API can die and come back, by a clock of the test's own.
struct OutageStage : Setup
{
    static constexpr int serverCount = 40;
    static constexpr int domainCount = 80;

    OutageStage()
        : Setup(std::make_shared<support::ManualClock>())
        , time(static_cast<support::ManualClock &>(*clock))
    {
        server.otherwise([this](const support::Received &request) {
            const QByteArray path = request.path.mid(QByteArray("/api/v2").size());
            const bool isList = path.count('/') == 2 || path == "/instance/user/";
            if (dead || broken.contains(path))
                return support::Reply::closed();
            served += path;
            // As many details as are wanted, and then nothing more.
            if (!isList && --diesAfter == 0)
                dead = true;
            if (path == "/instance/")
                return list("{\"name\": \"c%\"}", serverCount);
            if (path == "/domain/")
                return list("{\"name\": \"d%.se\"}", domainCount);
            if (path == "/certificate/" || path == "/instance/user/")
                return support::Reply::json("[]");
            return support::Reply::json("{}");
        });
    }

    static support::Reply list(const QByteArray &element, int count)
    {
        QByteArrayList all;
        for (int number = 0; number < count; ++number)
            all += QByteArray(element).replace('%', QByteArray::number(number));
        return support::Reply::json('[' + all.join(',') + ']');
    }

    /// Lets come what is on its way, with the rests of what is sent again, until @p done; not what waits for longer.
    bool letCome(const std::function<bool()> &done)
    {
        return support::waitFor([&] {
            if (const auto next = time.untilNext(); next && *next <= 2s)
                time.advance(*next);
            return done();
        });
    }
    bool isQuiet() { return client.pending() == 0 && inventory.sweep().isIdle() && time.untilNext().value_or(1h) > 2s; }
    bool settleDown()
    {
        return letCome([this] { return isQuiet(); });
    }

    /// Until the reading that was asked for has come to its end: all of it or, where the API died, what it had served.
    bool readAll()
    {
        inventory.refreshAll();
        return settleDown();
    }
    /// What was served, below the base, in the order of the alphabet.
    QByteArrayList sortedServed() const
    {
        QByteArrayList paths = served;
        std::sort(paths.begin(), paths.end());
        return paths;
    }

    support::ManualClock &time;
    bool dead = false;
    int diesAfter = -1;
    QSet<QByteArray> broken;
    QByteArrayList served;
};

/// The paths of the resources, sorted in the same way.
inline QByteArrayList pathsOf(const QList<inventory::Resource> &resources)
{
    QByteArrayList paths;
    for (const inventory::Resource &resource : resources)
        paths += inventory::pathOf(resource).toLatin1();
    std::sort(paths.begin(), paths.end());
    return paths;
}

} // namespace inventorytest
