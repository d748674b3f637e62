// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/client.h"
#include "inventory/fullread.h"
#include "inventory/inventory.h"
#include "support/httpserver.h"
#include "support/testcase.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

namespace tst_fullread {

using namespace Qt::StringLiterals;
using namespace inventory;
using support::Reply;

namespace {

struct Setup
{
    Setup()
    {
        server.on("GET", "/api/v2/instance/", Reply::json(R"([{"name": "c1"}])"));
        server.on("GET", "/api/v2/instance/user/", Reply::json(R"([{"id": "7"}, {"name": "Without id"}])"));
        server.on("GET", "/api/v2/domain/", Reply::json(R"([{"name": "a.se"}])"));
        server.on("GET", "/api/v2/certificate/", Reply::json(R"([{"domain": "a.se"}, 1])"));
        for (const char *path : {"c1/", "c1/sshkeys/", "c1/deploykeys/", "c1/users/", "user/7/"})
            server.on("GET", QByteArray("/api/v2/instance/") + path, Reply::json(R"({"name": "x", "id": 7})"));
        server.on("GET", "/api/v2/domain/a.se/", Reply::json(R"({"name": "a.se"})"));
    }

    bool run()
    {
        QSignalSpy finished(&read, &FullRead::finished);
        read.start();
        [&] { QTRY_VERIFY(!finished.isEmpty()); }();
        return finished.size() == 1;
    }

    support::HttpServer server;
    api::Client client{{.base = server.base(), .key = "secret", .extraAuthorities = {}}};
    Inventory inventory{client};
    FullRead read{inventory};
};

} // namespace

/// Reading everything once.
class TestFullRead : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everyCallIsMadeOnce();
    void failuresAreNamed();
    void listsInPartAreNamed();
    void refusedKeyEndsIt();
    void emptyAccount();
};

void TestFullRead::everyCallIsMadeOnce()
{
    Setup setup;
    QVERIFY(setup.run());
    QList<QByteArray> paths;
    for (const support::Received &request : setup.server.requests()) {
        QCOMPARE(request.verb, QByteArray("GET"));
        paths.append(request.path.mid(7));
    }
    std::sort(paths.begin(), paths.end());
    const QList<QByteArray> all{"/certificate/",         "/domain/",
                                "/domain/a.se/",         "/instance/",
                                "/instance/c1/",         "/instance/c1/deploykeys/",
                                "/instance/c1/sshkeys/", "/instance/c1/users/",
                                "/instance/user/",       "/instance/user/7/"};
    QCOMPARE(paths, all);
    QCOMPARE(setup.read.raw().size(), 10);
    QCOMPARE(setup.read.raw().value({Kind::Domains, {}}).toArray().size(), 1);
}

void TestFullRead::failuresAreNamed()
{
    Setup setup;
    setup.server.on("GET", "/api/v2/instance/c1/users/", Reply::json("{}", 500));
    QVERIFY(setup.run());
    const QList<Failure> failures = setup.read.failures();
    QCOMPARE(failures.size(), 2);
    QCOMPARE(failures.at(0).resource, (Resource{Kind::Certificates, {}}));
    QCOMPARE(failures.at(0).flaw->place, u"[1]"_s);
    QCOMPARE(failures.at(1).resource, (Resource{Kind::InstanceUsers, u"c1"_s}));
    QCOMPARE(failures.at(1).error->status, 500);
}

void TestFullRead::listsInPartAreNamed()
{
    Setup setup;
    setup.server.on("GET", "/api/v2/domain/", Reply::json(R"({"count": 2, "results": [{"name": "a.se"}]})"));
    QVERIFY(setup.run());
    QCOMPARE(setup.read.raw().value({Kind::Domains, {}}).toArray().size(), 1);
    const QList<Failure> failures = setup.read.failures();
    QCOMPARE(failures.size(), 2);
    QCOMPARE(failures.at(0).resource, (Resource{Kind::Domains, {}}));
    QVERIFY(failures.at(0).isPart);
    QCOMPARE(failures.at(0).error->kind, api::Error::Kind::Incomplete);
    QVERIFY(!failures.at(1).isPart);
    QCOMPARE(setup.server.requests("GET", "/api/v2/domain/").size(), 2);
}

void TestFullRead::refusedKeyEndsIt()
{
    Setup setup;
    for (const char *path : {"instance/", "instance/user/", "domain/", "certificate/"})
        setup.server.on("GET", QByteArray("/api/v2/") + path, Reply::json("{}", 401));
    QVERIFY(setup.run());
    QCOMPARE(setup.read.failures().size(), 4);
    QVERIFY(setup.server.requests().size() <= 4);
}

void TestFullRead::emptyAccount()
{
    Setup setup;
    for (const char *path : {"instance/", "instance/user/", "domain/", "certificate/"})
        setup.server.on("GET", QByteArray("/api/v2/") + path, Reply::json("[]"));
    QVERIFY(setup.run());
    QVERIFY(setup.read.failures().isEmpty());
    QCOMPARE(setup.server.requests().size(), 4);
}

CONSOLE_TEST(QCoreApplication, TestFullRead)

} // namespace tst_fullread

#include "tst_fullread.moc"
