// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/client.h"
#include "inventory/inventory.h"
#include "inventory/sweep.h"
#include "support/httpserver.h"
#include "support/testcase.h"

#include <QTest>

namespace tst_listsinpart {

using namespace Qt::StringLiterals;
using namespace inventory;
using api::Error;
using support::Reply;
using Phase = State::Phase;

namespace {

const QByteArray path = "/api/v2/domain/";
const QByteArray second = path + "?page=2";
const Resource domains{Kind::Domains, {}};

Reply page(const QByteArray &names, int count, bool more = false)
{
    QByteArray elements;
    for (const QByteArray &name : names.split(' '))
        elements += (elements.isEmpty() ? "" : ", ") + ("{\"name\": \"" + name + ".se\"}");
    return Reply::json("{\"count\": " + QByteArray::number(count) + ", \"next\": " + (more ? "\"?page=2\"" : "null") +
                       ", \"results\": [" + elements + "]}");
}

struct Setup
{
    Setup()
    {
        server.otherwise([](const support::Received &) { return Reply::json("{}"); });
    }

    /// Reads the list, and lets its details be read.
    void read()
    {
        inventory.read(domains);
        [&] { QTRY_VERIFY(state().phase != Phase::Loading && inventory.sweep().isIdle()); }();
    }

    State state() const { return inventory.state(domains); }
    qsizetype asked(const QByteArray &of = path) const { return server.requests("GET", of).size(); }

    QStringList names() const
    {
        QStringList names;
        for (const api::Domain &domain : inventory.values().domains)
            names.append(domain.name.chopped(3));
        return names;
    }

    support::HttpServer server;
    api::Client client{{.base = server.base(), .key = "secret", .extraAuthorities = {}},
                       {.retryWait = std::chrono::milliseconds(1)}};
    Inventory inventory{client};
};

} // namespace

/// Lists that come in part: read once more, told, and nothing known is given up for them.
class TestListsInPart : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void shortOneIsReadOnceMore();
    void oneThatStaysShortIsTold();
    void fullerReadingCounts_data();
    void fullerReadingCounts();
    void pageThatIsGone();
    void faultIsNotReadAgain();
    void keyRefusedTheSecondTime();
    void whatWasKnownStays();
    void wholeOneAfterIt();
    void overlapIsNoDouble();
};

void TestListsInPart::shortOneIsReadOnceMore()
{
    Setup setup;
    setup.server.on("GET", path, {page("a", 2), page("a b", 2)});
    setup.read();
    QCOMPARE(setup.names(), (QStringList{u"a"_s, u"b"_s}));
    QCOMPARE(setup.state().phase, Phase::Ready);
    QVERIFY(!setup.state().missing);
    QCOMPARE(setup.asked(), 2);
}

void TestListsInPart::oneThatStaysShortIsTold()
{
    Setup setup;
    setup.server.on("GET", path, page("a b", 3));
    setup.read();
    QCOMPARE(setup.names(), (QStringList{u"a"_s, u"b"_s}));
    QCOMPARE(setup.state().phase, Phase::Ready);
    QVERIFY(setup.state().missing);
    QCOMPARE(setup.state().missing->kind, Error::Kind::Incomplete);
    QCOMPARE(setup.state().missing->came, 2);
    QCOMPARE(setup.state().missing->counted, 3);
    QCOMPARE(setup.asked(), 2);
    // The details of what came are read.
    QCOMPARE(setup.asked(path + "a.se/"), 1);
    // As short as it was it is known to be: that is told once more, and not asked for once more.
    setup.read();
    QCOMPARE(setup.asked(), 3);
    QCOMPARE(setup.state().missing->counted, 3);
    // Shorter than that it may have moved.
    setup.server.on("GET", path, page("a", 3));
    setup.read();
    QCOMPARE(setup.asked(), 5);
    QCOMPARE(setup.state().missing->came, 1);
}

void TestListsInPart::fullerReadingCounts_data()
{
    QTest::addColumn<Reply>("again");
    QTest::addColumn<QStringList>("names");
    const QStringList first{u"a"_s, u"b"_s};
    QTest::newRow("fewer") << page("c", 4) << first;
    QTest::newRow("as many") << page("c d", 4) << QStringList{u"c"_s, u"d"_s};
    QTest::newRow("more") << page("c d e", 4) << QStringList{u"c"_s, u"d"_s, u"e"_s};
    QTest::newRow("all of fewer") << page("c", 1) << QStringList{u"c"_s};
    QTest::newRow("a fault") << Reply::json("{}", 500) << first;
    QTest::newRow("nothing") << Reply::closed() << first;
}

void TestListsInPart::fullerReadingCounts()
{
    QFETCH(Reply, again);
    QFETCH(QStringList, names);
    Setup setup;
    setup.server.on("GET", path, {page("a b", 4), again});
    setup.read();
    QCOMPARE(setup.names(), names);
    QCOMPARE(setup.state().phase, Phase::Ready);
    QCOMPARE(setup.state().missing.has_value(), names != QStringList{u"c"_s});
}

/// It had two pages when the first was read, and has one now.
void TestListsInPart::pageThatIsGone()
{
    Setup setup;
    setup.server.on("GET", path, {page("a b", 3, true), page("a b", 2)});
    setup.server.on("GET", second, Reply::json(R"({"detail": "Invalid page."})", 404));
    setup.read();
    QCOMPARE(setup.names(), (QStringList{u"a"_s, u"b"_s}));
    QVERIFY(!setup.state().missing);
    QCOMPARE(setup.asked(), 2);
}

/// What is broken is not asked for twice as often.
void TestListsInPart::faultIsNotReadAgain()
{
    Setup setup;
    setup.server.on("GET", path, page("a b", 3, true));
    setup.server.on("GET", second, Reply::json("{}", 500));
    setup.read();
    QCOMPARE(setup.names(), (QStringList{u"a"_s, u"b"_s}));
    QCOMPARE(setup.state().missing->kind, Error::Kind::ServerFault);
    QCOMPARE(setup.state().missing->status, 500);
    QCOMPARE(setup.asked(), 1);
    QCOMPARE(setup.asked(second), 1);
}

void TestListsInPart::keyRefusedTheSecondTime()
{
    Setup setup;
    setup.server.on("GET", path, {page("a b", 3), Reply::json("{}", 401)});
    setup.read();
    QCOMPARE(setup.state().phase, Phase::Failed);
    QCOMPARE(setup.state().error->kind, Error::Kind::KeyRefused);
}

void TestListsInPart::whatWasKnownStays()
{
    Setup setup;
    setup.server.on("GET", path, page("a b c", 3));
    setup.read();
    QVERIFY(setup.inventory.domainDetail(u"c.se"_s));
    setup.server.on("GET", path, page("d b", 4, true));
    setup.server.on("GET", second, Reply::json("{}", 500));
    setup.read();
    // What came first, then what is known besides: whether it is still there, nobody has said.
    QCOMPARE(setup.names(), (QStringList{u"d"_s, u"b"_s, u"a"_s, u"c"_s}));
    QVERIFY(setup.inventory.domainDetail(u"c.se"_s));
    QVERIFY(setup.state().missing);
}

void TestListsInPart::wholeOneAfterIt()
{
    Setup setup;
    setup.server.on("GET", path, page("a b", 3));
    setup.read();
    QVERIFY(setup.state().missing);
    setup.server.on("GET", path, page("b c", 2));
    setup.read();
    QVERIFY(!setup.state().missing);
    QCOMPARE(setup.names(), (QStringList{u"b"_s, u"c"_s}));
    QVERIFY(!setup.inventory.domainDetail(u"a.se"_s));
}

void TestListsInPart::overlapIsNoDouble()
{
    Setup setup;
    setup.server.on("GET", path, page("a b", 3, true));
    setup.server.on("GET", second, page("b c", 3));
    setup.read();
    QCOMPARE(setup.names(), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
    QVERIFY(!setup.state().missing);
    QCOMPARE(setup.asked(), 1);
    QCOMPARE(setup.asked(path + "b.se/"), 1);
}

CONSOLE_TEST(QCoreApplication, TestListsInPart)

} // namespace tst_listsinpart

#include "tst_listsinpart.moc"
