// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/everything.h"
#include "demo/server.h"
#include "support/testcase.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace tst_demodiary {

using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 3, 10);

/// Enough for everything to happen in.
const demo::Size small{6, 6, {}};

/// A server with its diary, as a run of the program has it.
struct Run
{
    Run(const QString &file, bool isContinued, const QDate &day, const demo::Size &size = small)
        : server(size, day)
        , wire((server.start(), server))
    {
        server.remember(file, isContinued);
    }

    /// Without the address, which is another in each run.
    Everything all()
    {
        Everything all = everything(wire);
        for (WireReply &reply : all)
            reply.body.replace(server.address().toEncoded(), "HERE");
        return all;
    }

    demo::Server server;
    Wire wire;
};

} // namespace

/// What happened in the demo account is there in the next run.
class TestDemoDiary : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void comesBackAsItWas();
    void beginsAnewUnlessContinued();
    void anotherSizeIsAnotherAccount();
    void oneServerWrites();
    void whatCannotBeReadIsNotTaken_data();
    void whatCannotBeReadIsNotTaken();

private:
    QString file() const { return m_folder->filePath(u"account.json"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestDemoDiary::init()
{
    TestCase::init();
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestDemoDiary::comesBackAsItWas()
{
    Everything last;
    {
        Run run(file(), false, today);
        const Everything invented = run.all();
        // A round, and what a person and support do in the middle of it.
        for (int i = 0; i < 4; ++i)
            run.server.letSomethingHappen();
        const QString name = run.wire.get(u"/instance/"_s).array()[2][u"name"].toString();
        const QString path = u"/instance/%1/"_s.arg(name);
        QCOMPARE(run.wire.patch(path, R"({"description": "åter ny"})").status, 200);
        // What was refused has not happened.
        QCOMPARE(run.wire.patch(path, R"({"hostname": 7, "technical_contact": []})").status, 400);
        const QJsonArray users = run.wire.get(path + u"users/"_s).object()[u"users"].toArray();
        QVERIFY(!users.isEmpty());
        run.server.doTasks({{demo::Task::Kind::EndAccess, name, users[0][u"id"].toInt()}});
        for (int i = 0; i < 5; ++i)
            run.server.letSomethingHappen();
        last = run.all();
        QVERIFY(different(invented, last).size() > 5);
        QVERIFY(last[path].body.contains("åter ny"));
        QVERIFY(last[path + u"users/"_s].body != invented[path + u"users/"_s].body);
    }
    QCOMPARE(QFile::permissions(file()) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    // Whatever day it is by then; and it goes on from there.
    for (int day : {40, 80}) {
        Run run(file(), true, today.addDays(day));
        QCOMPARE(different(last, run.all()), QStringList());
        run.server.letSomethingHappen();
        const Everything more = run.all();
        QVERIFY(!different(last, more).isEmpty());
        last = more;
    }
}

void TestDemoDiary::beginsAnewUnlessContinued()
{
    Everything invented;
    for (bool isContinued : {false, true, false}) {
        Run run(file(), isContinued, today);
        if (invented.isEmpty())
            invented = run.all();
        QCOMPARE(different(invented, run.all()).isEmpty(), !isContinued);
        run.server.letSomethingHappen();
        run.all();
    }
}

void TestDemoDiary::anotherSizeIsAnotherAccount()
{
    {
        Run run(file(), false, today);
        run.server.letSomethingHappen();
        run.all();
    }
    Run run(file(), true, today, {3, 2, {}});
    QCOMPARE(run.wire.get(u"/instance/"_s).array().size(), 3);
}

void TestDemoDiary::oneServerWrites()
{
    Everything last;
    {
        Run run(file(), false, today);
        run.server.letSomethingHappen();
        last = run.all();
        Run other(file(), true, today);
        QCOMPARE(different(last, other.all()), QStringList());
        other.server.letSomethingHappen();
        QVERIFY(!different(last, other.all()).isEmpty());
    }
    Run run(file(), true, today);
    QCOMPARE(different(last, run.all()), QStringList());
}

void TestDemoDiary::whatCannotBeReadIsNotTaken_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("{\"day\"");
    const QByteArray head = R"({"servers": 25, "domains": 40, "records": null, "day": "2026-03-01", "events": )";
    QTest::newRow("no day") << QByteArray(R"({"servers": 25, "domains": 40, "events": []})");
    QTest::newRow("an event of no day") << head + R"([{"what": "happening"}]})";
    QTest::newRow("an unknown event") << head + R"([{"what": "flood", "day": "2026-03-01"}]})";
}

void TestDemoDiary::whatCannotBeReadIsNotTaken()
{
    QFETCH(const QByteArray, text);
    QFile kept(file());
    QVERIFY(kept.open(QIODevice::WriteOnly) && kept.write(text) == text.size());
    kept.close();
    Run run(file(), true, today);
    const QTemporaryDir empty;
    Run fresh(empty.filePath(u"account.json"_s), false, today);
    QCOMPARE(different(fresh.all(), run.all()), QStringList());
}

CONSOLE_TEST(QCoreApplication, TestDemoDiary)

} // namespace tst_demodiary

#include "tst_demodiary.moc"
