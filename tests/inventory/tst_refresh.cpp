// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/inventorysetup.h"
#include "inventory/refresh.h"
#include "inventory/sweep.h"
#include "support/manualclock.h"
#include "support/testcase.h"

#include <QTest>

#include <algorithm>

namespace tst_refresh {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace inventory;
using inventorytest::Setup;
using support::Reply;

namespace {

/// Two servers, a domain, a person.
struct Account : Setup
{
    explicit Account(const std::shared_ptr<support::ManualClock> &clockOfTest)
        : Setup(clockOfTest)
        , time(clockOfTest)
    {
        server.on("GET", "/api/v2/instance/", Reply::json(R"([{"name": "c1"}, {"name": "c2"}])"));
        server.on("GET", "/api/v2/instance/user/", Reply::json(R"([{"id": 7, "name": "Ali"}])"));
        server.on("GET", "/api/v2/domain/", Reply::json(R"([{"name": "a.se"}])"));
        server.on("GET", "/api/v2/certificate/", Reply::json("[]"));
        server.otherwise([](const support::Received &) { return Reply::json("{}"); });
        inventory.refresh().setDeep(true);
    }

    bool isIdle()
    {
        for (Kind kind : everyList) {
            if (inventory.state({kind, {}}).phase == State::Phase::Loading)
                return false;
        }
        return inventory.sweep().isIdle();
    }
    /// Waits until nothing is read any more: what was asked for since forgetRequests(), in order.
    QList<QByteArray> paths()
    {
        const bool isOver = support::waitFor([this] {
            time->passRests();
            return !server.requests().isEmpty() && isIdle();
        });
        QList<QByteArray> found;
        for (const support::Received &request : server.requests())
            found.append(request.path.mid(QByteArray("/api/v2").size()));
        return isOver ? found : QList<QByteArray>{"still busy"};
    }

    std::shared_ptr<support::ManualClock> time;
};

const QList<QByteArray> lists{"/certificate/", "/domain/", "/instance/", "/instance/user/"};

QList<QByteArray> sorted(QList<QByteArray> paths)
{
    std::sort(paths.begin(), paths.end());
    return paths;
}

} // namespace

/// What is read by itself, and when.
class TestRefresh : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void allElevenCallsInTheirOrder();
    void listsEveryQuarterDetailsEachDay();
    void neverWhereTheIntervalIsZero();
    void pausedReadsNothing();
    void allOfItWhateverItsAge();
    void refusedIsNotAskedForEachTime();
};

void TestRefresh::allElevenCallsInTheirOrder()
{
    Account account(std::make_shared<support::ManualClock>());
    account.inventory.refresh().start();
    const QList<QByteArray> paths = account.paths();
    QCOMPARE(paths.size(), 4 + 1 + 2 + 1 + 6);
    QCOMPARE(sorted(paths.first(4)), lists);
    for (const char *path :
         {"/instance/user/7/", "/instance/c1/", "/instance/c2/", "/domain/a.se/", "/instance/c1/sshkeys/",
          "/instance/c1/deploykeys/", "/instance/c1/users/", "/instance/c2/users/"})
        QCOMPARE(paths.count(path), 1);
    // What was in line together comes in the order of what depends on it: keys and users of each server last.
    QVERIFY(paths.indexOf("/instance/c2/") < paths.indexOf("/instance/c2/users/"));
    QVERIFY(paths.indexOf("/domain/a.se/") < paths.indexOf("/instance/c2/users/"));
}

void TestRefresh::listsEveryQuarterDetailsEachDay()
{
    Account account(std::make_shared<support::ManualClock>());
    account.inventory.refresh().start();
    account.paths();
    account.server.forgetRequests();
    account.time->advance(15min);
    QCOMPARE(sorted(account.paths()), lists);
    account.server.forgetRequests();
    // The next time that lists are read is a day later.
    account.inventory.refresh().setAges({.lists = 24h});
    account.time->advance(24h);
    QCOMPARE(account.paths().size(), 4 + 1 + 2 + 1 + 6);
}

void TestRefresh::neverWhereTheIntervalIsZero()
{
    Account account(std::make_shared<support::ManualClock>());
    account.inventory.refresh().setAges({.lists = 0min});
    account.inventory.refresh().start();
    account.paths();
    account.server.forgetRequests();
    QVERIFY(!account.time->untilNext() || *account.time->untilNext() > 24h);
    account.inventory.refresh().setAges({.lists = 5min});
    QVERIFY(account.time->untilNext() && *account.time->untilNext() <= 5min);
    account.time->advance(5min);
    QCOMPARE(sorted(account.paths()), lists);
}

void TestRefresh::pausedReadsNothing()
{
    Account account(std::make_shared<support::ManualClock>());
    account.inventory.refresh().start();
    account.paths();
    account.server.forgetRequests();
    account.inventory.sweep().setPaused(true);
    account.time->advance(15min);
    settle(account.client);
    QCOMPARE(account.server.requests().size(), 0);
    account.inventory.sweep().setPaused(false);
    account.time->advance(15min);
    QCOMPARE(sorted(account.paths()), lists);
}

void TestRefresh::allOfItWhateverItsAge()
{
    Account account(std::make_shared<support::ManualClock>());
    account.inventory.refresh().start();
    const QList<QByteArray> first = sorted(account.paths());
    account.server.forgetRequests();
    account.time->advance(1min);
    account.inventory.refreshAll();
    QCOMPARE(sorted(account.paths()), first);
}

void TestRefresh::refusedIsNotAskedForEachTime()
{
    Account account(std::make_shared<support::ManualClock>());
    account.server.on("GET", "/api/v2/instance/c1/users/", Reply::json(R"({"detail": "no"})", 403));
    account.server.on("GET", "/api/v2/domain/a.se/", Reply::json("{}", 500));
    account.inventory.refresh().start();
    account.paths();
    account.server.forgetRequests();
    account.time->advance(15min);
    const QList<QByteArray> paths = account.paths();
    QVERIFY(!paths.contains("/instance/c1/users/"));
    QVERIFY(paths.contains("/domain/a.se/"));
}

CONSOLE_TEST(QCoreApplication, TestRefresh)

} // namespace tst_refresh

#include "tst_refresh.moc"
