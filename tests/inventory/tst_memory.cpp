// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/memorystage.h"

#include <QDirIterator>
#include <QTest>

namespace tst_memory {

using namespace memorystage;
using Phase = State::Phase;

namespace {

const Resource allInstances{Kind::Instances, {}};
const Resource c1{Kind::Instance, u"c1"_s};

QByteArray allBytesBelow(const QString &folder)
{
    QByteArray all;
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll();
    }
    return all;
}

} // namespace

/// What was last known is there at the next start, before anything is asked, and what changed is told.
class TestMemory : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackBeforeAnythingIsAsked();
    void secretsReachNoFile();
    void whatIsGoneDoesNotComeBack();
    void partOfAListDoesNotTakeItsPlace();
    void firstReadingIsNoNews();
    void differenceIsNewsOnce();
    void newerDecoderIsABaseline();
    void flawedAnswerIsNoNews();
    void offlineIsTheLastKnown();
    void goesAndComesBack();
    void readingsAreCounted();
    void clockSetBack();
};

void TestMemory::comesBackBeforeAnythingIsAsked()
{
    const QTemporaryDir folder;
    support::HttpServer server;
    fill(server);
    QDateTime at;
    {
        Run run(folder.path(), server);
        QVERIFY(run.load());
        QVERIFY(run.read());
        at = run.inventory.state(allInstances).at;
    }
    server.forgetRequests();
    server.hold();
    Run run(folder.path(), server);
    // Asked for meanwhile, it goes out once what was kept is there.
    run.memory.load();
    run.inventory.read(allInstances);
    QVERIFY(run.inventory.values().instances.isEmpty());
    QCOMPARE(server.requests().size(), 0);
    bool wasThere = false;
    QObject::connect(&run.inventory, &Inventory::changed, &run.inventory, [&] {
        wasThere = wasThere || (server.requests().isEmpty() && run.inventory.values().instances.size() == 1 &&
                                run.inventory.values().domains.size() == 1);
    });
    QVERIFY(support::waitFor([&] { return run.isLoaded; }));
    QVERIFY(wasThere);
    QCOMPARE(run.inventory.values().instances.first().hostname, u"a.se"_s);
    QCOMPARE(run.inventory.values().userDetails.size(), 1);
    QCOMPARE(run.inventory.values().instanceUsers.size(), 1);
    QCOMPARE(run.inventory.values().certificates.size(), 1);
    QCOMPARE(run.inventory.state({Kind::Domains, {}}).phase, Phase::Stale);
    QCOMPARE(run.inventory.state({Kind::Domains, {}}).at.toSecsSinceEpoch(), at.toSecsSinceEpoch());
    QVERIFY(support::waitFor([&] { return server.held() == 1; }));
    QCOMPARE(server.requests().first().path, QByteArray("/api/v2/instance/"));
    server.release();
    QTRY_COMPARE(run.inventory.state(allInstances).phase, Phase::Ready);
}

void TestMemory::secretsReachNoFile()
{
    const QTemporaryDir folder;
    support::HttpServer server;
    fill(server);
    {
        Run run(folder.path(), server);
        QVERIFY(run.load());
        QVERIFY(run.read());
        QVERIFY(run.inventory.userDetail(u"7"_s)->totpUrl.contains("hidden-of-ali"_L1));
    }
    const QByteArray bytes = allBytesBelow(folder.path());
    QVERIFY(bytes.contains("Ali"));
    QVERIFY(!bytes.contains("hidden-of-ali"));
    QVERIFY(!bytes.contains("otpauth"));
    QVERIFY(!bytes.contains("totp_url"));
    QVERIFY(!bytes.contains("\"secret\""));
}

void TestMemory::whatIsGoneDoesNotComeBack()
{
    const QTemporaryDir folder;
    support::HttpServer server;
    fill(server);
    {
        Run run(folder.path(), server);
        QVERIFY(run.load());
        QVERIFY(run.read());
        server.on("GET", "/api/v2/instance/", Reply::json("[]"));
        QVERIFY(run.read());
    }
    Run run(folder.path(), server);
    QVERIFY(run.load());
    QCOMPARE(run.inventory.values().instances.size(), 0);
    QCOMPARE(run.inventory.values().instanceDetails.size(), 0);
    QCOMPARE(run.inventory.values().sshKeys.size(), 0);
    QCOMPARE(run.inventory.values().domains.size(), 1);
}

void TestMemory::partOfAListDoesNotTakeItsPlace()
{
    const QTemporaryDir folder;
    support::HttpServer server;
    fill(server);
    server.on("GET", "/api/v2/instance/", Reply::json(R"([{"name": "c1"}, {"name": "c2"}])"));
    {
        Run run(folder.path(), server);
        QVERIFY(run.load());
        QVERIFY(run.read());
        // Two are promised, one comes.
        server.on("GET", "/api/v2/instance/",
                  Reply::json(R"({"count": 2, "next": null, "results": [{"name": "c1"}]})"));
        QVERIFY(run.read());
        QVERIFY(run.inventory.state(allInstances).missing);
        QCOMPARE(run.changesKept(), QList<store::Change>());
    }
    Run run(folder.path(), server);
    QVERIFY(run.load());
    QCOMPARE(run.inventory.values().instances.size(), 2);
}

void TestMemory::firstReadingIsNoNews()
{
    const QTemporaryDir folder;
    support::HttpServer server;
    fill(server);
    Run run(folder.path(), server);
    QVERIFY(run.load());
    QVERIFY(run.read());
    QVERIFY(run.read());
    QCOMPARE(run.changesKept(), QList<store::Change>());
}

void TestMemory::differenceIsNewsOnce()
{
    const QTemporaryDir folder;
    support::HttpServer server;
    fill(server);
    QDateTime first;
    {
        Run run(folder.path(), server);
        QVERIFY(run.load());
        QVERIFY(run.read());
        first = run.inventory.state(allInstances).at;
    }
    fill(server, "b.se");
    Run run(folder.path(), server);
    QSignalSpy added(&run.changes, &ChangeLog::added);
    QVERIFY(run.load());
    QVERIFY(run.read());
    QVERIFY(support::waitFor([&] { return !added.isEmpty(); }));
    QVERIFY(run.read());
    // The list and the detail both tell the hostname.
    const QList<store::Change> changes = run.changesKept();
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes[0].field, u"hostname"_s);
    QCOMPARE(changes[0].before, u"a.se"_s);
    QCOMPARE(changes[0].after, u"b.se"_s);
    QCOMPARE(changes[0].title, u"b.se"_s);
    QCOMPARE(changes[0].edit, 0);
    QCOMPARE(changes[0].since.toSecsSinceEpoch(), first.toSecsSinceEpoch());
    QVERIFY(changes[0].seen >= changes[0].since);
    QCOMPARE(added.size(), 1);
}

void TestMemory::newerDecoderIsABaseline()
{
    const QTemporaryDir folder;
    support::HttpServer server;
    fill(server);
    {
        Run run(folder.path(), server);
        QVERIFY(run.load());
        QVERIFY(run.read());
        // As an older program would have written it.
        run.ask<bool>(
            [](store::Files &files) { return files.inventory().run(u"UPDATE answer SET decoder = decoder - 1"_s); });
    }
    fill(server, "b.se");
    Run run(folder.path(), server);
    QVERIFY(run.load());
    QCOMPARE(run.inventory.values().instances.first().hostname, u"a.se"_s);
    QVERIFY(run.read());
    QCOMPARE(run.changesKept(), QList<store::Change>());
    fill(server, "c.se");
    QVERIFY(run.read());
    QCOMPARE(run.changesKept().size(), 1);
}

void TestMemory::flawedAnswerIsNoNews()
{
    const QTemporaryDir folder;
    support::HttpServer server;
    fill(server);
    Run run(folder.path(), server);
    QVERIFY(run.load());
    QVERIFY(run.read());
    // The person is there, but not as one that can be used.
    server.on("GET", "/api/v2/instance/user/", Reply::json(R"([7])"));
    QVERIFY(run.read());
    QVERIFY(!run.inventory.state({Kind::Users, {}}).flaws.isEmpty());
    QCOMPARE(run.changesKept(), QList<store::Change>());
}

void TestMemory::offlineIsTheLastKnown()
{
    const QTemporaryDir folder;
    QDateTime at;
    auto server = std::make_unique<support::HttpServer>();
    fill(*server);
    {
        Run run(folder.path(), *server);
        QVERIFY(run.load());
        QVERIFY(run.read());
        at = run.inventory.state(allInstances).at;
    }
    server->otherwise([](const support::Received &) { return Reply::closed(); });
    for (const char *path : {"instance/", "instance/c1/", "instance/user/", "domain/", "certificate/"})
        server->on("GET", QByteArray("/api/v2/") + path, Reply::closed());
    Run run(folder.path(), *server);
    QVERIFY(run.load());
    QVERIFY(run.read());
    QCOMPARE(run.inventory.state(allInstances).phase, Phase::Failed);
    QCOMPARE(run.inventory.state(allInstances).at.toSecsSinceEpoch(), at.toSecsSinceEpoch());
    QCOMPARE(run.inventory.values().instances.size(), 1);
    QVERIFY(run.inventory.instanceDetail(u"c1"_s));
}

/// A server that goes and comes back is told both times, and has its own history.
void TestMemory::goesAndComesBack()
{
    const QTemporaryDir folder;
    support::HttpServer server;
    fill(server);
    Run run(folder.path(), server);
    QVERIFY(run.load());
    QVERIFY(run.read());
    server.on("GET", "/api/v2/instance/", Reply::json("[]"));
    QVERIFY(run.read());
    fill(server);
    QVERIFY(run.read());
    QVERIFY(support::waitFor([&] { return run.changesKept().size() == 2; }));
    const QList<store::Change> changes = run.changesKept();
    QVERIFY(changes[1].after.isNull());
    QVERIFY(changes[0].before.isNull());
    QCOMPARE(changes[0].object, changes[1].object);
}

/// Read in the future, by a clock that has been set right since: shown, read again, and no difference ends before it
/// begins.
void TestMemory::readingsAreCounted()
{
    const QTemporaryDir folder;
    support::HttpServer server;
    fill(server);
    const auto readings = [](Run &run) {
        QList<qint64> numbers;
        for (const store::Change &change : run.changesKept())
            numbers.prepend(change.sweep);
        return numbers;
    };
    {
        Run run(folder.path(), server);
        QVERIFY(run.load());
        QVERIFY(run.read());
        // What lists and details tell of one reading bears one number.
        const auto isOld = [&run](const Resource &resource) {
            return run.inventory.state(resource).at < QDateTime::currentDateTimeUtc();
        };
        QTRY_VERIFY(isOld({Kind::Domain, u"a.se"_s}) && isOld(c1));
        fill(server, "b.se");
        server.on(
            "GET", "/api/v2/domain/a.se/",
            Reply::json(R"({"name": "a.se", "records": [{"name": "a.se", "type": "A", "content": "192.0.2.1"}]})"));
        QVERIFY(run.read());
        QTRY_COMPARE(readings(run), (QList<qint64>{2, 2}));
        QVERIFY(run.read());
    }
    // They go on where they were, also where nothing has changed last.
    Run run(folder.path(), server);
    QVERIFY(run.load());
    fill(server, "c.se");
    QVERIFY(run.read());
    QTRY_COMPARE(readings(run), (QList<qint64>{2, 2, 4, 4}));
}

void TestMemory::clockSetBack()
{
    const QTemporaryDir folder;
    support::HttpServer server;
    fill(server);
    {
        Run run(folder.path(), server);
        QVERIFY(run.load());
        QVERIFY(run.read());
        run.ask<bool>(
            [](store::Files &files) { return files.inventory().run(u"UPDATE answer SET at = at + 86400000000"_s); });
    }
    fill(server, "b.se");
    Run run(folder.path(), server);
    QVERIFY(run.load());
    server.forgetRequests();
    run.inventory.refresh().start();
    QVERIFY(support::waitFor([&] {
        return !server.requests("GET", "/api/v2/instance/c1/users/").isEmpty() && run.inventory.sweep().isIdle();
    }));
    QVERIFY(support::waitFor([&] { return run.changesKept().size() == 1; }));
    QVERIFY(run.changesKept().first().since <= run.changesKept().first().seen);
}

CONSOLE_TEST(QCoreApplication, TestMemory)

} // namespace tst_memory

#include "tst_memory.moc"
