// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/client.h"
#include "inventory/fullread.h"
#include "inventory/inventory.h"
#include "inventory/sweep.h"
#include "inventory/unread.h"
#include "support/httpserver.h"
#include "support/manualclock.h"
#include "support/testcase.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QEventLoop>
#include <QSignalSpy>
#include <QTest>

#include <deque>

namespace tst_slowserver {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace inventory;
using support::Received;
using support::Reply;
using Phase = State::Phase;

namespace {

constexpr int listCount = 4;

/// How much the account holds.
struct Counts
{
    int servers = 40;
    int domains = 80;
    int users = 10;
};

QByteArray listOf(int count, const std::function<QByteArray(int)> &element)
{
    QByteArrayList all;
    for (int number = 1; number <= count; ++number)
        all += element(number);
    return '[' + all.join(',') + ']';
}

/// An account behind a server that answers so many requests in any second, and the others with 429 and Retry-After: 1.
/// Time is the test's own: it moves on only while nothing is on its way.
struct Account
{
    explicit Account(int limit, const Counts &holds = {})
        : counts(holds)
        , most(static_cast<size_t>(limit))
    {
        server.otherwise([this](const Received &request) {
            while (!taken.empty() && taken.front() <= clock->now() - 1s)
                taken.pop_front();
            if (taken.size() >= most) {
                ++refused;
                return Reply::empty(429).header("Retry-After", "1");
            }
            taken.push_back(clock->now());
            return answer(request.path.mid(QByteArray("/api/v2").size()));
        });
    }

    Reply answer(const QByteArray &path) const
    {
        if (path == "/instance/")
            return Reply::json(
                listOf(counts.servers, [](int n) { return "{\"name\": \"c" + QByteArray::number(n) + "\"}"; }));
        if (path == "/domain/")
            return Reply::json(
                listOf(counts.domains, [](int n) { return "{\"name\": \"d" + QByteArray::number(n) + ".se\"}"; }));
        if (path == "/instance/user/")
            return Reply::json(listOf(counts.users, [](int n) { return "{\"id\": " + QByteArray::number(n) + "}"; }));
        if (path == "/certificate/")
            return Reply::json(R"([{"domain": "d1.se"}])");
        return Reply::json(R"({"id": 1})");
    }

    /// Lets time pass until @p done, each moment only when all of the one before has come.
    bool passUntil(const std::function<bool()> &done)
    {
        QDeadlineTimer tooLong(support::patience);
        while (!done()) {
            if (tooLong.hasExpired())
                return false;
            const auto next = clock->untilNext();
            const bool waits = !next || clock->isAnySetBeyond(10s);
            QCoreApplication::processEvents(waits ? QEventLoop::WaitForMoreEvents : QEventLoop::AllEvents);
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            if (!waits && !clock->isAnySetBeyond(10s))
                clock->advance(clock->untilNext().value_or(0ms));
        }
        return true;
    }

    Counts counts;
    size_t most;
    std::deque<std::chrono::nanoseconds> taken;
    int refused = 0;
    std::shared_ptr<support::ManualClock> clock = std::make_shared<support::ManualClock>();
    support::HttpServer server;
    api::Client client{{.base = server.base(), .key = "secret"}, {}, nullptr, clock};
    Inventory inventory{client};
};

} // namespace

/// A whole account of a server that answers few requests a second: all of it is read, with few calls too many.
class TestSlowServer : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void windowReadsAll_data() { limits(); }
    void windowReadsAll();
    void exportReadsAll_data() { limits(); }
    void exportReadsAll();
    void serverThatNeverServes();

private:
    static void limits()
    {
        QTest::addColumn<int>("limit");
        QTest::addColumn<bool>("isSmall");
        for (const int limit : {1, 2, 5, 20})
            QTest::addRow("%d a second", limit) << limit << false;
        // Of few calls each one too many counts for more.
        for (const int limit : {2, 5})
            QTest::addRow("%d a second, few servers", limit) << limit << true;
    }
};

void TestSlowServer::windowReadsAll()
{
    QFETCH(int, limit);
    QFETCH(bool, isSmall);
    const Counts counts = isSmall ? Counts{8, 12, 10} : Counts();
    Account account(limit, counts);
    Inventory &inventory = account.inventory;
    inventory.refreshAll();
    const auto isRead = [&inventory, &counts] {
        const Values &values = inventory.values();
        return inventory.sweep().isIdle() && values.certificates.size() == 1 && values.users.size() == counts.users &&
               values.instanceDetails.size() == counts.servers && values.domainDetails.size() == counts.domains;
    };
    QVERIFY(account.passUntil(isRead));
    QVERIFY(inventory.unread().summary().isEmpty());
    const int needed = listCount + counts.servers + counts.domains;
    QVERIFY(account.refused > 0);
    QCOMPARE(account.server.requests().size(), needed + account.refused);
    QVERIFY2(account.server.requests().size() <= needed * 1.2, QByteArray::number(account.refused).constData());
}

void TestSlowServer::exportReadsAll()
{
    QFETCH(int, limit);
    QFETCH(bool, isSmall);
    const Counts counts = isSmall ? Counts{2, 8, 4} : Counts();
    Account account(limit, counts);
    FullRead read(account.inventory);
    QSignalSpy finished(&read, &FullRead::finished);
    read.start();
    QVERIFY(account.passUntil([&finished] { return !finished.isEmpty(); }));
    QVERIFY(read.failures().isEmpty());
    const int needed = listCount + 4 * counts.servers + counts.users + counts.domains;
    QCOMPARE(read.raw().size(), needed);
    QVERIFY(account.refused > 0);
    QCOMPARE(account.server.requests().size(), needed + account.refused);
    QVERIFY2(account.server.requests().size() <= needed * 1.2, QByteArray::number(account.refused).constData());
}

/// Those on their way wait as long as a read waits; the others are not tried then.
void TestSlowServer::serverThatNeverServes()
{
    Account account(0);
    Sweep &sweep = account.inventory.sweep();
    QSignalSpy finished(&sweep, &Sweep::finished);
    QList<Resource> many;
    for (int number = 0; number < 1000; ++number)
        many.append({Kind::Instance, u"c%1"_s.arg(number)});
    const std::chrono::nanoseconds begin = account.clock->now();
    sweep.add(many);
    QVERIFY(account.passUntil([&finished] { return !finished.isEmpty(); }));
    QVERIFY(account.clock->now() - begin < 12min);
    QVERIFY2(account.refused < 200, QByteArray::number(account.refused).constData());
    QCOMPARE(sweep.done(), 1000);
    for (const Resource &resource : std::as_const(many)) {
        const State state = account.inventory.state(resource);
        QCOMPARE(state.phase, Phase::Failed);
        QCOMPARE(state.error->kind, api::Error::Kind::TooMany);
    }
}

CONSOLE_TEST(QCoreApplication, TestSlowServer)

} // namespace tst_slowserver

#include "tst_slowserver.moc"
